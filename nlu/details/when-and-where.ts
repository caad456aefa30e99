import type { ClockTime } from '../../domain/moment.ts';
import type { DateDetail, DayRole, Details, PlaceDetail } from '../understanding.ts';
import { meantFrom, takenBackBeside } from './corrections.ts';
import { findDates } from './dates.ts';
import { findDayRoles } from './day-roles.ts';
import type { DetailsContext } from './details-context.ts';
import { findExpiry } from './expiry.ts';
import { findPlaceAlone, findPlaceDetail } from './places.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';
import { findTimes } from './times.ts';
import type { WhoseErrand } from './whose-errand.ts';

const denials = wordSet('ikke ikkje not');
const living = wordSet('bor bur live lives living bosatt busett');
const placing = wordSet('i in på at');

interface WhenAndWhere {
  dates: DateDetail[];
  expiry: Pick<Details, 'expires' | 'expiresWithin' | 'yearInDoubt'>;
  dayRoles: DayRole[];
  time: ClockTime | undefined;
  timeIs: Details['timeIs'] | undefined;
  place: PlaceDetail | undefined;
  /** A day, a time or a place is denied, and another is named instead. */
  replaces: boolean;
  /** Whether a token belongs to a date or a time. */
  isTaken: (index: number) => boolean;
}

/** Dates, the time and the place of a message, without those that it takes back or says of another's card. */
export function findWhenAndWhere(
  text: string,
  tokens: readonly Token[],
  context: DetailsContext,
  { isOfAnother, alsoAbout }: Pick<WhoseErrand, 'isOfAnother' | 'alsoAbout'>,
): WhenAndWhere {
  const isAboutTwo = alsoAbout !== undefined;
  const written = findDates({ text, tokens, today: context.today, workingDays: context.workingDays });
  const all = written.filter(({ to }) => !livesAt(tokens, to - 1));
  const inDate = takenBy(tokens, all);
  const dates = all.filter(({ from }) => !isOfAnother(from) || !isAboutTwo);
  const times = findTimes(tokens, (index) => inDate[index] === true);
  const inTime = takenBy(tokens, times);
  const { back, denied } = takenBackBeside(tokens, (index) => {
    if (inDate[index] === true) return 'date';
    if (inTime[index] === true) return 'time';
    return isPlaceName(tokens[index], context) ? 'place' : undefined;
  });
  const from = meantFrom(tokens);
  const kept = <Found extends { from: number }>(found: readonly Found[]) => meant(found, back, from);
  const said = { text, tokens, back, from };
  const place = placeMeant(said, context);
  const postcode = place?.kind === 'postcode' ? place.postcode : undefined;
  const isYear = tokens.some(
    ({ word }, index) => word === postcode && inDate[index] === true && !livesAt(tokens, index),
  );
  return {
    dates: kept(dates).map(({ date }) => date),
    expiry: findExpiry(tokens, kept(dates), context.today, isOfAnother),
    dayRoles: findDayRoles(tokens, dates),
    time: kept(times)[0]?.time,
    timeIs: kept(times)[0]?.bound,
    place: isYear ? undefined : place,
    replaces:
      isReplaced(dates, denied) ||
      isReplaced(times, denied) ||
      (place !== undefined && deniesPlace(said, denied, context)),
    isTaken: (index) =>
      [inDate, inTime, back].some((taken) => taken[index] === true) || tokens[index]?.word === postcode,
  };
}

/** `we live in 2003`: nobody lives in a year. */
function livesAt(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.number !== undefined &&
    living.has(tokens[at - 2]?.word ?? '') &&
    placing.has(tokens[at - 1]?.word ?? '')
  );
}

function takenBy(tokens: readonly Token[], found: readonly { from: number; to: number }[]): boolean[] {
  const taken = tokens.map(() => false);
  for (const { from, to } of found) taken.fill(true, from, to);
  return taken;
}

/** `5 may not 6 may`: some are denied, and others are not. */
function isReplaced(found: readonly { from: number }[], denied: readonly boolean[]): boolean {
  return found.some(({ from }) => denied[from] === true) && found.some(({ from }) => denied[from] !== true);
}

function deniesPlace(
  { text, tokens }: Said,
  denied: readonly boolean[],
  { places, stations }: DetailsContext,
): boolean {
  if (!denied.includes(true)) return false;
  const words = tokens.filter((_, index) => denied[index] === true);
  const said = blanked(text, tokens, (index) => denied[index] === true);
  return (findPlaceDetail(said, words, places, stations) ?? findPlaceAlone(said, words, places)) !== undefined;
}

function isPlaceName(token: Token | undefined, { places }: DetailsContext): boolean {
  return token !== undefined && places.names.has(token.word) && !places.words.isCommonerAsWord(token.written);
}

/** Not what was taken back, and of the rest what stands behind `I meant`, if anything does. */
function meant<Found extends { from: number }>(
  found: readonly Found[],
  back: readonly boolean[],
  from: number,
): readonly Found[] {
  const standing = found.filter((each) => back[each.from] !== true);
  const behind = standing.filter((each) => each.from >= from);
  return behind.length > 0 ? behind : standing;
}

interface Said {
  text: string;
  tokens: readonly Token[];
  back: readonly boolean[];
  from: number;
}

function placeMeant({ text, tokens, back, from }: Said, { places, stations }: DetailsContext): PlaceDetail | undefined {
  const find = (keep: (index: number) => boolean) => {
    const left = tokens.filter((_, index) => keep(index));
    return findPlaceDetail(blanked(text, tokens, keep), left, places, stations);
  };
  const stands = (index: number) => back[index] !== true && !isDenial(tokens, back, index);
  const behind = from > 0 ? find((index) => index >= from && stands(index)) : undefined;
  const noticed = behind ?? find(stands);
  const isCorrected = from > 0 || back.includes(true);
  return noticed ?? findPlaceAlone(isCorrected ? standing(text, tokens, back, from) : text, tokens, places);
}

/** What stands when a correction is made: behind `I meant`, or behind `but`, without what was taken back. */
function standing(text: string, tokens: readonly Token[], back: readonly boolean[], from: number): string {
  const turn = tokens.findLastIndex(({ word }) => word === 'men' || word === 'but') + 1;
  const first = Math.max(from, turn);
  return blanked(text, tokens, (index) => index >= first && back[index] !== true && !isDenial(tokens, back, index));
}

/** The `not` of what is taken back. */
function isDenial(tokens: readonly Token[], back: readonly boolean[], index: number): boolean {
  return back[index + 1] === true && denials.has(tokens[index]?.word ?? '');
}

/** The text with spaces where tokens were left out, so that what is left keeps its signs and capitals. */
function blanked(text: string, tokens: readonly Token[], keep: (index: number) => boolean): string {
  const parts: string[] = [];
  let end = 0;
  for (const [index, token] of tokens.entries()) {
    parts.push(text.slice(end, token.from), keep(index) ? text.slice(token.from, token.to) : ' ');
    end = token.to;
  }
  return parts.join('') + text.slice(end);
}
