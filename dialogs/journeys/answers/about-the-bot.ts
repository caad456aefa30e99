import { say, withChoices } from '../../../texts/line.ts';
import { choiceOf } from '../../hearing/main-choices.ts';
import { linkTo } from '../../stations/link-to.ts';
import { plainAnswer } from './plain-answer.ts';

/** Who answers here: a program that decides by rules, with its sources, and what it cannot do. */
export const aboutTheBot = plainAnswer(({ memory }) => {
  const links = [linkTo('residenceCards', memory.language), linkTo('udi', memory.language)];
  const ways = [choiceOf('help'), choiceOf('talk-to-person'), choiceOf('my-data')];
  return [say('aboutTheBot.who'), { ...say('aboutTheBot.how'), links }, withChoices(say('aboutTheBot.cannot'), ways)];
});
