import { type FactName, type Situation, situationSchema } from '../../../domain/situation.ts';
import { type Line, type Phrase, withChoices } from '../../../texts/line.ts';
import { factInWords } from '../../advice/known-facts.ts';
import type { Question } from '../../engine/question.ts';
import { chosen, pressed } from '../../hearing/choosing.ts';
import type { DetailName, Heard } from '../../hearing/heard.ts';

/** An answer to press, with what it says about the person. */
export interface PartChoice {
  value: string;
  label: Phrase;
  part: Situation;
}

/** What an answer about each fact must be; made once, as the questions themselves are made at every turn. */
const saying = new Map(
  situationSchema
    .keyof()
    .options.map((fact) => [fact, situationSchema.refine((part) => part[fact] !== undefined, `must say ${fact}`)]),
);

/** A question about one fact whose answers are parts of a situation; one answer may settle several facts. */
export function choosePart(parts: {
  id: string;
  fact: FactName;
  line: Line;
  why: Line;
  choices: readonly PartChoice[];
  /** How it is asked once a reply was not understood. */
  again?: { line: Line; choices: readonly PartChoice[] };
  about: readonly DetailName[];
  /** The answer in the details of the reply. */
  understand: (heard: Heard) => Situation | undefined;
  /** The same in any message, where words cannot be mistaken. */
  notice?: (heard: Heard) => Situation | undefined;
  /** What to say to somebody who does not know, where that is no answer. */
  howToFindOut?: Line;
}): Question<Situation> {
  const { choices, fact, again, howToFindOut } = parts;
  const someLeadFurther = choices.some(({ part }) => part[fact] === undefined);
  const all = [...choices, ...(again?.choices ?? [])];
  const partOf = (value: string | undefined) => all.find((choice) => choice.value === value)?.part;
  return {
    id: parts.id,
    lines: [offering(parts.line, choices)],
    ...(again && { again: [offering(again.line, again.choices)] }),
    inWords: (part, today) => factsIn(part).flatMap((name) => factInWords(name, part, today) ?? []),
    why: [parts.why],
    schema: (someLeadFurther ? undefined : saying.get(fact)) ?? situationSchema,
    about: parts.about,
    read: (heard) => {
      const { text, details } = heard.understanding;
      const answer = partOf(pressed(text, heard.offered)) ?? parts.understand(heard) ?? partOf(chosen(heard));
      if (answer !== undefined) return { kind: 'answer', answer };
      if (details.yesNo === 'unsure' && howToFindOut !== undefined) return { kind: 'cannot', because: [howToFindOut] };
      return { kind: 'not-about-this' };
    },
    ...(parts.notice && { notice: parts.notice }),
  };
}

/** What a temporary permit is for says that it is temporary. */
function factsIn(part: Situation): FactName[] {
  const facts = situationSchema.keyof().options.filter((fact) => part[fact] !== undefined);
  return part.basis === undefined ? facts : facts.filter((fact) => fact !== 'permit');
}

function offering(line: Line, choices: readonly PartChoice[]): Line {
  return withChoices(
    line,
    choices.map(({ value, label }) => ({ value, label })),
  );
}
