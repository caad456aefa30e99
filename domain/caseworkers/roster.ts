import type { OfficeHours } from '../handover/office-hours.ts';
import type { Caseworker } from './caseworker.ts';

/** Who is proved to have written: by Entra's ids, and by the groups of a token, where one was shown. */
interface Colleague {
  tenant: string;
  id: string;
  groups?: readonly string[];
}

/** Who of the agency may do what, and when they talk with applicants. */
export interface Roster {
  hours: OfficeHours;
  /** Whether somebody may have a role by a group of theirs; without, nobody needs to be asked for any. */
  hasGroups: boolean;
  /** Undefined for whoever has no role here; asked anew whenever it matters, so that a role taken away is gone with it. */
  find(colleague: Colleague): Caseworker | undefined;
}
