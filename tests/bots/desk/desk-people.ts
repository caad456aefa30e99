import type { Caseworker } from '../../../domain/caseworkers/caseworker.ts';
import type { Roster } from '../../../domain/caseworkers/roster.ts';
import { clockTime } from '../../../domain/moment.ts';

export const tenant = '11111111-2222-4333-8444-555555555555';
const hours = [{ from: clockTime('09:00'), to: clockTime('15:00') }];

/** Their Entra ids are their roles here; `kari` is a caseworker who works in Drammen only. */
const people = new Map<string, Caseworker>([
  ...(['reader', 'caseworker', 'lead', 'editor'] as const).map((role): [string, Caseworker] => [
    role,
    { id: role, tenant, name: role, role, stations: 'all' },
  ]),
  ['kari', { id: 'kari', tenant, name: 'Kari', role: 'caseworker', stations: ['drammen-politistasjon'] }],
]);

export const roster: Roster = {
  hours: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours },
  hasGroups: false,
  find: (colleague) => (colleague.tenant === tenant ? people.get(colleague.id) : undefined),
};
