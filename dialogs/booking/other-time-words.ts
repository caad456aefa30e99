import { findPhrases, phraseTable } from '../../nlu/details/text/phrases.ts';
import { tokensOf } from '../../nlu/details/text/tokens.ts';

type OtherTime = 'later' | 'later-day' | 'other-time';

const wishes = phraseTable<OtherTime>([
  ['later', 'later/senere/seinare in/på the? same/samme? day/dagen/dag, later/senere/seinare same/samme day/dag'],
  [
    'later-day',
    'later/senere/seinare/annen/anna/annan/other/another/different/neste/next day/days/dag/dager/dagar/dato/date, dagen/day etter/after',
  ],
  [
    'other-time',
    'later/senere/seinare/annen/anna/annan/andre/other/another/different time/times/tid/tider/timer/timar/klokkeslett/slot',
  ],
]);

/** A wish for another time than those shown, in words that name none. */
export function otherTimeWished(text: string): OtherTime | undefined {
  return findPhrases(wishes, tokensOf(text))[0]?.value;
}
