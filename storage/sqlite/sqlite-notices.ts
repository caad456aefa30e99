import type { Clock } from '../../domain/moment.ts';
import type { Notices } from '../notices.ts';
import { countNotices, deadNotices, reviveNotice } from '../queries/notice-letters.ts';
import { claimDue, conversationsOf, isAnyDue, keepPlan, settle, waitingIn } from '../queries/notices.ts';
import type { Tables } from '../queries/tables.ts';
import type { Database } from './database.ts';

/** What is to be told later, in the database of the conversations. */
export function sqliteNotices({ kysely, transaction }: Database<Tables>, clock: Clock): Notices {
  return {
    plan: (plan) => transaction((open) => keepPlan(open, plan)),
    async claim(request) {
      const now = clock.now();
      if (!(await isAnyDue(kysely, now))) return { claimed: [], dropped: 0 };
      return transaction((open) => claimDue(open, { ...request, now }));
    },
    settle: (claim, end) => transaction((open) => settle(open, claim, end)),
    waiting: (conversation) => waitingIn(kysely, conversation),
    conversationsOf: (subject) => conversationsOf(kysely, subject),
    counts: () => countNotices(kysely),
    dead: (most) => deadNotices(kysely, most),
    revive: (key, as) => transaction((open) => reviveNotice(open, { key, as, now: clock.now() })),
  };
}
