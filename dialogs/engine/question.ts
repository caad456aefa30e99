import type { z } from 'zod';
import type { Day } from '../../domain/day.ts';
import type { Line, Phrase } from '../../texts/line.ts';
import type { DetailName, Heard } from '../hearing/heard.ts';
import type { KeptDetails } from '../hearing/heard-details.ts';

export type Reading<Answer> =
  | { kind: 'answer'; answer: Answer }
  /** It was meant as an answer and cannot be one; the lines say why and what would do. */
  | { kind: 'cannot'; because: readonly Line[] }
  | { kind: 'not-about-this' };

/** What to say to somebody who insists before the answer is known: a no that holds for every answer, or none yet. */
export interface Insisted {
  kind: 'refused' | 'open';
  line: Line;
}

/** Something to say about a question, beside asking it. */
export type About = (question: Question<unknown>) => readonly Line[] | undefined;

/** One thing a journey must know. */
export interface Question<Answer> {
  /** Names everything the question depends on: another station makes it another question. */
  id: string;
  /** Asked in this order; what can be pressed stands on the last line. */
  lines: readonly Line[];
  /** How it is asked once a reply was not understood. */
  again?: readonly Line[];
  /** Says back what was read from misspelled words or a correction, so that it can be put right. */
  readBack?(heard: Heard): readonly Line[];
  /** An answer in a few words, to tell somebody who spoke of something else that it was heard. */
  inWords?(answer: Answer, today: Day): readonly Phrase[];
  /** Answers "why do you ask?". */
  why?: readonly Line[];
  /** Answers somebody who wants a card without having to answer. */
  insisted?(): Insisted;
  /** A stored answer that no longer fits is asked for again. */
  schema: z.ZodType<Answer>;
  /** The details an answer uses up. */
  about: readonly DetailName[];
  /** Reads the reply to this question. What must not be stored is used here and left out of the answer. */
  read(heard: Heard): Reading<Answer> | Promise<Reading<Answer>>;
  /** The answer in any message, only where words cannot be mistaken; `kept` is what of it earlier messages left. */
  notice?(heard: Heard, kept?: KeptDetails): Answer | undefined;
  /** Whether the known answer stands against what a later message says of the same, because that says less. */
  stands?(known: Answer, newer: Answer, heard: Heard): boolean;
  /** For a wish that may be noticed and is never asked for: the answer where nobody says it. */
  unsaid?: Answer;
}
