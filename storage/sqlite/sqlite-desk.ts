import type { Clock } from '../../domain/moment.ts';
import type { Desk } from '../desk.ts';
import { changeChat, deskChat, installedChats, rememberChat } from '../queries/desk-chats.ts';
import { claimLetters, isAnyLetterDue } from '../queries/letter-claims.ts';
import { countLetters, keepLetters, settleLetter } from '../queries/letters.ts';
import type { Tables } from '../queries/tables.ts';
import type { Database } from './database.ts';

/** The caseworkers' chats and letters, in the database of the conversations. */
export function sqliteDesk({ kysely, transaction }: Database<Tables>, clock: Clock): Desk {
  return {
    remember: (chat) => transaction((open) => rememberChat(open, chat, clock.now())),
    chat: (id) => deskChat(kysely, id, clock.now()),
    chats: () => installedChats(kysely, clock.now()),
    change: (id, change) => transaction((open) => changeChat(open, id, change, clock.now())),
    post: (letters) => transaction((open) => keepLetters(open, letters, clock.now())),
    async claim(request) {
      const now = clock.now();
      if (!(await isAnyLetterDue(kysely, now))) return { claimed: [], dropped: 0 };
      return transaction((open) => claimLetters(open, { ...request, now }));
    },
    settle: (claim, end) => transaction((open) => settleLetter(open, claim, end, clock.now())),
    counts: () => countLetters(kysely),
  };
}
