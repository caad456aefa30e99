import type { HandoverEntry } from '../../storage/handovers.ts';

/** What happens in a hand-over beside what is said; the text of an entry of the kind `event`. A closed list. */
export const handoverEvents = [
  'asked',
  'wants-call-back',
  'taken',
  'transferred',
  'caseworker-reminded',
  'back-in-queue',
  'applicant-reminded',
  'applicant-silent',
  'nobody-came',
  'handed-back',
  'closed',
  'left',
  'called',
  'stopped-texting',
  'other-number',
  'wants-no-call',
  'danger',
] as const;

export type HandoverEvent = (typeof handoverEvents)[number];

/** What happened; undefined for what was said or noted, and for an event nobody knows any more. */
export function eventOf({ kind, text }: Pick<HandoverEntry, 'kind' | 'text'>): HandoverEvent | undefined {
  return kind === 'event' ? handoverEvents.find((event) => event === text) : undefined;
}
