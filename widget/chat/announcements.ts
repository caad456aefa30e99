import type { ChatWords } from '../../texts/widget/words.ts';
import type { BotMessage } from '../direct-line/activity.ts';
import { type Conversation, standingIn } from './conversation.ts';
import { canLocate } from './locate.ts';
import { wayBackFrom } from './views/presence.ts';

/** Something a screen reader says once; `lang` is absent where it is the chat's own language. */
export interface Announcement {
  key: string;
  text: string;
  lang?: string;
}

const kept = 12;

/** How new messages of the bot sound, in a conversation that has come to stand so. */
export function announcementsOf(
  messages: readonly BotMessage[],
  conversation: Conversation,
  words: ChatWords,
): Announcement[] {
  const inHead = wayBackFrom(standingIn(conversation), words);
  const heard = messages.map((message) => ({
    ...message,
    choices: message.choices.filter(({ value }) => value !== inHead),
  }));
  return heard.flatMap(({ id, text, lang, quote, choices, person, asksPosition }) => [
    { key: id, text: `${person ?? words.assistant}: ${text}`, ...(lang !== undefined && { lang }) },
    ...(quote ? [{ key: `${id} quote`, text: quote.text, lang: quote.lang }] : []),
    ...(choices.length > 0 ? [{ key: `${id} choices`, text: words.choicesFollow(choices.length) }] : []),
    ...(asksPosition && canLocate() ? [{ key: `${id} position`, text: words.positionFollows }] : []),
  ]);
}

/** Earlier ones stay a while, because what is taken away at once may never be said. */
export function withNewest(before: readonly Announcement[], newest: readonly Announcement[]): readonly Announcement[] {
  return [...before, ...newest].slice(-kept);
}
