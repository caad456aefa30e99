import type { Day } from '../../../domain/day.ts';
import { reportToPoliceDays } from '../../../domain/facts/figures.ts';
import { quotes } from '../../../domain/facts/quotes.ts';
import type { Intent } from '../../../nlu/intents.ts';
import { type Line, say, withChoices } from '../../../texts/line.ts';
import { ask, type Journey, type Start, tell } from '../../engine/journey.ts';
import { choiceOf } from '../../hearing/main-choices.ts';
import { promiseNothing } from '../../hearing/promise.ts';
import { whereNow } from '../../questions/facts/whereabouts.ts';
import { policeDay } from '../../questions/police-day.ts';
import { daysNamed, tripNamed, whichTrip } from '../../questions/trip-day.ts';
import { whichWay } from '../../questions/which-way.ts';
import { linkTo } from '../../stations/link-to.ts';
import { guidance } from '../guidance.ts';
import { bothDates, tripLines } from './trip-lines.ts';
import { knownPoliceDay, lookAtToday, whatIsKnown } from './what-is-known.ts';

const ways = [choiceOf('card-delivery'), choiceOf('talk-to-person')];

/** Travelling without a valid card: for the day of the trip where it is named, never with a promise. */
export const travel: Journey = async function* (services, start) {
  yield* promiseNothing();
  const kindOfTrip = yield* ask(whichWay());
  if (kindOfTrip === 'no-trip') return yield* guidance(services, { ...start, intent: errandInstead(start) });
  const { citizenship, problem } = whatIsKnown(start);
  if (citizenship === 'eea' || citizenship === 'nordic') {
    return { lines: [{ ...say('travel.notForEea'), quote: quotes.travelRuleNotForEea }] };
  }
  if (kindOfTrip === 'within-norway') {
    return { lines: [{ ...say('travel.withinNorway'), quote: quotes.doNotTravelWithoutCard }] };
  }
  const isLost = problem === 'lost' || problem === 'stolen';
  // Whoever is abroad without a card needs the embassy, so nothing is said before that is known.
  const { whereabouts } = isLost && kindOfTrip === 'unsaid' ? { ...(yield* ask(whereNow({}))) } : whatIsKnown(start);
  if (kindOfTrip === 'into-norway' && !isLost && whereabouts !== 'norway') return { lines: intoNorway(start) };
  if (whereabouts === 'abroad' && problem === 'first-card') return { lines: intoNorway(start) };
  if (whereabouts === 'abroad' || kindOfTrip === 'into-norway') return { lines: abroad(start) };
  if (isLost) yield* tell('report the loss', say('notes.report-the-loss-first'));
  const today = yield* lookAtToday(services);
  const known = yield* knownPoliceDay(services, start);
  const named = yield* ask(tripNamed());
  if (named.kind === 'none') yield* tell('generally', ...generally(start));
  const trip = named.kind === 'day' ? named.day : yield* ask(whichTrip(named));
  if (trip === 'not-known') {
    const dates = known === undefined ? [] : [bothDates(known, services.workingDays)];
    return { lines: [...dates, withChoices(say('travel.askWhenYouKnow'), ways)] };
  }
  const atThePolice = yield* ask(whenAtThePolice(known));
  const lines = tripLines(trip, atThePolice, today, services.workingDays);
  return { lines: named.kind === 'none' ? lines : [...lines, withChoices(ownRisk(start), ways)] };
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
    noticed: (heard) => daysNamed(heard).atThePolice ?? known,
  });
}

function generally(start: Start): readonly Line[] {
  const { permit, appliedForRenewal } = whatIsKnown(start);
  const wait: Line = { ...say('travel.waitForCard'), quote: quotes.doNotTravelWithoutCard };
  if (appliedForRenewal === 'yes') {
    const links = [linkTo('rightsWhileWaiting', start.memory.language)];
    return [wait, { ...say('travel.renewing'), links }, ownRisk(start)];
  }
  if (permit === 'permanent' || permit === 'permanent-right') {
    return [wait, { ...say('travel.permanent'), quote: quotes.permitDoesNotExpire }, ownRisk(start)];
  }
  return [wait, ownRisk(start)];
}

function ownRisk({ memory }: Start): Line {
  return {
    ...say('travel.ownRisk'),
    quote: quotes.travelAtOwnRisk,
    links: [linkTo('travel', memory.language), linkTo('travelWithoutCard', memory.language)],
  };
}

function abroad(start: Start): readonly Line[] {
  return [{ ...say('travel.abroad'), quote: quotes.mustBeInNorway }, say('travel.abroadLost'), ownRisk(start)];
}

/** To Norway with a first card still to be made: the rule about travelling out without a card is none for them. */
function intoNorway(start: Start): readonly Line[] {
  const { language } = start.memory;
  return [
    { ...say('travel.firstCardAfterArrival'), quote: quotes.atThePolice },
    { ...say('travel.askAboutEntryVisa'), links: [linkTo('travelWithoutCard', language)] },
    { ...say('travel.afterArrival', { days: reportToPoliceDays.value }), quote: quotes.withinSevenDays },
    withChoices(say('travel.hadCardBefore'), [choiceOf('first-card'), choiceOf('talk-to-person')]),
  ];
}

function errandInstead({ said }: Start): Intent {
  return said.reason === 'card-expired' ? 'expiring' : 'new-card';
}
