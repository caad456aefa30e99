import type { Note } from '../outcome.ts';
import type { Situation } from '../situation.ts';
import { notice, type Rule } from './rule.ts';

/** What a child needs at the police. Age changes nothing else there, so it is not asked for. */
export function* whoComesAlong(): Rule<Note[]> {
  return neededAtAge(yield* notice('age'));
}

export function neededAtAge(age: Situation['age']): Note[] {
  switch (age) {
    case 'under-three':
      return ['guardian-comes-along', 'photo-for-child-under-three'];
    case 'child':
      return ['guardian-comes-along'];
    case 'adult':
    case undefined:
      return [];
    default:
      return age satisfies never;
  }
}
