import type { Activity, TurnContext } from 'botbuilder';
import type { ProvenColleague } from '../../../bots/caseworker-turns.ts';
import { answerLetter } from '../../../bots/desk/answer-letter.ts';
import { type Language, languageOfLocale } from '../../../domain/language.ts';
import { type Line, say } from '../../../texts/line.ts';
import type { Prove } from './prove.ts';
import { connectionName } from './sign-in-card.ts';
import type { SignInInvoke } from './sign-in-invokes.ts';
import type { SignInParts } from './sign-in-parts.ts';
import type { Waiting } from './waiting.ts';

export interface Exchanging extends SignInParts {
  prove: Prove;
  waiting: Waiting;
}

/**
 * Answers what a client says of a single sign-on. Every open client says it: each is answered, and what waited is carried
 * on with once.
 */
export async function answerExchange(
  context: TurnContext,
  colleague: ProvenColleague,
  { invoke, parts }: { invoke: SignInInvoke; parts: Exchanging },
): Promise<void> {
  switch (invoke.kind) {
    case 'token':
      return answerToken(context, colleague, { ...invoke, parts });
    case 'no-token':
      await tell(say('desk.signInFailed'), context.activity, { colleague, parts });
      return respond(context, 200, {});
    case 'unreadable':
      return respond(context, 412, { connectionName, failureDetail: 'Not a token that was asked for.' });
    default:
      return invoke satisfies never;
  }
}

async function answerToken(
  context: TurnContext,
  colleague: ProvenColleague,
  { exchange, token, parts }: { exchange: string; token: string; parts: Exchanging },
): Promise<void> {
  const { prove, waiting } = parts;
  const answer = { id: exchange, connectionName };
  const proving = await prove(colleague, token);
  switch (proving.kind) {
    case 'proved': {
      const things = waiting.take(colleague.chat);
      for (const thing of things) await thing.carryOn();
      // What was asked may have been forgotten by a restart.
      if (things.length === 0 && proving.isNews && !hasOwnRole(colleague, parts)) {
        await tell(say('desk.signedIn'), context.activity, { colleague, parts, exchange });
      }
      return respond(context, 200, answer);
    }
    case 'too-many-groups':
      waiting.take(colleague.chat);
      await tell(say('desk.tooManyGroups'), context.activity, { colleague, parts, exchange });
      // The token was good: another one would be no better.
      return respond(context, 200, answer);
    case 'refused':
      await tell(say('desk.signInFailed'), context.activity, { colleague, parts, exchange });
      return respond(context, 412, { ...answer, failureDetail: 'The token is not believed.' });
    default:
      return proving satisfies never;
  }
}

interface Telling {
  colleague: ProvenColleague;
  parts: Exchanging;
  /** Where the client does not say, it is about the newest thing that waits. */
  exchange?: string;
}

/** Once for each request for a token, however many clients answer it. */
async function tell(line: Line, activity: Activity, { colleague: { chat }, parts, ...about }: Telling): Promise<void> {
  const exchange = about.exchange ?? parts.waiting.in(chat).at(-1)?.exchange;
  if (exchange === undefined) return;
  const language = await languageIn(chat, activity, parts);
  const key = `sign-in ${chat} ${exchange} ${line.text}`;
  await parts.desk.post([answerLetter({ kind: 'words', lines: [line] }, { chat, language, key })]);
}

export async function languageIn(chat: string, activity: Activity, { desk }: SignInParts): Promise<Language> {
  return (await desk.chat(chat))?.language ?? languageOfLocale(activity.locale ?? '') ?? 'nb';
}

export function hasOwnRole(
  { tenant, person }: Pick<ProvenColleague, 'tenant' | 'person'>,
  parts: SignInParts,
): boolean {
  return parts.roster.find({ tenant, id: person }) !== undefined;
}

export async function respond(context: TurnContext, status: number, body: object): Promise<void> {
  await context.sendActivity({ type: 'invokeResponse', value: { status, body } });
}
