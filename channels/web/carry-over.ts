import type { Bot } from '../../bots/bot.ts';
import type { Clock } from '../../domain/moment.ts';
import type { Opened } from './begin-conversation.ts';
import { carryingOver } from './incoming-activity.ts';
import { type Refusal, tooMany } from './reply.ts';
import type { TakeTurn } from './token-bucket.ts';
import { newIdentity } from './tokens.ts';

const wrongCode: Refusal = {
  status: 401,
  code: 'BadSmsCode',
  message: 'The code is wrong, or has been used, or is over.',
};

interface CarryParts {
  bot: Pick<Bot, 'receive'>;
  clock: Clock;
  /** The conversation a code from a telephone belongs to, once. */
  takeCode(code: string): Promise<string | undefined>;
  /** All guesses together: of so many codes nobody is to try more than a few. */
  takeGuess: TakeTurn;
}

/** Carries a conversation that was held by text on in the chat. */
export function conversationCarrier({ bot, clock, takeCode, takeGuess }: CarryParts) {
  return async (code: string, origins: readonly string[]): Promise<Opened> => {
    const waitSeconds = takeGuess('all');
    if (waitSeconds > 0) return { kind: 'refused', refusal: tooMany(waitSeconds) };
    const conversation = await takeCode(code);
    if (conversation === undefined) return { kind: 'refused', refusal: wrongCode };
    const identity = { ...newIdentity(origins), conversation };
    // A caseworker is heard here from now on. Where the bot is busy, the person's next message does the same.
    await bot.receive('directline', carryingOver(identity, clock.now()));
    return { kind: 'opened', identity };
  };
}
