import type { z } from 'zod';
import type { Hold } from '../../backend/appointment-backend.ts';
import type { Intent } from '../../nlu/intents.ts';
import type { Line } from '../../texts/line.ts';
import type { AppointmentChange } from '../booking/appointment-change.ts';
import type { KeptDetails } from '../hearing/heard-details.ts';
import type { Memory } from './memory.ts';
import type { Question } from './question.ts';
import type { Services } from './services.ts';

/** What a journey needs from whoever runs it. */
export type Effect =
  | { kind: 'ask'; question: Question<unknown> }
  | { kind: 'once'; id: string; deed: (requestId: string) => Promise<unknown> }
  | { kind: 'look'; id: string; schema: z.ZodType<unknown>; read: () => Promise<unknown> }
  | { kind: 'tell'; id: string; lines: readonly Line[] }
  | { kind: 'remember'; memory: Partial<Memory> };

/** How a journey ends. */
export interface End {
  lines: readonly Line[];
  /** A slot kept for the person that is not needed any more. */
  release?: Hold;
  /** What was done to an appointment: to be told of at other times and in other conversations, too. */
  change?: AppointmentChange;
  /** The person wants everything about this conversation removed. */
  forget?: true;
}

/**
 * One errand, read from top to bottom. It is run again from the top at every turn with the answers so far, so between
 * two effects it only computes; the same answers lead to the same place.
 */
export type Journey = (services: Services, start: Start) => AsyncGenerator<Effect, End, unknown>;

/** What a journey knows besides the answers to its questions. */
export interface Start {
  /** What the conversation knew when the journey began. */
  memory: Memory;
  /** What the message that began it was about. */
  intent?: Intent;
  /** What the person has said since, whether asked or not. */
  said: KeptDetails;
}

/** Asks, unless the answer is known; gives the answer. */
export function* ask<Answer>(question: Question<Answer>): Generator<Effect, Answer, unknown> {
  return question.schema.parse(yield { kind: 'ask', question });
}

/**
 * Changes the world, once. The id names everything the deed depends on; the intent is stored before the call and the
 * result after it, and `requestId` is the same however often the turn is repeated.
 */
export function* once<Result>(
  id: string,
  schema: z.ZodType<Result>,
  deed: (requestId: string) => Promise<Result>,
): Generator<Effect, Result, unknown> {
  return schema.parse(yield { kind: 'once', id, deed });
}

/** Reads the world, and keeps what was read: later turns of the journey see the same. */
export function* look<Result>(
  id: string,
  schema: z.ZodType<Result>,
  read: () => Promise<Result>,
): Generator<Effect, Result, unknown> {
  return schema.parse(yield { kind: 'look', id, schema, read });
}

/** Says something on the way to the next question, the first time the journey comes by. */
export function* tell(id: string, ...lines: readonly Line[]): Generator<Effect, void, unknown> {
  yield { kind: 'tell', id, lines };
}

/** Keeps something for the errands that follow in this conversation. */
export function* remember(memory: Partial<Memory>): Generator<Effect, void, unknown> {
  yield { kind: 'remember', memory };
}
