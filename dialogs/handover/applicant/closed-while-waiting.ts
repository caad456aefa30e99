import { type Line, say, withChoices } from '../../../texts/line.ts';
import { choiceOfErrand } from '../../by-text/offered-errands.ts';
import { hoursAsTold, type Opens } from './when-it-opens.ts';

/** The answers to the offer of a call, for somebody who waits. */
export const callOrStop = [
  { ...choiceOfErrand('callBack'), label: say('handover.yesCallMe') },
  choiceOfErrand('stopWaiting'),
] as const;

/** How the queue is for somebody in it while the desk is closed. */
export function closedWhileWaiting(place: number, opens: Opens): Line {
  return withChoices(say('handover.stillWaitingClosed', { place, ...hoursAsTold(opens) }), callOrStop);
}
