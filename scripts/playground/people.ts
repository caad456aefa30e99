import { demoColleagues } from '../../server/demo-roster.ts';
import { UsageError } from '../chat/options.ts';

interface Person {
  id: string;
  name: string;
}

/** Of the same organisation, and with no role at the desk. The Playground wants six people. */
const strangers: readonly Person[] = [
  { id: '00000000-0000-0000-0000-0000000000024', name: 'Nils' },
  { id: '00000000-0000-0000-0000-0000000000025', name: 'Mona' },
];

/** Everybody of the organisation that the Playground plays. */
export const people: readonly Person[] = [...demoColleagues, ...strangers];

/** Throws `UsageError` where nobody is called that. */
export function personCalled(given: string): Person {
  const person = people.find(({ name }) => name.toLowerCase() === given.toLowerCase());
  if (person !== undefined) return person;
  throw new UsageError(`--as ${given}: nobody is called that; there are ${people.map(({ name }) => name).join(', ')}.`);
}
