import type { DeskServices } from '../../dialogs/caseworkers/errand.ts';

/** What the caseworkers' side is put together of. */
export interface DeskParts {
  services: DeskServices;
  /** There are letters to send. */
  nudge(): void;
  /** An applicant's conversation has something to tell. */
  told(): void;
  /** How long a search from the compose box may take; Teams waits five seconds. */
  searchMilliseconds: number;
}
