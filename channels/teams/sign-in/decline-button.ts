import type { TurnContext } from 'botbuilder';
import { say } from '../../../texts/line.ts';
import type { Speaker } from '../../../texts/words.ts';
import { respond } from './answer-exchange.ts';
import type { Proving } from './prove.ts';

/**
 * Says why a button does nothing although a token came with it, so that the client does not ask for the next. Source:
 * "Add code to enable SSO for Adaptive Cards Universal Actions", Microsoft Learn, checked 2026-11-22.
 */
export function declineButton(
  context: TurnContext,
  { kind }: Exclude<Proving, { kind: 'proved' }>,
  speak: Speaker,
): Promise<void> {
  switch (kind) {
    case 'too-many-groups': {
      const value = speak(say('desk.tooManyGroups')).text;
      return respond(context, 200, { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value });
    }
    case 'refused': {
      const value = { code: '412', message: speak(say('desk.signInFailed')).text };
      return respond(context, 200, {
        statusCode: 412,
        type: 'application/vnd.microsoft.error.preconditionFailed',
        value,
      });
    }
    default:
      return kind satisfies never;
  }
}
