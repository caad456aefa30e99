import type { Instant } from '../../domain/moment.ts';
import type { SmsPart } from '../../storage/sms.ts';
import { carried } from './segments.ts';

/** How long parts wait for each other. */
export interface Joining {
  /** After a part that may have others before or behind it. */
  quietMilliseconds: number;
  /** After a short one that reads like the end of something. */
  restMilliseconds: number;
  /** After the first, whatever comes. */
  mostMilliseconds: number;
}

/** What is known of parts that came and were not joined. */
export interface Waiting {
  first: Instant;
  latest: Instant;
  kind: 'long' | 'rest' | 'whole';
}

const longGsmCharacters = 140;
const longOtherCharacters = 60;
const wordsOfARest = 3;
/** Where a telephone or its operator cuts what is too long. */
const fullLengths = { 'gsm-7': [153, 160], 'ucs-2': [67, 70] } as const;

export function waitingWith(before: Waiting | undefined, text: string, now: Instant): Waiting {
  const kind = isLong(text) || before?.kind === 'long' ? 'long' : readsLikeRest(text) ? 'rest' : 'whole';
  return { first: before?.first ?? now, latest: now, kind };
}

/** How long from now until the parts are one message, if no other comes. */
export function millisecondsToWait({ first, latest, kind }: Waiting, joining: Joining): number {
  if (kind === 'whole') return 0;
  const quiet = kind === 'long' ? joining.quietMilliseconds : joining.restMilliseconds;
  return Math.max(0, Math.min(quiet, first + joining.mostMilliseconds - latest));
}

/**
 * The message that parts in order of arrival make. They can arrive in any order, so of the parts of a long one the only
 * one with a beginning goes first, and the only short one last.
 */
export function joinedText(parts: readonly Pick<SmsPart, 'text'>[]): string {
  const texts = parts.map(({ text }) => text);
  if (!texts.some(isLong)) return texts.join('\n');
  const last = onlyPlace(texts, (text) => !isLong(text));
  const first = onlyPlace(texts, begins);
  const rankOf = (place: number) => (place === last ? 1 : place === first ? -1 : 0);
  const ordered = texts
    .map((text, place) => ({ text, rank: rankOf(place) }))
    .toSorted((one, other) => one.rank - other.rank);
  return ordered
    .map(({ text }) => (isCut(text) ? text : `${text} `))
    .join('')
    .trimEnd();
}

function onlyPlace(texts: readonly string[], fits: (text: string) => boolean): number | undefined {
  const places = texts.flatMap((text, place) => (fits(text) ? [place] : []));
  return places.length === 1 ? places[0] : undefined;
}

/** Long enough to be one of several. */
function isLong(text: string): boolean {
  return text.length >= (carried(text).alphabet === 'gsm-7' ? longGsmCharacters : longOtherCharacters);
}

/** Where a part ends because there was no more room, a word goes on in the next. */
function isCut(text: string): boolean {
  return fullLengths[carried(text).alphabet].some((length) => length === text.length);
}

function begins(text: string): boolean {
  return /^[\s\p{P}\p{S}]*\p{Lu}/u.test(text);
}

/** The end of a long message may overtake the rest of it; it goes on in small letters. */
function readsLikeRest(text: string): boolean {
  return !begins(text) && text.trim().split(/\s+/).length >= wordsOfARest;
}
