import type { FactName, Situation } from '../../../domain/situation.ts';
import { type Line, say } from '../../../texts/line.ts';
import type { DetailName, Heard } from '../../heard.ts';
import type { Question } from '../../question.ts';
import { plainYesOrNo } from '../yes-or-no.ts';
import { choosePart } from './choose-part.ts';

type YesOrNo = 'yes' | 'no';

/** A fact that is so or is not so. */
export function yesOrNoFact(parts: {
  id: string;
  fact: FactName;
  line: Line;
  why: Line;
  partOf: (answer: YesOrNo) => Situation;
  /** The answer in any message: words that say it without the question. */
  said?: (heard: Heard) => YesOrNo | undefined;
  about: readonly DetailName[];
  howToFindOut: Line;
}): Question<Situation> {
  const { said, partOf } = parts;
  const inWords = (answer: YesOrNo | undefined) => answer && partOf(answer);
  return choosePart({
    ...parts,
    choices: [
      { value: 'yes', label: say('talk.yes'), part: partOf('yes') },
      { value: 'no', label: say('talk.no'), part: partOf('no') },
    ],
    about: ['yesNo', ...parts.about],
    understand: (heard) => inWords(said?.(heard) ?? plainYesOrNo(heard)),
    ...(said && { notice: (heard: Heard) => inWords(said(heard)) }),
  });
}
