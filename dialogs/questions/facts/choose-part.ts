import { z } from 'zod';
import { type FactName, type Situation, situationSchema } from '../../../domain/situation.ts';
import { type Line, type Phrase, withChoices } from '../../../texts/line.ts';
import { factInWords } from '../../advice/known-facts.ts';
import type { Question } from '../../engine/question.ts';
import { chosen, pressed } from '../../hearing/choosing.ts';
import type { DetailName, Heard } from '../../hearing/heard.ts';
import { narrowings } from './fact-context.ts';

const partSchema = situationSchema.extend({ leadsTo: z.enum(narrowings).optional() });

/** What an answer says of the person, or among which answers it leads on. */
export type Part = z.infer<typeof partSchema>;

/** An answer to press, with what it says about the person. */
export interface PartChoice {
  value: string;
  label: Phrase;
  part: Part;
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
  understand: (heard: Heard) => Part | undefined;
  /** The same in any message, where words cannot be mistaken. */
  notice?: (heard: Heard) => Part | undefined;
  /** What to say to somebody who does not know, where that is no answer. */
  howToFindOut?: Line;
}): Question<Part> {
  const { choices, fact, again, howToFindOut, notice } = parts;
  const someLeadFurther = choices.some(({ part }) => part[fact] === undefined);
  const all = [...choices, ...(again?.choices ?? [])];
  const schema = (someLeadFurther ? undefined : saying.get(fact)) ?? partSchema;
  // Words may say less than this question asks for.
  const told = (part: Part | undefined) => (schema.safeParse(part).success ? part : undefined);
  const partOf = (value: string | undefined) => all.find((choice) => choice.value === value)?.part;
  return {
    id: parts.id,
    lines: [offering(parts.line, choices)],
    ...(again && { again: [offering(again.line, again.choices)] }),
    inWords: (part, today) => factsIn(part).flatMap((name) => factInWords(name, part, today) ?? []),
    why: [parts.why],
    schema,
    about: parts.about,
    read: (heard) => {
      const { text, details } = heard.understanding;
      const answer = partOf(pressed(text, heard.offered)) ?? told(parts.understand(heard)) ?? partOf(chosen(heard));
      if (answer !== undefined) return { kind: 'answer', answer };
      if (details.yesNo === 'unsure' && howToFindOut !== undefined) return { kind: 'cannot', because: [howToFindOut] };
      return { kind: 'not-about-this' };
    },
    ...(notice && { notice: (heard) => told(notice(heard)) }),
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
