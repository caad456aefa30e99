import { z } from 'zod';
import type { Clock, Instant } from '../../domain/moment.ts';
import { say } from '../../texts/line.ts';
import type { Question } from '../engine/question.ts';

const answers = z.enum(['right', 'wrong', 'over']);

/** From so many figures on a reply was meant as the code. */
const figuresOfACode = 4;

/** The code that was texted, back from the telephone it went to. */
export function textedCode(parts: {
  attempt: number;
  code: string;
  ends: Instant;
  clock: Clock;
}): Question<z.infer<typeof answers>> {
  const { attempt, code, ends, clock } = parts;
  return {
    id: `code texted back ${attempt}`,
    lines: [say(attempt === 1 ? 'byText.askCode' : 'byText.codeWrong')],
    why: [say('byText.whyCode')],
    schema: answers,
    about: ['number', 'place', 'ordinal'],
    read: ({ understanding: { text } }) => {
      const figures = text.replaceAll(/\D/g, '');
      if (figures.length < figuresOfACode) return { kind: 'not-about-this' };
      if (clock.now() > ends) return { kind: 'answer', answer: 'over' };
      return { kind: 'answer', answer: figures === code ? 'right' : 'wrong' };
    },
  };
}
