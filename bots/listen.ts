import type { TurnContext } from 'botbuilder';
import { writingAt } from '../dialogs/by-text/fold.ts';
import type { Memory } from '../dialogs/engine/memory.ts';
import { beginRecord, type TurnRecord } from '../dialogs/engine/turn-record.ts';
import { pressed } from '../dialogs/hearing/choosing.ts';
import type { Offered } from '../dialogs/hearing/heard.ts';
import { dayOfMoment, inNorway } from '../domain/moment.ts';
import { asPositionOnly } from '../nlu/details/position.ts';
import { settleLanguage } from './conversation-language.ts';
import type { TurnInput } from './turn-input.ts';

/** The record of a turn that has understood what was said, and settled in which language. */
export function listen(
  context: TurnContext,
  input: TurnInput,
  stored: Memory,
  onScreen: readonly Offered[],
): TurnRecord {
  const { conversation, services, speakers, text, position, understander } = input;
  const now = inNorway(services.clock.now());
  const today = dayOfMoment(now);
  const understood = understander.understand(text, {
    today,
    // Bokmål is what a conversation begins with when nobody has said anything; another language says something.
    ...((stored.languageSettled || stored.language !== 'nb') && { language: stored.language }),
  });
  const understanding = position === undefined ? understood : asPositionOnly(understood, position);
  // The words on a button are ours, and a station has its name in one language only.
  const isPress = position !== undefined || pressed(understanding.text, onScreen) !== undefined;
  const settled = isPress ? stored : settleLanguage(stored, understanding);
  const memory = services.phone === undefined ? settled : writingAt(services.clock.now(), settled);
  const heard = { understanding, offered: [], today, now, conversation };
  const turn = { conversation, activity: context.activity.id ?? '', heard };
  return beginRecord(turn, memory, ({ language }) => speakers[language]);
}
