import type { Fact } from './fact.ts';
import { quotes } from './quotes.ts';

/** From how many calendar months before its last day a permit or a card is "about to expire", clamped to the month's end. */
export const aboutToExpireMonths: Fact<number> = { value: 3, source: quotes.orderThreeMonthsBefore };

/** How many calendar months before its last day a permit has to be applied for at the latest, to keep all rights. */
export const applyLatestMonths: Fact<number> = { value: 1, source: quotes.keepRights };

/** How many days before its last day an application is registered online at the latest, when no time is free to hand it in. */
export const registerLatestDays: Fact<number> = { value: 37, source: quotes.registeredInTime };

/** The owner's page, which counts from the order of the card. */
export const ownersDeliveryDays: Fact<number> = { value: 10, source: quotes.tenBusinessDays };

/** The newer pages ("up to" at the police, "at least" at UDI); travel is planned by these. */
export const newerDeliveryDays: Fact<number> = { value: 20, source: quotes.twentyWorkingDays };

/** How long the police wait for a card that the post sends back. */
export const returnedCardDays: Fact<number> = { value: 14, source: quotes.returnedCards };

/** How soon after arriving, or after the letter, the first card's appointment should be: seven days, else the first free. */
export const reportToPoliceDays: Fact<number> = { value: 7, source: quotes.withinSevenDays };

/** In Norwegian kroner; the pages are undated, so the fee is always shown with the link to the current list. */
export const cardFeeKroner: Fact<number> = { value: 300, source: quotes.cardFee };
