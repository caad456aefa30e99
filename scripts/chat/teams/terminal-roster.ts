import { type Caseworker, roles } from '../../../domain/caseworkers/caseworker.ts';
import type { Roster } from '../../../domain/caseworkers/roster.ts';
import { clockTime } from '../../../domain/moment.ts';

export const terminalTenant = '11111111-2222-4333-8444-555555555555';

/** One of each role, and a colleague; the caseworker works at two stations only. */
const names = { reader: 'Line', caseworker: 'Kari', lead: 'Marit', editor: 'Even' } as const;
const day = [{ from: clockTime('09:00'), to: clockTime('15:00') }];

function caseworker(id: string, given: Pick<Caseworker, 'name' | 'role' | 'stations'>): Caseworker {
  return { id, tenant: terminalTenant, ...given };
}

const people: readonly Caseworker[] = [
  ...roles.map((role) =>
    caseworker(role, {
      name: names[role],
      role,
      stations: role === 'caseworker' ? ['gronland-politistasjon-politihuset-i-oslo', 'drammen-politistasjon'] : 'all',
    }),
  ),
  caseworker('colleague', { name: 'Ola', role: 'caseworker', stations: 'all' }),
];

/** The people of the agency in the terminal; their ids are their roles. */
export const terminalRoster: Roster = {
  hours: { 1: day, 2: day, 3: day, 4: day, 5: day },
  hasGroups: false,
  find: ({ tenant, id }) => people.find((each) => each.tenant === tenant && each.id === id),
};
