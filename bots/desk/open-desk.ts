import { CaseworkerBot, keepColleague } from '../caseworker-bot.ts';
import type { CaseworkerTurns } from '../caseworker-turns.ts';
import { composeLetter } from './compose-letter.ts';
import type { DeskParts } from './desk-parts.ts';

/** Puts the caseworkers' side together. */
export function openDesk(parts: DeskParts): CaseworkerTurns {
  const bot = new CaseworkerBot(parts);
  return {
    async take(context, colleague) {
      keepColleague(context, colleague);
      await bot.run(context);
      parts.nudge();
    },
    compose: (letter) => composeLetter(parts.services, letter),
  };
}
