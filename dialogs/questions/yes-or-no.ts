import { type Line, say } from '../../texts/line.ts';
import type { Question } from '../engine/question.ts';
import type { Heard } from '../hearing/heard.ts';
import { chooseOne } from './choose-one.ts';

/** A question to be answered with yes or no; anything in between is asked again. */
export function yesOrNo(id: string, line: Line, why?: readonly Line[]): Question<'yes' | 'no'> {
  return chooseOne({
    id,
    line,
    choices: [
      { value: 'yes', label: say('talk.yes') },
      { value: 'no', label: say('talk.no') },
    ],
    understand: plainYesOrNo,
    about: ['yesNo'],
    ...(why && { why }),
  });
}

export function plainYesOrNo(heard: Heard): 'yes' | 'no' | undefined {
  const { yesNo } = heard.understanding.details;
  if (yesNo === 'not-yet') return 'no';
  return yesNo === 'unsure' ? undefined : yesNo;
}
