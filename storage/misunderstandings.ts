import type { Language } from '../domain/language.ts';
import type { Instant } from '../domain/moment.ts';

/** A message the bot did not understand, numbers and positions masked. Deleted with its conversation. */
export interface Misunderstanding {
  at: Instant;
  language: Language;
  text: string;
  /** What it was likeliest to be about, and how likely. */
  likeliest: string;
  confidence: number;
}

export interface Misunderstandings {
  /** The newest first. */
  since(instant: Instant, most: number): Promise<readonly Misunderstanding[]>;
}
