/** What people of the agency may be here; each may do what stands beside the word in `rights.ts`. */
export const roles = ['reader', 'caseworker', 'lead', 'editor'] as const;
export type Role = (typeof roles)[number];

/** Somebody of the agency, as the operator's file or the groups of their account name them. */
export interface Caseworker {
  /** Entra's object id of the person. */
  id: string;
  /** Entra's id of the organisation. */
  tenant: string;
  /** How applicants meet them: a first name, or a role. */
  name: string;
  role: Role;
  /** The stations they work for; `all` for a service that works for every one. */
  stations: readonly string[] | 'all';
}

/** Whether a station is one they work for. */
export function worksFor({ stations }: Caseworker, station: string): boolean {
  return stations === 'all' || stations.includes(station);
}
