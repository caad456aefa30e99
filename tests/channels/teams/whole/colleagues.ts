import { readRosterFile } from '../../../../domain/caseworkers/roster-file.ts';
import { rosterFrom } from '../../../../domain/caseworkers/roster-from.ts';
import { tenant } from '../teams-activities.ts';

const ids = {
  kari: 'b1f0a6d4-02c1-4d0e-8d4e-6a8a0c3e9f11',
  ola: 'b1f0a6d4-02c1-4d0e-8d4e-6a8a0c3e9f12',
  siri: 'b1f0a6d4-02c1-4d0e-8d4e-6a8a0c3e9f13',
  /** Of the organisation, and of no role here. */
  nils: 'b1f0a6d4-02c1-4d0e-8d4e-6a8a0c3e9f14',
} as const;

export type Name = keyof typeof ids;

const roles = { kari: 'lead', ola: 'caseworker', siri: 'reader' } as const;
const allDay = '08:00-20:00';

/** Who may do what, read as an operator's file is. */
export function rosterOfTest(stations: ReadonlySet<string>) {
  const people = (['kari', 'ola', 'siri'] as const).map((name) => ({
    id: ids[name],
    name: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    role: roles[name],
    stations: 'all',
  }));
  const hours = { 1: allDay, 2: allDay, 3: allDay, 4: allDay, 5: allDay };
  return rosterFrom(readRosterFile(JSON.stringify({ tenant, hours, people }), { stations, tenant }));
}

export function chatOf(name: Name): string {
  return `a:chat-of-${name}`;
}

/** Where an activity of theirs comes from, as Teams says it. */
export function by(name: Name) {
  return {
    from: { id: `29:${name}`, name, aadObjectId: ids[name] },
    conversation: { conversationType: 'personal', tenantId: tenant, id: chatOf(name) },
  };
}
