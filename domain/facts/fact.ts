import { type Day, day } from '../day.ts';
import type { Quote } from '../outcome.ts';

/** A value of the content with the sentence it comes from. */
export interface Fact<Value> {
  value: Value;
  source: Quote;
}

/** A page of an authority, or a law. */
export interface Source {
  title: string;
  address: string;
  lang: Quote['lang'];
  checked: Day;
}

/**
 * The day the undated pages can be vouched for: they were gathered into one sheet together, and this is the newest date
 * any page of that sheet bears. A page with a date of its own carries its own.
 */
export const undatedPagesChecked = day('2026-05-05');
