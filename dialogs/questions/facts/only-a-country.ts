import { citizenshipCalled } from '../../../domain/facts/countries.ts';
import type { Heard } from '../../heard.ts';

/** A country and nothing else: it answers a question, but by itself it says neither who somebody is nor where. */
export function namesOnlyACountry({ understanding }: Heard): boolean {
  return citizenshipCalled(understanding.text) !== undefined;
}
