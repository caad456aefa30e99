import { z } from 'zod';
import { type Choice, type Line, withChoices } from '../../texts/line.ts';
import type { Question } from '../engine/question.ts';
import { chosen } from '../hearing/choosing.ts';
import type { DetailName, Heard } from '../hearing/heard.ts';

/** A question with a short list of answers to press, to name, or to count out. */
export function chooseOne<const Value extends string>(parts: {
  id: string;
  line: Line;
  choices: readonly (Choice & { value: Value })[];
  /** The choice that is none of the others: never "the last one". */
  wayOut?: Value;
  why?: readonly Line[];
  /** Words outside the list that mean one of them. */
  understand?: (heard: Heard) => Value | undefined;
  /** The same in any message, where they cannot be mistaken. */
  notice?: (heard: Heard) => Value | undefined;
  about?: readonly DetailName[];
}): Question<Value> {
  const values = parts.choices.map(({ value }) => value);
  const schema = z.enum(values);
  return {
    id: parts.id,
    lines: [withChoices(parts.line, parts.choices)],
    ...(parts.why && { why: parts.why }),
    schema,
    about: parts.about ?? [],
    read: (heard) => {
      const answer = schema.safeParse(
        chosen(heard, parts.wayOut) ?? parts.understand?.(heard) ?? parts.notice?.(heard),
      );
      return answer.success ? { kind: 'answer', answer: answer.data } : { kind: 'not-about-this' };
    },
    ...(parts.notice && { notice: parts.notice }),
  };
}
