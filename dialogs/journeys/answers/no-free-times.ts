import { addDays, type Day, isDay } from '../../../domain/day.ts';
import { registerLatestDays } from '../../../domain/facts/figures.ts';
import { phones } from '../../../domain/facts/phones.ts';
import { quotes } from '../../../domain/facts/quotes.ts';
import { hasExpired } from '../../../domain/rules/about-to-expire.ts';
import { type Line, ofTheBot, say, withChoices } from '../../../texts/line.ts';
import { phoneLine } from '../../advice/phones.ts';
import type { Journey, Start } from '../../engine/journey.ts';
import { choiceOf } from '../../hearing/main-choices.ts';
import { linkTo } from '../../stations/link-to.ts';
import { lookAtToday, whatIsKnown } from './what-is-known.ts';

/** What to do when no time is free, and what a waiting time costs in rights. */
export const noFreeTimes: Journey = async function* (services, start) {
  const today = yield* lookAtToday(services);
  const { language } = start.memory;
  const { problem, permit, appliedForRenewal } = whatIsKnown(start);
  const mayRenew = (permit === undefined || permit === 'temporary') && appliedForRenewal !== 'yes';
  // A card that runs out, of a permit not named, may be the card of a permit that lasts.
  const isOfPermit = permit === 'temporary' || start.said.reason !== 'card-expired';
  const lastDay = lastDayOfPermit(start);
  if (mayRenew && isOfPermit && lastDay !== undefined) return { lines: renewing(lastDay, today, start) };
  const firstCard: Line = { ...say('noFreeTimes.firstCard'), quote: quotes.withinSevenDays };
  const inTime: Line = {
    ...say('noFreeTimes.renewing', { days: registerLatestDays.value }),
    quote: quotes.registeredInTime,
    links: [linkTo('rightsWhileWaiting', language)],
  };
  return {
    lines: [
      { ...say('noFreeTimes.regularly'), quote: quotes.newTimesRegularly },
      ofTheBot(say('noFreeTimes.otherStation')),
      ...(problem === 'first-card' ? [firstCard] : []),
      ...(mayRenew ? [inTime] : []),
      withChoices(call(start), [choiceOf('book-appointment'), choiceOf('find-station')]),
    ],
  };
};

/** The last day, as it was said now or before. */
function lastDayOfPermit({ memory, said }: Start): Day | undefined {
  const known = said.whose === undefined ? memory.situation.permitExpires : undefined;
  return said.expires ?? (known !== undefined && isDay(known) ? known : undefined);
}

/** What is left to do with the day known: it is not told to register before a day that has gone by. */
function renewing(lastDay: Day, today: Day, { memory }: Start): readonly Line[] {
  const days = registerLatestDays.value;
  const links = [linkTo('rightsWhileWaiting', memory.language), linkTo('portal', memory.language)];
  const ways = [choiceOf('talk-to-person'), choiceOf('find-station')];
  if (hasExpired(lastDay, today)) return [say('proof.permitHasRunOut'), withChoices(phoneLine(), ways)];
  const latest = addDays(lastDay, -days);
  const point: Line =
    today > latest
      ? { ...say('noFreeTimes.registerToday', { days }), quote: quotes.registeredTooLate, links }
      : { ...say('noFreeTimes.registerBy', { day: { day: latest }, days }), quote: quotes.registeredInTime, links };
  return [
    point,
    { ...say('noFreeTimes.regularly'), quote: quotes.newTimesRegularly },
    say('noFreeTimes.notBookedHere'),
    withChoices(say('noFreeTimes.call', { police: phones.police.number }), ways),
  ];
}

function call({ memory }: Start): Line {
  return {
    ...say('noFreeTimes.call', { police: phones.police.number }),
    links: [linkTo('waitingTimes', memory.language)],
  };
}
