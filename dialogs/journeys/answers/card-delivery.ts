import type { Day } from '../../../domain/day.ts';
import { type DeliveryDays, deliveryDays } from '../../../domain/delivery.ts';
import { phones } from '../../../domain/facts/phones.ts';
import { quotes } from '../../../domain/facts/quotes.ts';
import type { WorkingDays } from '../../../domain/working-days.ts';
import { type Line, say, withChoices } from '../../../texts/line.ts';
import { ask, type Journey, remember } from '../../engine/journey.ts';
import type { Heard } from '../../hearing/heard.ts';
import { choiceOf } from '../../hearing/main-choices.ts';
import { promiseNothing } from '../../hearing/promise.ts';
import { datesForThePolice } from '../../questions/days-said.ts';
import { policeDay, speaksOfThePolice } from '../../questions/police-day.ts';
import { tripBeside } from '../../questions/trip-beside.ts';
import { tripLines } from './trip-lines.ts';
import { knownPoliceDay, lookAtToday, whatIsKnown } from './what-is-known.ts';
import { noAnswerYet, withoutPermit } from './without-permit.ts';

const police = phones.police.number;

/** When the card comes, by both figures of the authorities, and what to do when it has not come. */
export const cardDelivery: Journey = async function* (services, start) {
  const today = yield* lookAtToday(services);
  const waits = yield* ask(noAnswerYet());
  const notGranted = withoutPermit(waits === 'said' ? 'applied' : whatIsKnown(start).permit, services, start, today);
  if (notGranted.length > 0) return { lines: notGranted };
  yield* promiseNothing();
  const trip = yield* ask(tripBeside());
  const known = yield* knownPoliceDay(services, start);
  const day = yield* ask(
    policeDay({
      id: 'police day',
      line: say('cardDelivery.askPoliceDay'),
      why: say('cardDelivery.whyPoliceDay'),
      choices: [
        { value: 'not-yet', label: say('cardDelivery.notYet') },
        { value: 'unknown', label: say('cardDelivery.unknown') },
      ],
      meanings: { no: 'not-yet', unsure: 'unknown' },
      noticed: (heard) => dayNamed(heard) ?? known,
    }),
  );
  if (day === 'not-yet') return { lines: notPhotographed() };
  if (day === 'unknown') return { lines: withoutTheDay() };
  if (day <= today && start.said.whose === undefined) {
    yield* remember({ situation: { ...start.memory.situation, photoTaken: day } });
  }
  const days = deliveryDays(day, services.workingDays);
  if (today > days.planBy) return { lines: overdue(day, days) };
  const beforeAll = trip === 'none' || trip <= day ? [] : aboutTheTrip(trip, day, today, services.workingDays);
  return { lines: [...beforeAll, ...onItsWay(day, days)] };
};

/** A date beside the police is the day of the photo; of several that may be it the first, and none that is said to be the day of something else. */
function dayNamed(heard: Heard): Day | undefined {
  const days = datesForThePolice(heard.understanding.details).flatMap((date) =>
    date.kind === 'day' ? [date.day] : [],
  );
  const [first] = days.toSorted();
  return speaksOfThePolice(heard) ? first : undefined;
}

/** Whoever names a flight is told about it first, and never yes. */
function aboutTheTrip(trip: Day, day: Day, today: Day, workingDays: WorkingDays): readonly Line[] {
  const [point] = tripLines(trip, day, today, workingDays);
  return point === undefined ? [] : [point, { ...say('cardDelivery.aboutTheTrip'), quote: quotes.waitWithTickets }];
}

function onItsWay(day: Day, { ownersDay, planBy }: DeliveryDays): readonly Line[] {
  return [
    say('cardDelivery.planBy', { planBy: { day: planBy } }),
    {
      ...say('cardDelivery.olderFigure', { policeDay: { day }, ownersDay: { day: ownersDay } }),
      quote: quotes.tenBusinessDays,
    },
    { ...say('cardDelivery.newerFigure'), quote: quotes.twentyWorkingDays },
    withChoices(letterBox(), [choiceOf('travel'), choiceOf('proof-without-card')]),
  ];
}

function overdue(day: Day, { planBy }: DeliveryDays): readonly Line[] {
  return [
    say('cardDelivery.overdue', { policeDay: { day }, planBy: { day: planBy } }),
    { ...say('cardDelivery.callAboutReturn', { police }), quote: quotes.returnedCards },
    { ...say('cardDelivery.contactDistrict'), quote: quotes.cardIsOverdue },
    withChoices(letterBox(), [choiceOf('find-station'), choiceOf('proof-without-card')]),
  ];
}

function notPhotographed(): readonly Line[] {
  return [
    { ...say('cardDelivery.nobodyHasMadeIt'), quote: quotes.atThePolice },
    { ...say('cardDelivery.letterSaysByPost'), quote: quotes.letterTells },
    withChoices(say('cardDelivery.generalFigures'), [choiceOf('book-appointment'), choiceOf('first-card')]),
  ];
}

function withoutTheDay(): readonly Line[] {
  return [
    { ...say('cardDelivery.generalFigures'), quote: quotes.twentyWorkingDays },
    say('cardDelivery.notCome', { police }),
    withChoices(letterBox(), [choiceOf('travel'), choiceOf('proof-without-card')]),
  ];
}

function letterBox(): Line {
  return { ...say('cardDelivery.letterBox'), quote: quotes.namesOnLetterBox };
}
