import { z } from 'zod';
import type { Slot } from '../../backend/appointment-backend.ts';
import { weekdayOf } from '../../domain/day.ts';
import { dayOfMoment, timeOfMoment } from '../../domain/moment.ts';
import type { Station } from '../../domain/stations/station.ts';
import { type Token, tokensOf } from '../../nlu/details/text/tokens.ts';
import { monthNamed } from '../../nlu/details/words/months.ts';
import { weekdayNamed } from '../../nlu/details/words/weekdays.ts';
import type { Details } from '../../nlu/understanding.ts';
import type { Line } from '../../texts/line.ts';
import type { Question, Reading } from '../engine/question.ts';
import type { Services } from '../engine/services.ts';
import type { Heard } from '../hearing/heard.ts';
import { yesOrNo } from '../questions/yes-or-no.ts';
import { otherTimeWished } from './other-time-words.ts';
import { fitsWish, wishIn } from './slot-wish.ts';
import { agreesTo, moreThanYes, pressedValue } from './yes-to-deed.ts';

/**
 * The last question before something is booked or changed. Only a yes that says nothing else is one; another wish beside
 * it, or beside a no, is left to the questions that the wish is an answer to.
 */
export function areYouSure(parts: {
  id: string;
  deed: 'book' | 'move';
  line: Line;
  why: Line;
  /** What the yes would be to. */
  slot: Slot;
  station: Station;
  services: Services;
}): Question<Sure> {
  return {
    ...yesOrNo(parts.id, parts.line, [parts.why]),
    schema: sureSchema,
    read: (heard) => readAnswer(heard, parts),
  };
}

const sureSchema = z.enum(['yes', 'no', 'other-time', 'later-day']);

type Sure = z.infer<typeof sureSchema>;

interface Parts {
  deed: 'book' | 'move';
  slot: Slot;
  station: Station;
  services: Services;
}

function readAnswer(heard: Heard, parts: Parts): Reading<Sure> {
  const { understanding, today } = heard;
  const { details } = understanding;
  const press = pressedValue(heard);
  if (press === 'yes' || press === 'no') return { kind: 'answer', answer: press };
  const wish = wishIn(details, today);
  const otherTime = wish === undefined && details.place === undefined ? otherTimeWished(understanding.text) : undefined;
  if (otherTime !== undefined) {
    return { kind: 'answer', answer: otherTime === 'later-day' ? 'later-day' : 'other-time' };
  }
  if (details.yesNo === 'no' || details.yesNo === 'not-yet') {
    const isOnlyNo = wish === undefined && details.place === undefined;
    return isOnlyNo ? { kind: 'answer', answer: 'no' } : { kind: 'not-about-this' };
  }
  const isOther = wish !== undefined && !fitsWish(parts.slot, wish);
  const speaksAgainst =
    isOther || isOtherDay(details, parts.slot) || isElsewhere(details, parts.station, parts.services);
  if (speaksAgainst) return { kind: 'not-about-this' };
  const asked = { deed: parts.deed, repeats: (token: Token) => repeats(token, details, parts) };
  return agreesTo(heard, asked) ? { kind: 'answer', answer: 'yes' } : moreThanYes(heard);
}

/** Whether a word says again where or when the slot is; that what it says is right was looked at before. */
function repeats({ word, number }: Token, { place, time }: Details, { slot, station }: Parts): boolean {
  const on = dayOfMoment(slot.start);
  const [hour, minute] = timeOfMoment(slot.start).split(':').map(Number);
  if (number !== undefined) {
    const ofDay = on.split('-').map(Number);
    return ofDay.includes(number) || (time !== undefined && (number === hour || number === minute));
  }
  if (weekdayNamed(word) === weekdayOf(on) || monthNamed(word) === Number(on.slice(5, 7))) return true;
  const names = `${station.name} ${place !== undefined && 'name' in place ? place.name : ''}`;
  return tokensOf(names).some((token) => token.word === word && word.length > 2);
}

function isOtherDay({ dates }: Details, slot: Slot): boolean {
  return dates.some((date) => date.kind === 'day' && date.day !== dayOfMoment(slot.start));
}

/** Whether the message names a place that is not the station's. */
export function isElsewhere({ place }: Details, station: Station, { places }: Pick<Services, 'places'>): boolean {
  if (place === undefined) return false;
  if (place.kind === 'station') return place.station !== station.id;
  if (place.kind === 'several' || place.kind === 'position') return true;
  const number = place.kind === 'postcode' ? places.postcode(place.postcode)?.municipality.number : place.number;
  return number !== station.municipalityNumber;
}
