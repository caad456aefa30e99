import { say, withChoices } from '../../../texts/line.ts';
import { agreesTo, moreThanYes, pressedValue } from '../../booking/yes-to-deed.ts';
import { ask, type Journey, tell } from '../../engine/journey.ts';
import type { Question } from '../../engine/question.ts';
import { mainChoices } from '../../hearing/main-choices.ts';
import { wish } from '../../questions/wish.ts';
import { yesOrNo } from '../../questions/yes-or-no.ts';

const wordsForDeleting = ['slett', 'fjern', 'glem', 'gløym', 'delet', 'erase', 'remove', 'forget'];

/** What is kept, for how long, what never is; and deleting it, asked once more before. */
export const myData: Journey = async function* (services) {
  const deletion = yield* ask(wish('deletion', wordsForDeleting));
  if (deletion === 'unsaid') {
    const kept = say('myData.kept', { days: services.conversationDays });
    yield* tell('what is kept', kept, say('myData.removed'), say('myData.birthDate'));
  }
  yield* tell('what stays', say('myData.appointments'));
  const sure = yield* ask(deleteNow());
  if (sure === 'no') return { lines: [say('myData.notDeleted')] };
  return { lines: [withChoices(say('myData.deleted'), mainChoices)], forget: true };
};

function deleteNow(): Question<'yes' | 'no'> {
  const question = yesOrNo('delete', say('myData.askDelete'), [say('myData.whyDelete')]);
  return {
    ...question,
    read: (heard) => {
      if (pressedValue(heard) === 'yes' || agreesTo(heard, { deed: 'delete' }))
        return { kind: 'answer', answer: 'yes' };
      return heard.understanding.details.yesNo === 'yes' ? moreThanYes(heard) : question.read(heard);
    },
  };
}
