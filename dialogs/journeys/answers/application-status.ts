import { say, withChoices } from '../../../texts/line.ts';
import { linkTo } from '../../link-to.ts';
import { choiceOf } from '../../main-choices.ts';
import { plainAnswer } from './plain-answer.ts';

/** Where an applicant sees how far the application has come; we see none. */
export const applicationStatus = plainAnswer(({ memory }) => {
  const links = (['portal', 'udiWaitingTimes', 'waitingTimes'] as const).map((page) => linkTo(page, memory.language));
  return [
    say('applicationStatus.cannotSee'),
    { ...say('applicationStatus.where'), links },
    withChoices(say('applicationStatus.whoDecides'), [choiceOf('card-delivery'), choiceOf('talk-to-person')]),
  ];
});
