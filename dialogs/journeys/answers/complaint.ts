import { say, withChoices } from '../../../texts/line.ts';
import { choiceOf } from '../../hearing/main-choices.ts';
import { linkTo } from '../../stations/link-to.ts';
import { plainAnswer } from './plain-answer.ts';

/** Where to complain about the police, about a decision, and about us. */
export const complaint = plainAnswer(({ memory }) => {
  const { language } = memory;
  return [
    say('complaint.sorry'),
    { ...say('complaint.police'), links: [linkTo('complainAboutPolice', language)] },
    { ...say('complaint.decision'), links: [linkTo('appealToUdi', language)] },
    withChoices(say('complaint.aboutMe'), [choiceOf('talk-to-person'), choiceOf('help')]),
  ];
});
