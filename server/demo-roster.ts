import type { Caseworker } from '../domain/caseworkers/caseworker.ts';
import type { Roster } from '../domain/caseworkers/roster.ts';
import { clockTime } from '../domain/moment.ts';

/** The organisation and the people that Microsoft 365 Agents Playground 0.2.28 begins with; their ids are no real ones. */
export const playgroundTenant = '00000000-0000-0000-0000-0000000000001';
const playgroundPeople = new Map([
  ['00000000-0000-0000-0000-0000000000020', 'Alex'],
  ['00000000-0000-0000-0000-0000000000021', 'Megan'],
  ['00000000-0000-0000-0000-0000000000022', 'Adele'],
  ['00000000-0000-0000-0000-0000000000023', 'Isaiah'],
  ['00000000-0000-0000-0000-0000000000024', 'Patti'],
  ['00000000-0000-0000-0000-0000000000025', 'Lynne'],
]);

const aroundTheClock = [{ from: clockTime('00:00'), to: clockTime('00:00') }];

/** Caseworkers of the demonstration, who may do everything at any hour. */
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
  find({ tenant, id }): Caseworker | undefined {
    const name = tenant === playgroundTenant ? playgroundPeople.get(id) : undefined;
    return name === undefined ? undefined : { id, tenant, name, role: 'lead', stations: 'all' };
  },
};
