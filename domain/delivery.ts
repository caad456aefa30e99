import { addDays, type Day } from './day.ts';
import { newerDeliveryDays, ownersDeliveryDays } from './facts/figures.ts';
import type { WorkingDays } from './working-days.ts';

/** By when a card may come by post, by each of the two figures the authorities give. */
export interface DeliveryDays {
  /** Ten business days, the older figure of the owner's page (which counts from the order). */
  ownersDay: Day;
  /** Twenty working days, the newer figure; whatever has to be planned is planned by this one. */
  planBy: Day;
}

/** What can be said about travelling on a day while a card is awaited. None of it is a promise. */
type TravelAdvice = DeliveryDays & {
  kind: 'in-the-past' | 'before-owners-day' | 'between-the-two' | 'after-plan-by';
  travel: Day;
};

/** Counts from the appointment as day 0, because the photo comes before the card is made. */
export function deliveryDays(appointment: Day, workingDays: WorkingDays): DeliveryDays {
  return {
    ownersDay: workingDays.after(appointment, ownersDeliveryDays.value),
    planBy: workingDays.after(appointment, newerDeliveryDays.value),
  };
}

/** The last appointment day whose card is overdue today; a card photographed on any later day is not. */
export function lastOverdueAppointment(today: Day, workingDays: WorkingDays): Day {
  return addDays(workingDays.after(today, -newerDeliveryDays.value), -1);
}

/** Where a day of travel lies between the days a card may come by; on the day to plan by itself it may still be missing. */
export function travelAdvice(travel: Day, delivery: DeliveryDays, today: Day): TravelAdvice {
  const days = { travel, ownersDay: delivery.ownersDay, planBy: delivery.planBy };
  if (travel < today) return { kind: 'in-the-past', ...days };
  if (travel < delivery.ownersDay) return { kind: 'before-owners-day', ...days };
  if (travel <= delivery.planBy) return { kind: 'between-the-two', ...days };
  return { kind: 'after-plan-by', ...days };
}
