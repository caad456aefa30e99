import type { MessagingExtensionAttachment, MessagingExtensionQuery, MessagingExtensionResponse } from 'botbuilder';
import { z } from 'zod';
import { whyNotDone } from '../../dialogs/caseworkers/carry-out.ts';
import type { Caller } from '../../dialogs/caseworkers/errand.ts';
import { searchAppointments, searchStations } from '../../dialogs/caseworkers/search.ts';
import type { Card, Words } from '../../texts/card.ts';
import { type Line, say } from '../../texts/line.ts';
import type { Speaker } from '../../texts/words.ts';
import { adaptiveCardType, inWords, shownCard } from './desk-message.ts';
import type { DeskParts } from './desk-parts.ts';

/** The searches of the app's manifest. */
const searchSchema = z.object({
  commandId: z.enum(['appointments', 'stations']),
  parameters: z.array(z.object({ name: z.string(), value: z.coerce.string() })).default([]),
  queryOptions: z
    .object({ skip: z.int().nonnegative().catch(0), count: z.int().positive().catch(25) })
    .catch({ skip: 0, count: 25 }),
});

interface Hit {
  title: Words;
  text: Words;
  /** What is put into the chat when it is chosen. */
  card: Card;
}

const mostCharacters = 200;

/** Answers a search from the compose box, in time whatever the book does. */
export async function answerSearch(
  parts: DeskParts,
  caller: Caller,
  query: MessagingExtensionQuery,
): Promise<MessagingExtensionResponse> {
  const { speakers } = parts.services;
  const speaker = speakers[caller.language];
  const read = searchSchema.safeParse(query);
  if (!read.success) return searchSays([say('desk.wrongData')], speaker);
  const { commandId, parameters, queryOptions } = read.data;
  const text =
    parameters
      .find(({ name }) => name === 'text')
      ?.value.slice(0, mostCharacters)
      .trim() ?? '';
  const howToSearch = say(commandId === 'stations' ? 'deskSaid.searchStations' : 'deskSaid.searchAppointments');
  if (text === '') return searchSays([howToSearch], speaker);
  const hits = await inTime(parts.searchMilliseconds, find(parts, caller, commandId, text));
  if ('text' in hits) return searchSays([hits], speaker);
  if (hits.length === 0) return searchSays([say('deskSaid.nothingFound', { how: { phrase: howToSearch } })], speaker);
  const { skip, count } = queryOptions;
  const attachments = hits.slice(skip, skip + count).map((hit) => attachmentOf(hit, parts, caller));
  return {
    composeExtension: { type: 'result', attachmentLayout: 'list', attachments },
    // What was found about somebody stays with nobody.
    cacheInfo: { cacheType: 'no-cache', cacheDuration: 0 },
  };
}

/** A few words in the place of results. */
export function searchSays(lines: readonly Line[], speaker: Speaker): MessagingExtensionResponse {
  return { composeExtension: { type: 'message', text: inWords(lines, speaker) } };
}

async function find(
  parts: DeskParts,
  caller: Caller,
  search: 'appointments' | 'stations',
  text: string,
): Promise<readonly Hit[] | Line> {
  try {
    if (search === 'stations') return await searchStations(parts.services, caller, text);
    const hits = await searchAppointments(parts.services, caller, text);
    // Others read the chat it is put into: no more than lists show, and no button. Whoever may, opens it by its reference.
    return hits.map((hit) => ({
      ...hit,
      card: { title: hit.title, parts: [{ kind: 'text', text: hit.text }], actions: [] },
    }));
  } catch (error) {
    return whyNotDone(error);
  }
}

async function inTime<Found>(milliseconds: number, search: Promise<Found>): Promise<Found | Line> {
  const { promise, resolve } = Promise.withResolvers<Line>();
  const timer = setTimeout(() => resolve(say('desk.unavailable')), milliseconds);
  try {
    return await Promise.race([search, promise]);
  } finally {
    clearTimeout(timer);
  }
}

function attachmentOf(
  { title, text, card }: Hit,
  { services }: DeskParts,
  caller: Caller,
): MessagingExtensionAttachment {
  const { speakers } = services;
  const speaker = speakers[caller.language];
  const words = (word: Words) => (typeof word === 'string' ? word : speaker(word).text);
  return {
    contentType: adaptiveCardType,
    content: shownCard(card, { speakers, language: caller.language, refreshFor: [] }),
    preview: {
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: { title: words(title), text: words(text) },
    },
  };
}
