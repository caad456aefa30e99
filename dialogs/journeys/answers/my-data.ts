import { conversationKeptDays } from '../../../domain/facts/retention.ts';
import { say } from '../../../texts/line.ts';
import { ask, type Journey, tell } from '../../journey.ts';
import { yesOrNo } from '../../questions/yes-or-no.ts';

/** What is kept, for how long, what never is; and deleting it, asked once more before. */
export const myData: Journey = async function* () {
  yield* tell(
    'what is kept',
    say('myData.kept', { days: conversationKeptDays }),
    say('myData.removed'),
    say('myData.birthDate'),
    say('myData.appointments'),
  );
  const sure = yield* ask(yesOrNo('delete', say('myData.askDelete'), [say('myData.whyDelete')]));
  if (sure === 'no') return { lines: [say('myData.notDeleted')] };
  return { lines: [say('myData.deleted')], forget: true };
};
