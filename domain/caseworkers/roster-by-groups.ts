import type { Roster } from './roster.ts';
import type { VerifiedGroups } from './verified-groups.ts';

/** The roster, which knows of everybody what groups they have proved, also where they are written to unasked. */
export function rosterByGroups(roster: Roster, verified: VerifiedGroups): Roster {
  return {
    get hours() {
      return roster.hours;
    },
    get hasGroups() {
      return roster.hasGroups;
    },
    find(colleague) {
      const groups = colleague.groups ?? verified.of(colleague.id);
      return roster.find({ ...colleague, ...(groups && { groups }) });
    },
  };
}
