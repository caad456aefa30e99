import { carryOut } from '../../dialogs/caseworkers/carry-out.ts';
import type { Caller } from '../../dialogs/caseworkers/errand.ts';
import { say } from '../../texts/line.ts';
import { answerLetter } from './answer-letter.ts';
import type { DeskParts } from './desk-parts.ts';

/** Shows somebody new what can be done here, once in each chat. */
export async function sayHello({ services }: DeskParts, caller: Caller): Promise<void> {
  const { chat, language } = caller;
  const help = await carryOut(services, caller, { verb: 'help', data: {} });
  const hello =
    help.kind === 'card'
      ? { ...help, card: { ...help.card, status: { tone: 'plain' as const, text: say('desk.hello') } } }
      : help;
  await services.desk.post([answerLetter(hello, { chat, language, key: `hello ${chat}` })]);
}
