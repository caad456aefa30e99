import { z } from 'zod';
import { type Day, daySchema } from '../../../domain/day.ts';
import { quotes } from '../../../domain/facts/quotes.ts';
import { type Line, say } from '../../../texts/line.ts';
import type { KeptDetails } from '../../heard-details.ts';
import { ask, type Journey, look, type Start } from '../../journey.ts';
import { linkTo } from '../../link-to.ts';
import { choiceOf } from '../../main-choices.ts';
import { policeDay } from '../../questions/police-day.ts';
import { bothDates, tripLines } from './trip-lines.ts';
import { knownPoliceDay, lookAtToday, whatIsKnown } from './what-is-known.ts';

/** Travelling without a valid card: for the day of the trip where it is named, never with a promise. */
export const travel: Journey = async function* (services, start) {
  const { citizenship, whereabouts } = whatIsKnown(start);
  if (whereabouts === 'abroad') return { lines: abroad(start) };
  if (citizenship === 'eea' || citizenship === 'nordic') {
    return { lines: [{ ...say('travel.notForEea'), quote: quotes.travelRuleNotForEea }] };
  }
  const today = yield* lookAtToday(services);
  const days = yield* look('days ahead', z.array(daySchema), async () => daysAhead(start.said, today));
  const known = yield* knownPoliceDay(services, start);
  if (days.length === 0) {
    const dates = known === undefined ? [] : [bothDates(known, services.workingDays)];
    return { lines: [...dates, ...generally(start)] };
  }
  const atThePolice = yield* ask(whenAtThePolice(known));
  const trip = days.find((day) => day !== atThePolice);
  if (trip === undefined) return { lines: generally(start) };
  return { lines: [...tripLines(trip, atThePolice, today, services.workingDays), ownRisk(start)] };
};

function whenAtThePolice(known: Day | undefined) {
  return policeDay({
    id: 'police day',
    line: say('travel.askPoliceDay'),
    why: say('travel.whyPoliceDay'),
    choices: [
      { value: 'no-appointment', label: say('travel.noAppointment') },
      { value: 'card-is-valid', label: say('travel.cardIsValid') },
      { value: 'unknown', label: say('travel.unknown') },
    ],
    meanings: { no: 'no-appointment', unsure: 'unknown' },
    known,
    // Of two days the first is the one at the police; a single one ahead is the trip.
    among: ([first, ...others], today) => (others.length > 0 || (first && first <= today) ? first : undefined),
  });
}

/** Days of the message that are still to come; of a week or a month its first day. */
function daysAhead({ dates }: KeptDetails, today: Day): Day[] {
  return dates
    .map((date) => (date.kind === 'day' ? date.day : date.from))
    .filter((day) => day >= today)
    .toSorted();
}

function generally(start: Start): readonly Line[] {
  const { permit, appliedForRenewal } = whatIsKnown(start);
  const lines = [{ ...say('travel.waitForCard'), quote: quotes.doNotTravelWithoutCard }];
  if (appliedForRenewal === 'yes') {
    const links = [linkTo('rightsWhileWaiting', start.memory.language)];
    return [...lines, { ...say('travel.renewing'), links }, ownRisk(start), writeTheDay()];
  }
  if (permit === 'permanent' || permit === 'permanent-right') {
    return [...lines, { ...say('travel.permanent'), quote: quotes.permitDoesNotExpire }, ownRisk(start), writeTheDay()];
  }
  return [...lines, ownRisk(start), writeTheDay()];
}

function ownRisk({ memory }: Start): Line {
  return {
    ...say('travel.ownRisk'),
    quote: quotes.travelAtOwnRisk,
    links: [linkTo('travel', memory.language), linkTo('travelWithoutCard', memory.language)],
    choices: [choiceOf('card-delivery'), choiceOf('talk-to-person')],
  };
}

function writeTheDay(): Line {
  return { ...say('travel.writeTheDay'), choices: [choiceOf('card-delivery'), choiceOf('talk-to-person')] };
}

function abroad({ memory }: Start): readonly Line[] {
  return [
    { ...say('travel.abroad'), quote: quotes.mustBeInNorway },
    say('travel.abroadLost'),
    {
      ...say('travel.ownRisk'),
      quote: quotes.travelAtOwnRisk,
      links: [linkTo('travelWithoutCard', memory.language)],
    },
  ];
}
