import { say } from '../../../texts/line.ts';
import { choiceOfErrand } from '../../by-text/offered-errands.ts';

/** The way out of being called. */
export const withdrawal = { ...choiceOfErrand('stopWaiting'), label: say('handover.dontCall') };
