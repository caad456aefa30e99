import type { Roster } from './roster.ts';
import type { RosterFile } from './roster-schema.ts';

/**
 * The roster a file describes. A person's own entry goes before those of groups; of several groups somebody is in, the one
 * that stands first in the file.
 */
export function rosterFrom({ tenant, hours, people, groups }: RosterFile): Roster {
  const byId = new Map(people.map((entry) => [entry.id, entry]));
  return {
    hours,
    hasGroups: groups.length > 0,
    find(colleague) {
      if (colleague.tenant.toLowerCase() !== tenant) return undefined;
      const id = colleague.id.toLowerCase();
      const memberOf = new Set(colleague.groups?.map((group) => group.toLowerCase()));
      const entry = byId.get(id) ?? groups.find((group) => memberOf.has(group.id));
      return entry && { id, tenant, name: entry.name, role: entry.role, stations: entry.stations };
    },
  };
}
