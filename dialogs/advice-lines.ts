import type { Language } from '../domain/language.ts';
import { type Line, say } from '../texts/line.ts';
import type { Finding } from './find-outcome.ts';

/** What the rules say to do, why, and the sentence of the source it rests on. */
export function adviceLines({ outcome }: Finding, _language: Language): readonly Line[] {
  return [{ ...say('bookAppointment.notThisWay'), quote: outcome.quote }];
}
