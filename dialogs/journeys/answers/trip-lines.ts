import type { Day } from '../../../domain/day.ts';
import { deliveryDays, travelAdvice } from '../../../domain/delivery.ts';
import { quotes } from '../../../domain/facts/quotes.ts';
import type { WorkingDays } from '../../../domain/working-days.ts';
import { type Line, say } from '../../../texts/line.ts';

/** What can be said about one day of travel, by when the police take or took the photo. */
export function tripLines(
  trip: Day,
  atThePolice: Day | 'no-appointment' | 'card-is-valid' | 'unknown',
  today: Day,
  workingDays: WorkingDays,
): readonly Line[] {
  const travel = { day: trip };
  switch (atThePolice) {
    case 'card-is-valid':
      return [{ ...say('travel.takeBoth'), quote: quotes.doNotTravelWithoutCard }];
    case 'no-appointment':
      return [
        say('travel.noCardWithoutAppointment', { travel }),
        { ...say('travel.byPostWithoutAppointment'), quote: quotes.letterTells },
      ];
    case 'unknown':
      return [{ ...say('travel.dayUnknown', { travel }), quote: quotes.waitWithTickets }];
    default: {
      const { kind } = travelAdvice(trip, deliveryDays(atThePolice, workingDays), today);
      return [kindLine[kind](travel), bothDates(atThePolice, workingDays)];
    }
  }
}

const kindLine = {
  'in-the-past': () => say('travel.waitForCard'),
  'before-owners-day': (travel) => say('travel.beforeBoth', { travel }),
  'between-the-two': (travel) => say('travel.betweenTheTwo', { travel }),
  'after-plan-by': (travel) => say('travel.afterBoth', { travel }),
} as const satisfies Record<ReturnType<typeof travelAdvice>['kind'], (travel: { day: Day }) => Line>;

/** By when the card may come, by each of the two figures. */
export function bothDates(atThePolice: Day, workingDays: WorkingDays): Line {
  const { ownersDay, planBy } = deliveryDays(atThePolice, workingDays);
  return {
    ...say('travel.bothDates', {
      policeDay: { day: atThePolice },
      ownersDay: { day: ownersDay },
      planBy: { day: planBy },
    }),
    quote: quotes.waitWithTickets,
  };
}
