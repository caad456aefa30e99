import type { TurnContext } from 'botbuilder';
import { languageOfLocale } from '../../domain/language.ts';
import { say } from '../../texts/line.ts';
import type { Speakers } from '../../texts/words.ts';
import type { WhyNobody } from './who-writes.ts';

/** Says politely, and of nobody's case, why nothing is said here; silent to whatever asked for no answer. */
export async function decline({ context, because, speakers }: Declining): Promise<void> {
  const { activity } = context;
  const speak = speakers[languageOfLocale(activity.locale ?? '') ?? 'nb'];
  const { text } = speak(say(because === 'not-personal' ? 'desk.onlyPersonal' : 'desk.noRole'));
  if (activity.type === 'message') await context.sendActivity({ type: 'message', text, textFormat: 'plain' });
  if (activity.type === 'invoke') {
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: bodyFor(text, activity.name) } });
  }
}

interface Declining {
  context: TurnContext;
  because: WhyNobody;
  speakers: Speakers;
}

function bodyFor(text: string, invoke = ''): object {
  return invoke.startsWith('composeExtension/')
    ? { composeExtension: { type: 'message', text } }
    : { statusCode: 403, type: 'application/vnd.microsoft.error', value: { code: 'Forbidden', message: text } };
}
