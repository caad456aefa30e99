import { z } from 'zod';
import type { Bot } from '../../bots/bot.ts';
import { phones } from '../../domain/facts/phones.ts';
import { type Language, languages } from '../../domain/language.ts';
import type { Clock, Instant } from '../../domain/moment.ts';
import type { SmsContact, SmsStore } from '../../storage/sms.ts';
import { type Line, say } from '../../texts/line.ts';
import type { Speakers } from '../../texts/words.ts';
import type { TakeTurn } from '../web/token-bucket.ts';
import type { Keyword } from './keywords.ts';
import { withPlainCharacters } from './plain-characters.ts';
import { carried } from './segments.ts';

interface KeywordParts {
  store: Pick<SmsStore, 'keepOutgoing' | 'setStanding' | 'introduced' | 'composedUpTo'>;
  history: Bot['history'];
  /** Told of somebody who wants to hear nothing more; a caseworker may be waiting for them. */
  stopped: NonNullable<Bot['stopped']>;
  speakers: Speakers;
  clock: Clock;
  takeAnswer: TakeTurn;
  /** Has what was kept sent. */
  send(): void;
}

/** Does what a keyword says, twice as well as once: the part it came in names the answer. */
export type ObeyKeyword = (keyword: Keyword, contact: SmsContact, part: string) => Promise<void>;

const answerGoodForMilliseconds = 3_600_000;
const messagesLookedThrough = 20;
const help = say('smsTalk.helpText', { police: phones.police.number });

export function keywordAnswerer({
  store,
  history,
  stopped,
  speakers,
  clock,
  takeAnswer,
  send,
}: KeywordParts): ObeyKeyword {
  async function answer(line: Line, language: Language, contact: SmsContact, part: string): Promise<void> {
    const text = withPlainCharacters(speakers[language](line).text);
    const latest = (clock.now() + answerGoodForMilliseconds) as Instant;
    const { segments } = carried(text);
    await store.keepOutgoing({ key: `keyword ${part}`, contact: contact.id, text, segments, latest });
  }

  /** The language the conversation was held in last. */
  async function languageWith({ id, conversation }: SmsContact): Promise<Language | undefined> {
    const after = Math.max(0, (await store.composedUpTo(id)) - messagesLookedThrough);
    const messages = await history(conversation, after, 2 * messagesLookedThrough);
    return messages
      .map(({ activity }) => ourMessage.safeParse(activity).data?.locale)
      .findLast((locale) => locale !== undefined);
  }

  return async (keyword, contact, part) => {
    const effect = effectOf(keyword, contact.standing);
    if (effect === undefined) return;
    if (!effect.isLimited || takeAnswer(contact.id) === 0) {
      const { kind, language: spoken } = keyword;
      const language = kind === 'wrong-person' ? spoken : ((await languageWith(contact)) ?? spoken ?? 'nb');
      await answer(effect.line, language, contact, part);
      await store.introduced(contact.id);
    }
    // Kept before: a crash between the two must not leave anybody stopped and untold. Sent after, with nothing else.
    if (effect.standing === 'opted-out') await stopped(contact.conversation);
    if (effect.standing !== undefined) await store.setStanding(contact.id, effect.standing);
    send();
  };
}

interface Effect {
  line: Line;
  standing?: 'open' | 'opted-out';
  /** Answered only so often; stopping ends by itself. */
  isLimited: boolean;
}

function effectOf({ kind }: Keyword, standing: SmsContact['standing']): Effect | undefined {
  const hasOptedOut = standing === 'opted-out';
  switch (kind) {
    case 'stop':
    case 'wrong-person': {
      const line = say(kind === 'stop' ? 'smsTalk.stopped' : 'smsTalk.wrongPerson');
      return hasOptedOut ? undefined : { line, standing: 'opted-out', isLimited: false };
    }
    case 'start':
      return { line: say('smsTalk.startedAgain'), standing: 'open', isLimited: true };
    case 'help':
      // Who has opted out is not heard until they write START, whatever help they ask for.
      return { line: hasOptedOut ? say('smsTalk.stopped') : help, isLimited: true };
    default:
      return kind satisfies never;
  }
}

const ourMessage = z.object({ from: z.object({ role: z.literal('bot') }), locale: z.enum(languages) });
