import type { Situation } from '../../../domain/situation.ts';
import { isAmbiguousAboutLetter, letterSaysInReply } from '../../../nlu/details/letter.ts';
import { say } from '../../../texts/line.ts';
import { inShort } from '../../booking/yes-to-deed.ts';
import type { Question } from '../../engine/question.ts';
import { pressed } from '../../hearing/choosing.ts';
import type { Heard } from '../../hearing/heard.ts';
import { choosePart } from './choose-part.ts';
import { type FactContext, idOf } from './fact-context.ts';

/** What the letter with the decision says about the first card. */
export function whatLetterSays(context: FactContext): Question<Situation> {
  const question = choosePart({
    id: idOf('letterSays', context),
    fact: 'letterSays',
    line: say('facts.askLetterSays'),
    why: say('facts.whyLetterSays'),
    choices: (['come-to-police', 'card-by-post', 'not-sure'] as const).map((letterSays) => ({
      value: letterSays,
      label: say(`facts.letterSays-${letterSays}`),
      part: { letterSays },
    })),
    about: ['letterSays', 'yesNo'],
    understand: (heard) => letterIn(heard) ?? notSure(heard) ?? inReply(heard),
    notice: letterIn,
  });
  return {
    ...question,
    read: (heard) => {
      const { text } = heard.understanding;
      const isChosen = pressed(text, heard.offered) !== undefined;
      if (isChosen || !isAmbiguousAboutLetter(text)) return question.read(heard);
      return { kind: 'cannot', because: [say('talk.letterReadTwoWays', { words: inShort(text) })] };
    },
  };
}

function letterIn({ understanding }: Heard): Situation | undefined {
  const { letterSays } = understanding.details;
  return letterSays && { letterSays };
}

function notSure({ understanding }: Heard): Situation | undefined {
  return understanding.details.yesNo === 'unsure' ? { letterSays: 'not-sure' } : undefined;
}

function inReply({ understanding }: Heard): Situation | undefined {
  const letterSays = letterSaysInReply(understanding.text);
  return letterSays && { letterSays };
}
