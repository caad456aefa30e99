import { readReference } from '../../../domain/booking-reference.ts';
import { addDays, type Day } from '../../../domain/day.ts';
import { Masked } from '../../../domain/masked.ts';
import { maskNumbers } from '../../../domain/masking.ts';
import { plainName } from '../../../domain/places/fold-name.ts';
import type { Station } from '../../../domain/stations/station.ts';
import type { DeskServices } from '../errand.ts';
import { dayInFigures } from './day-in-figures.ts';
import { nameTyped } from './name-typed.ts';
import { stationsMeant } from './stations-meant.ts';

/** What an appointment is looked for by; a name counts only with a second key. */
export type Sought =
  | { by: 'reference'; reference: string }
  | { by: 'case-reference'; caseReference: Masked }
  | { by: 'birth-date'; name: Masked; birthDate: Day }
  | { by: 'day'; name: Masked; stations: readonly Station[]; day: Day }
  | { by: 'name-alone' }
  | { by: 'national-number' }
  | { by: 'nothing' };

type Desk = Pick<DeskServices, 'places' | 'understander'>;

/** Nobody looks that far back for the day of a station. */
const daysLookedBack = 365;
const shortestPlaceWord = 4;

/** What was typed into a search, by the most certain key in it; `assumed` is the day where none was typed. */
export function soughtIn(desk: Desk, stations: readonly Station[], text: string, today: Day, assumed?: Day): Sought {
  const { text: masked, caseReferences, nationalNumbers } = maskNumbers(text);
  const [caseReference] = caseReferences;
  if (caseReference !== undefined) return { by: 'case-reference', caseReference };
  if (nationalNumbers > 0) return { by: 'national-number' };
  const reference = readReference(masked);
  if (reference !== undefined) return { by: 'reference', reference };
  const { dates, place } = desk.understander.understand(masked, { today }).details;
  const written = dates.flatMap((date) => (date.kind === 'day' ? [date.day] : []))[0];
  const day = dayInFigures(masked, today) ?? written ?? assumed;
  const called = place === undefined || place.kind === 'position' ? placeWord(stations, masked) : place.name;
  const named = called === undefined ? [] : stationsMeant(desk, stations, called);
  // Whoever works for one station means the people there.
  const there = called === undefined && day === today && stations.length === 1 ? stations : named;
  const typed = nameTyped(masked, new Set(plainName(called ?? '').split(' ')));
  const name = new Masked(typed);
  const isBirthDate =
    day !== undefined && (day < addDays(today, -daysLookedBack) || (there.length === 0 && day < today));
  if (isBirthDate && typed !== '') return { by: 'birth-date', name, birthDate: day };
  if (isBirthDate) return { by: 'nothing' };
  if (there.length > 0) return { by: 'day', name, stations: there, day: day ?? today };
  return typed === '' ? { by: 'nothing' } : { by: 'name-alone' };
}

/** A word that stands in the name of a station, as `Grønland` does, and is no place of its own. */
function placeWord(stations: readonly Station[], text: string): string | undefined {
  const inNames = new Set(stations.flatMap(({ name }) => plainName(name).split(' ')));
  return text
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word.length >= shortestPlaceWord && !plainName(word).startsWith('politi'))
    .find((word) => inNames.has(plainName(word)));
}
