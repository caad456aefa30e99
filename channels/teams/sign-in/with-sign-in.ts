import type { Activity, TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { CaseworkerTurns, ProvenColleague } from '../../../bots/caseworker-turns.ts';
import { languages } from '../../../domain/language.ts';
import type { ClaimedLetter } from '../../../storage/desk.ts';
import { say } from '../../../texts/line.ts';
import { isSearch } from '../who-writes.ts';
import { answerExchange, type Exchanging, hasOwnRole, languageIn, respond } from './answer-exchange.ts';
import { declineButton } from './decline-button.ts';
import { proverOfGroups } from './prove.ts';
import { signInInPlace, signInMessage } from './sign-in-card.ts';
import { signInInvoke, tokenWithButton } from './sign-in-invokes.ts';
import type { SignInParts } from './sign-in-parts.ts';
import type { SignInSettings } from './sign-in-settings.ts';
import { createWaiting } from './waiting.ts';

/** What a request for a token is kept as until it is sent. */
const requestSchema = z.object({ kind: z.literal('sign-in'), exchange: z.string(), language: z.enum(languages) });

/**
 * The same turns for colleagues whose role may follow from a group: they are known with what a token has proved, and who
 * has proved nothing is asked for one first. What they wrote is answered when it is there.
 */
export function withSignIn(turns: CaseworkerTurns, settings: SignInSettings, given: SignInParts): CaseworkerTurns {
  const parts: Exchanging = { ...given, prove: proverOfGroups(settings, given), waiting: createWaiting(given.clock) };
  const { roster, verified, desk, speakers, waiting, newId, again } = parts;

  function mustSignIn(colleague: Pick<ProvenColleague, 'tenant' | 'person'>): boolean {
    return roster.hasGroups && verified.of(colleague.person) === undefined && !hasOwnRole(colleague, parts);
  }

  function takeAs(context: TurnContext, colleague: ProvenColleague): Promise<void> {
    const groups = verified.of(colleague.person);
    return turns.take(context, { ...colleague, ...(groups && { groups }) });
  }

  /** It waits from the very moment it was not known who has written: the token for another message may come any time. */
  async function answerLater(activity: Activity, chat: string): Promise<void> {
    const exchange = newId();
    const id = nameOf(activity) ?? exchange;
    waiting.add(chat, { id, exchange, carryOn: () => again(activity) });
    if (activity.type !== 'message' && waiting.in(chat)[0]?.id !== id) return;
    const language = await languageIn(chat, activity, parts);
    await desk.post([{ key: `sign-in ${chat} ${id}`, chat, content: { kind: 'sign-in', exchange, language } }]);
  }

  async function answerInvoke(context: TurnContext, colleague: ProvenColleague): Promise<void> {
    const { activity } = context;
    const speak = speakers[await languageIn(colleague.chat, activity, parts)];
    if (isSearch(activity)) {
      const { text } = speak(say('desk.signInToSearch'));
      return respond(context, 200, { composeExtension: { type: 'message', text } });
    }
    if (activity.name !== 'adaptiveCard/action') return takeAs(context, colleague);
    return respond(context, 200, signInInPlace({ text: speak(say('desk.signIn')).text, exchange: newId(), settings }));
  }

  function askFor(context: TurnContext, colleague: ProvenColleague): Promise<void> {
    const { activity } = context;
    if (activity.type === 'invoke') return answerInvoke(context, colleague);
    return isAnswered(activity) ? answerLater(activity, colleague.chat) : takeAs(context, colleague);
  }

  /** In the place of what somebody may not be shown any more before they have proved again who they are. */
  function askInsteadOf({ key, chat, content, to }: ClaimedLetter): Partial<Activity> | undefined {
    const exchange = newId();
    const carryOn = () => desk.post([{ key: `${key} signed in`, chat, content }]);
    waiting.add(chat, { id: key, exchange, carryOn });
    const [first] = waiting.in(chat);
    if (first?.id !== key) return undefined;
    return signInMessage({ text: speakers[to.language](say('desk.signIn')).text, exchange: first.exchange, settings });
  }

  return {
    async take(context, colleague) {
      const { activity } = context;
      const invoke = signInInvoke(activity);
      if (invoke !== undefined) return answerExchange(context, colleague, { invoke, parts });
      if (!mustSignIn(colleague)) return takeAs(context, colleague);
      const token = tokenWithButton(activity);
      if (token === undefined) return askFor(context, colleague);
      const proving = await parts.prove(colleague, token);
      if (proving.kind === 'proved') return takeAs(context, colleague);
      return declineButton(context, proving, speakers[await languageIn(colleague.chat, activity, parts)]);
    },

    async compose(letter) {
      const { success, data } = requestSchema.safeParse(letter.content);
      if (success) {
        if (!mustSignIn(letter.to)) return undefined;
        const { text } = speakers[data.language](say('desk.signIn'));
        return signInMessage({ text, exchange: data.exchange, settings });
      }
      if (!mustSignIn(letter.to)) return turns.compose(letter);
      const message = await turns.compose(letter);
      if (message !== undefined || letter.replacing !== undefined) return message;
      // The token may have come while it was composed.
      return mustSignIn(letter.to) ? askInsteadOf(letter) : turns.compose(letter);
    },
  };
}

/** What becomes of a message carries its id. */
function nameOf({ id, type, timestamp }: Activity): string | undefined {
  return id !== undefined && isChange(type) ? `${id} ${type} ${timestamp?.toISOString()}` : id;
}

function isChange(type: string): boolean {
  return type === 'messageUpdate' || type === 'messageDelete';
}

/** Whether somebody waits for an answer to it. */
function isAnswered({ type, action, membersAdded = [] }: Activity): boolean {
  if (type === 'installationUpdate') return action === 'add';
  return type === 'message' || isChange(type) || (type === 'conversationUpdate' && membersAdded.length > 0);
}
