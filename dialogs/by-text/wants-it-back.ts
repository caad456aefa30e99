import { say, withChoices } from '../../texts/line.ts';
import { ask, type Journey } from '../engine/journey.ts';
import { yesOrNo } from '../questions/yes-or-no.ts';
import { choiceOfErrand } from './offered-errands.ts';
import { undoCancel } from './undo-cancel.ts';

/** Asks whether an appointment that was cancelled is wanted back. */
export const wantsItBack: Journey = async function* (services, start) {
  const wish = yield* ask(yesOrNo('want it back', say('byText.askWantBack')));
  if (wish === 'yes') return yield* undoCancel(services, start);
  return { lines: [withChoices(say('byText.staysCancelled'), [choiceOfErrand('undoCancel')])] };
};
