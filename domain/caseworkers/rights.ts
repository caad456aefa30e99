import { type Role, roles } from './caseworker.ts';

/**
 * What can be done at the desk; every one is authorised where it is carried out, and audited. What changes something is on
 * record before it is done; of what only looks one record tells afterwards.
 */
const actions = {
  'see-day': 'looks',
  'find-appointment': 'looks',
  'see-appointment': 'looks',
  'move-appointment': 'changes',
  'cancel-appointment': 'changes',
  'write-note': 'changes',
  'mark-attendance': 'changes',
  'book-walk-in': 'changes',
  'ask-rules': 'looks',
  'see-figures': 'looks',
  'see-not-understood': 'looks',
  'see-queue': 'looks',
  'take-handover': 'changes',
  'speak-in-handover': 'changes',
  'pass-on-handover': 'changes',
} as const satisfies Record<string, 'looks' | 'changes'>;
export type Action = keyof typeof actions;

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

/** Whose role it takes. */
export function rolesThatMay(action: Action): readonly Role[] {
  return roles.filter((role) => mayDo(role, action));
}

/** Whether it changes something, or only looks. */
export function changesSomething(action: Action): boolean {
  return actions[action] === 'changes';
}
