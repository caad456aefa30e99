import type { Role } from './caseworker.ts';

/** What can be done at the desk; every one is authorised where it is carried out, and audited. */
const actions = [
  'see-day',
  'find-appointment',
  'see-appointment',
  'move-appointment',
  'cancel-appointment',
  'write-note',
  'mark-attendance',
  'book-walk-in',
  'ask-rules',
  'see-figures',
  'see-not-understood',
  'see-queue',
  'take-handover',
  'speak-in-handover',
  'pass-on-handover',
] as const;
export type Action = (typeof actions)[number];

const looking = ['see-day', 'find-appointment', 'see-appointment', 'ask-rules'] as const;
const working = [
  ...looking,
  'move-appointment',
  'cancel-appointment',
  'write-note',
  'mark-attendance',
  'book-walk-in',
  'see-queue',
  'take-handover',
  'speak-in-handover',
  'pass-on-handover',
] as const;

/** Who answers for the content sees no person's data. */
const rights: Readonly<Record<Role, readonly Action[]>> = {
  reader: looking,
  caseworker: working,
  lead: [...working, 'see-figures', 'see-not-understood'],
  editor: ['ask-rules', 'see-figures', 'see-not-understood'],
};

export function mayDo(role: Role, action: Action): boolean {
  return rights[role].includes(action);
}
