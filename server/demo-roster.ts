import type { Caseworker } from '../domain/caseworkers/caseworker.ts';
import type { Roster } from '../domain/caseworkers/roster.ts';
import { clockTime } from '../domain/moment.ts';

/** The organisation that Microsoft 365 Agents Playground 0.2.28 begins with; its ids, and those of its people, are no real ones. */
export const playgroundTenant = '00000000-0000-0000-0000-0000000000001';

/** Caseworkers of the demonstration; the first is who sits at a Playground that nobody has set up. */
export const demoColleagues: readonly Caseworker[] = [
  colleague('00000000-0000-0000-0000-0000000000020', 'Kari', 'lead'),
  colleague('00000000-0000-0000-0000-0000000000021', 'Ola', 'caseworker'),
  colleague('00000000-0000-0000-0000-0000000000022', 'Siri', 'reader'),
  colleague('00000000-0000-0000-0000-0000000000023', 'Eli', 'editor'),
];

function colleague(id: string, name: string, role: Caseworker['role']): Caseworker {
  return { id, tenant: playgroundTenant, name, role, stations: 'all' };
}

const aroundTheClock = [{ from: clockTime('00:00'), to: clockTime('00:00') }];

/** The demonstration is open at any hour. */
export const demoRoster: Roster = {
  hours: {
    1: aroundTheClock,
    2: aroundTheClock,
    3: aroundTheClock,
    4: aroundTheClock,
    5: aroundTheClock,
    6: aroundTheClock,
    7: aroundTheClock,
  },
  hasGroups: false,
  find: ({ tenant, id }) => demoColleagues.find((each) => each.id === id && each.tenant === tenant),
};
