import { z } from 'zod';
import { type Intent, intents } from '../../nlu/intents.ts';
import type { Offered } from '../hearing/heard.ts';
import { type Memory, memorySchema } from './memory.ts';

/** Rises when stored answers of older runs must not be read any more. */
const version = 1;

/**
 * One journey under way: its answers are stored, its position is not. What an answer, a look or a deed may be is checked
 * by the journey that reads it.
 */
export const runSchema = z.object({
  version: z.literal(version),
  /** The id of the activity that began it. */
  id: z.string(),
  journey: z.string(),
  memory: memorySchema,
  /** Rises when an answer is taken back or changed: what was done on the old answers is another deed. */
  revision: z.number().int(),
  answers: z.array(
    z.object({
      question: z.string(),
      value: z.unknown(),
      /** How it came: as the reply to the question, or found in passing. */
      by: z.enum(['reply', 'notice']),
      /** What had been said before a reply, to go back to when it is taken back. */
      saidBefore: z.record(z.string(), z.unknown()).optional(),
    }),
  ),
  looks: z.record(z.string(), z.unknown()),
  deeds: z.record(z.string(), z.unknown()),
  told: z.array(z.string()),
  /** What the message that began it was about. */
  intent: z.enum(intents).optional(),
  /** Details heard that no question has used yet. */
  heard: z.record(z.string(), z.unknown()),
  /** All details heard since it began, the newest word of each. */
  said: z.record(z.string(), z.unknown()),
  /** The same before the message of this turn. */
  saidBefore: z.record(z.string(), z.unknown()).default({}),
  /** The question whose answer was said back in the last turn, to be put right by a no. */
  saidBack: z.object({ question: z.string(), about: z.array(z.string()) }).optional(),
  /** It stopped at the book, which did not answer: what it was about to do is done only when that is said once more. */
  stalled: z.literal(true).optional(),
  open: z
    .object({
      question: z.string(),
      offered: z.array(z.object({ value: z.string(), label: z.string(), hidden: z.literal(true).optional() })),
      /** It was asked as one asks after a reply that was not understood. */
      again: z.literal(true).optional(),
    })
    .optional(),
});

export type Run = z.infer<typeof runSchema>;

export function beginRun(journey: string, id: string, memory: Memory, intent: Intent | undefined): Run {
  const begun = {
    version,
    id,
    journey,
    memory,
    revision: 0,
    answers: [],
    looks: {},
    deeds: {},
    told: [],
    heard: {},
    said: {},
    saidBefore: {},
  } as const;
  return { ...begun, answers: [], told: [], ...(intent && { intent }) };
}

/** The run with the last reply taken back, and with it everything said after it; undefined when there is none. */
export function withoutLastReply(run: Run): Run | undefined {
  const last = run.answers.findLastIndex((answer) => answer.by === 'reply');
  const taken = run.answers[last];
  if (taken === undefined) return undefined;
  return { ...revised(run, run.answers.slice(0, last)), heard: {}, said: taken.saidBefore ?? {} };
}

/** The run without an answer that was read wrongly, to be asked for again; undefined where none was said back. */
export function withoutMisreading({ saidBack, ...run }: Run): Run | undefined {
  if (saidBack === undefined) return undefined;
  const without = (details: Run['said']) =>
    Object.fromEntries(Object.entries(details).filter(([name]) => !saidBack.about.includes(name)));
  const answers = run.answers.filter(({ question }) => question !== saidBack.question);
  return { ...revised(run, answers), heard: without(run.heard), said: without(run.said) };
}

/** The run with an earlier answer changed. */
export function withCorrection(run: Run, question: string, value: unknown): Run {
  return revised(run, withAnswer(run, question, value, 'notice').answers);
}

/** The run on another way, without the deeds it has left behind: done again they would be other deeds. */
export function withoutDeeds(run: Run, left: readonly string[]): Run {
  const deeds = Object.entries(run.deeds).filter(([id]) => !left.includes(id));
  return { ...run, deeds: Object.fromEntries(deeds), revision: run.revision + 1 };
}

/** What was looked up and done on the old answers does not count for the new ones. */
function revised(run: Run, answers: Run['answers']): Run {
  const { open: _open, stalled: _stalled, ...rest } = run;
  return { ...rest, answers, revision: run.revision + 1, looks: {}, deeds: {} };
}

/** The run with one answer more, or one changed. */
export function withAnswer(run: Run, question: string, value: unknown, by: 'reply' | 'notice'): Run {
  const known = run.answers.findIndex((each) => each.question === question);
  if (run.answers[known]?.value === value) return run;
  const answer = { question, value: asStored(value), by, ...(by === 'reply' && { saidBefore: run.saidBefore }) };
  const answers = known < 0 ? [...run.answers, answer] : run.answers.with(known, answer);
  return { ...run, answers };
}

/** What it will be when it comes back from storage, so that a first run and a later one see the same. */
export function asStored(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

export function withOpen(
  { stalled: _stalled, ...run }: Run,
  question: string,
  offered: readonly Offered[],
  isAgain = false,
): Run {
  return { ...run, open: { question, offered: [...offered], ...(isAgain && { again: true }) } };
}
