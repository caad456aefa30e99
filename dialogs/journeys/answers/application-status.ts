import { ofTheBot, say, withChoices } from '../../../texts/line.ts';
import { choiceOf } from '../../hearing/main-choices.ts';
import { linkTo } from '../../stations/link-to.ts';
import { plainAnswer } from './plain-answer.ts';

/** Where an applicant sees how far the application has come; we see none. */
export const applicationStatus = plainAnswer(({ memory }) => {
  const links = (['portal', 'udiWaitingTimes', 'waitingTimes'] as const).map((page) => linkTo(page, memory.language));
  return [
    ofTheBot(say('applicationStatus.cannotSee')),
    { ...say('applicationStatus.where'), links },
    withChoices(say('applicationStatus.whoDecides'), [choiceOf('card-delivery'), choiceOf('talk-to-person')]),
  ];
});
