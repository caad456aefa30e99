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

export function keywordAnswerer({ store, history, speakers, clock, takeAnswer, send }: KeywordParts): ObeyKeyword {
  async function answer(line: Line, language: Language, contact: SmsContact, part: string): Promise<void> {
    const text = withPlainCharacters(speakers[language](line).text);
    const latest = (clock.now() + answerGoodForMilliseconds) as Instant;
    const { segments } = carried(text);
    await store.keepOutgoing({ key: `keyword ${part}`, contact: contact.id, text, segments, latest });
    send();
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
    const { id, standing } = contact;
    const language = (await languageWith(contact)) ?? keyword.language ?? 'nb';
    switch (keyword.kind) {
      case 'stop':
      case 'wrong-person': {
        if (standing === 'opted-out') return;
        const isWrong = keyword.kind === 'wrong-person';
        const line = say(isWrong ? 'smsTalk.wrongPerson' : 'smsTalk.stopped');
        // The answer first: a crash between the two must not leave them stopped and untold.
        await answer(line, isWrong ? keyword.language : language, contact, part);
        return store.setStanding(id, 'opted-out');
      }
      case 'start':
        await store.setStanding(id, 'open');
        if (takeAnswer(id) > 0) return;
        await answer(say('smsTalk.startedAgain'), language, contact, part);
        return store.introduced(id);
      case 'help':
        if (takeAnswer(id) > 0) return;
        await answer(say('smsTalk.helpText', { police: phones.police.number }), language, contact, part);
        return store.introduced(id);
      default:
        return keyword satisfies never;
    }
  };
}

const ourMessage = z.object({ from: z.object({ role: z.literal('bot') }), locale: z.enum(languages) });
