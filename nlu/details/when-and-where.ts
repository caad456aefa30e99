import type { ClockTime } from '../../domain/moment.ts';
import type { DateDetail, DayRole, Details, PlaceDetail } from '../understanding.ts';
import { meantFrom, takenBack } from './corrections.ts';
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
  const back = takenBack(tokens);
  const from = meantFrom(tokens);
  const kept = <Found extends { from: number }>(found: readonly Found[]) => meant(found, back, from);
  const place = placeMeant({ text, tokens, back, from }, context);
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
  const behind = from > 0 ? find((index) => index >= from && back[index] !== true) : undefined;
  const noticed = behind ?? find((index) => back[index] !== true);
  const isCorrected = from > 0 || back.includes(true);
  return noticed ?? findPlaceAlone(isCorrected ? standing(text, tokens, back, from) : text, tokens.length, places);
}

/** What stands when a correction is made: behind `I meant`, or behind `but`, without what was taken back. */
function standing(text: string, tokens: readonly Token[], back: readonly boolean[], from: number): string {
  const turn = tokens.findLastIndex(({ word }) => word === 'men' || word === 'but') + 1;
  const isDenial = (index: number) => back[index + 1] === true && denials.has(tokens[index]?.word ?? '');
  return blanked(text, tokens, (index) => index >= Math.max(from, turn) && back[index] !== true && !isDenial(index));
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
