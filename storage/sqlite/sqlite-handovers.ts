import type { Clock } from '../../domain/moment.ts';
import type { Handovers } from '../handovers.ts';
import { entriesOf } from '../queries/handover-entries.ts';
import { handoverFigures } from '../queries/handover-figures.ts';
import { keepAsked, keepStep } from '../queries/handover-steps.ts';
import {
  claimLooks,
  handoverById,
  handoverWithEntry,
  isAnyToLookAt,
  openHandoverIn,
  openHandovers,
} from '../queries/handovers.ts';
import type { Tables } from '../queries/tables.ts';
import type { Database } from './database.ts';

/** Conversations that are handed to people, in the database of the conversations. */
export function sqliteHandovers({ kysely, transaction }: Database<Tables>, clock: Clock): Handovers {
  return {
    ask: (request) => transaction((open) => keepAsked(open, request, clock.now())),
    byId: (id) => handoverById(kysely, id),
    openIn: (conversation) => openHandoverIn(kysely, conversation),
    open: () => openHandovers(kysely),
    step: (step) => transaction((open) => keepStep(open, step, clock.now())),
    entries: (id) => entriesOf(kysely, id),
    withEntry: (key) => handoverWithEntry(kysely, key),
    async claimLooks(request) {
      const now = clock.now();
      if (!(await isAnyToLookAt(kysely, now))) return [];
      return transaction((open) => claimLooks(open, { ...request, now }));
    },
    figures: (from, until) => handoverFigures(kysely, from, until),
  };
}
