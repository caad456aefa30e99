import { phones } from '../../../domain/facts/phones.ts';
import { quotes } from '../../../domain/facts/quotes.ts';
import { type Line, say, withChoices } from '../../../texts/line.ts';
import { linkTo } from '../../link-to.ts';
import { choiceOf } from '../../main-choices.ts';
import { plainAnswer } from './plain-answer.ts';
import { whatIsKnown } from './what-is-known.ts';

/** What to do when no time is free, and what a waiting time costs in rights. */
export const noFreeTimes = plainAnswer((start) => {
  const { language } = start.memory;
  const { problem, permit } = whatIsKnown(start);
  const renewing: Line = { ...say('noFreeTimes.renewing'), links: [linkTo('rightsWhileWaiting', language)] };
  const firstCard: Line = { ...say('noFreeTimes.firstCard'), quote: quotes.withinSevenDays };
  const call: Line = {
    ...say('noFreeTimes.call', { police: phones.police.number }),
    links: [linkTo('waitingTimes', language)],
  };
  return [
    { ...say('noFreeTimes.regularly'), quote: quotes.newTimesRegularly },
    say('noFreeTimes.otherStation'),
    ...(problem === 'first-card' ? [firstCard] : []),
    ...(permit === undefined || permit === 'temporary' ? [renewing] : []),
    withChoices(call, [choiceOf('book-appointment'), choiceOf('find-station')]),
  ];
});
