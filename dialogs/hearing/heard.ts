import type { Day } from '../../domain/day.ts';
import type { LocalMoment } from '../../domain/moment.ts';
import type { Details, Understanding } from '../../nlu/understanding.ts';

/** A choice as it stood on the person's screen, in the words it was shown in. */
export interface Offered {
  value: string;
  label: string;
  /** It was not shown, and has no number; its words choose it. */
  hidden?: true | undefined;
}

/** One message as a question sees it. */
export interface Heard {
  understanding: Understanding;
  /** What was offered with the open question; a reply is read against what was shown. */
  offered: readonly Offered[];
  today: Day;
  now: LocalMoment;
  /** Whose message it is, as far as tries are counted. */
  conversation: string;
}

export type DetailName = keyof Details;

/** The same message without the details that a question has used up, so that no other question takes them again. */
export function without(heard: Heard, used: readonly DetailName[]): Heard {
  const details: Details = { ...heard.understanding.details };
  for (const name of used) {
    if (name === 'dates') details.dates = details.dates.slice(1);
    else if (name !== 'correction') delete details[name];
  }
  return { ...heard, offered: [], understanding: { ...heard.understanding, details } };
}
