import type { Slot } from '../backend/appointment-backend.ts';
import { dayOfMoment } from '../domain/moment.ts';
import type { Station } from '../domain/stations/station.ts';
import type { Details } from '../nlu/understanding.ts';
import type { Line } from '../texts/line.ts';
import { pressed } from './choosing.ts';
import type { Heard } from './heard.ts';
import type { Question } from './question.ts';
import { yesOrNo } from './questions/yes-or-no.ts';
import type { Services } from './services.ts';
import { fitsWish, wishIn } from './slot-wish.ts';

/**
 * The last question before something is booked or changed. A yes is a yes only where nothing else in the message speaks
 * against it; a no with another wish in it is left to the questions that the wish is an answer to.
 */
export function areYouSure(parts: {
  id: string;
  line: Line;
  why: Line;
  /** What the yes would be to. */
  slot: Slot;
  station: Station;
  services: Services;
}): Question<'yes' | 'no'> {
  return {
    ...yesOrNo(parts.id, parts.line, [parts.why]),
    read: (heard) => {
      const answer = pressedYesOrNo(heard) ?? plainAnswer(heard, parts);
      return answer === undefined ? { kind: 'not-about-this' } : { kind: 'answer', answer };
    },
  };
}

/** A choice that was pressed, or its number. */
function pressedYesOrNo({ understanding, offered }: Heard): 'yes' | 'no' | undefined {
  const value = pressed(understanding.text, offered) ?? offered[Number(understanding.text) - 1]?.value;
  return value === 'yes' || value === 'no' ? value : undefined;
}

function plainAnswer(
  { understanding: { details }, today }: Heard,
  { slot, station, services }: { slot: Slot; station: Station; services: Services },
): 'yes' | 'no' | undefined {
  const wish = wishIn(details, today);
  if (details.yesNo === 'yes') {
    const isOther = wish !== undefined && !fitsWish(slot, wish);
    return isOther || isOtherDay(details, slot) || isElsewhere(details, station, services) ? undefined : 'yes';
  }
  if (details.yesNo !== 'no' && details.yesNo !== 'not-yet') return undefined;
  return wish === undefined && details.place === undefined ? 'no' : undefined;
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
