import { type Day, day } from '../../domain/day.ts';
import type { Language } from '../../domain/language.ts';
import type { Intent } from '../../nlu/intents.ts';
import type { Details, Understanding } from '../../nlu/understanding.ts';

/** A message as it would be understood: the words, the details somebody found in them, and what it is about. */
export interface Saying {
  text: string;
  details: Partial<Details>;
  intent: Intent;
}

export function saying(text: string, details: Partial<Details> = {}, intent: Intent = 'none'): Saying {
  return { text, details, intent };
}

/** The details of a message that names a day. */
export function on(written: string): Pick<Details, 'dates'> {
  const named: Day = day(written);
  return { dates: [{ kind: 'day', day: named }] };
}

/** The details of a message that has a position. */
export function placed(lat: number, lon: number): Pick<Details, 'place'> {
  return { place: { kind: 'position', lat, lon } };
}

export function understandingOf({ text, details, intent }: Saying, language: Language): Understanding {
  return {
    text,
    language: { written: language, confidence: 1 },
    ranking: [
      { intent, confidence: 0.9 },
      { intent: 'help', confidence: 0.05 },
      { intent: 'thanks', confidence: 0.05 },
    ],
    details: { dates: [], correction: false, ...details },
    nationalNumbers: 0,
  };
}
