import type { Role } from '../../../domain/caseworkers/caseworker.ts';
import type { DeskChat } from '../../../storage/desk.ts';
import type { Caller, DeskServices } from '../../caseworkers/errand.ts';

/** Who looks at a card of a hand-over. */
export interface Viewer {
  /** Entra's object id. */
  id: string;
  /** Undefined for whoever has one by the groups of a token only, while nobody shows it. */
  role: Role | undefined;
}

export function viewerOf({ caseworker: { id, role } }: Pick<Caller, 'caseworker'>): Viewer {
  return { id, role };
}

/** Whose chat it is. */
export function viewerIn({ person, tenant }: DeskChat, { roster }: Pick<DeskServices, 'roster'>): Viewer {
  return { id: person, role: roster.find({ tenant, id: person })?.role };
}
