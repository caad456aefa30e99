import { type AppointmentBackend, BackendUnavailable, CallerMistake, callerMistakes } from '../appointment-backend.ts';
import { createBreaker } from './breaker.ts';
import { type Called, type CallParts, call } from './call.ts';
import { fits } from './fits.ts';
import type { Operation } from './operation.ts';
import { operations } from './operations.ts';
import type { RetryParts } from './retry.ts';

interface HttpBackendOptions extends RetryParts {
  /** Where the book is, `https://book.example.no/` or with a path that ends in a slash. */
  base: URL;
  token?: string | undefined;
  /** Aborts after so long, `AbortSignal.timeout`. */
  timeLimit(milliseconds: number): AbortSignal;
  limits?: Partial<HttpBackendLimits>;
  /** Told how every call ended: its path and a word for the end, nothing about anybody. */
  ended?(path: string, how: string): void;
}

interface HttpBackendLimits {
  /** For a call that reads, its repetitions and the pauses between them included. */
  readMilliseconds: number;
  /** The same for one that holds, confirms, moves or cancels. */
  changeMilliseconds: number;
  replyBytes: number;
  /** Failed calls in a row after which the book is left alone for a while. */
  failures: number;
  restMilliseconds: number;
  mostRestMilliseconds: number;
}

const usualLimits: HttpBackendLimits = {
  readMilliseconds: 2000,
  changeMilliseconds: 4000,
  replyBytes: 1_000_000,
  failures: 3,
  restMilliseconds: 5000,
  mostRestMilliseconds: 60_000,
};

/** The appointment book of whoever runs one by `backend/openapi.yaml`. */
export function createHttpBackend(options: HttpBackendOptions): AppointmentBackend {
  const limits = { ...usualLimits, ...options.limits };
  const { now, sleep, random, timeLimit, base, token } = options;
  const breaker = createBreaker({ now, ...limits });
  const ended = options.ended ?? (() => undefined);
  const parts: CallParts = {
    now,
    sleep,
    random,
    timeLimit,
    base,
    token,
    breaker,
    ended,
    mostReplyBytes: limits.replyBytes,
  };
  const quick = { limitMilliseconds: limits.readMilliseconds, harmlessTwice: true };
  // A wrong guess that is sent twice counts twice.
  const guess = { ...quick, harmlessTwice: false };
  const change = { limitMilliseconds: limits.changeMilliseconds, harmlessTwice: true };
  // A lost answer is looked up by the caller, under the request's id, before anything is tried again.
  const deed = { limitMilliseconds: limits.changeMilliseconds, harmlessTwice: false };

  async function ask<Request, Reply>(
    operation: Operation<Request, Reply>,
    request: Request,
    conditions: { limitMilliseconds: number; harmlessTwice: boolean },
    isAbout: (request: Request, reply: Reply) => boolean = () => true,
  ): Promise<Reply> {
    const called = await call(parts, operation, request, { ...conditions, fits: isAbout });
    return called.kind === 'answered' ? called.reply : fail(called);
  }

  /** As `ask`, but an answer that was lost is said to be. */
  async function carryOut<Request, Reply>(
    operation: Operation<Request, Reply>,
    request: Request,
    isAbout: (request: Request, reply: Reply) => boolean,
  ): Promise<Reply | { kind: 'unknown' }> {
    const called = await call(parts, operation, request, { ...deed, fits: isAbout });
    if (called.kind === 'lost') return { kind: 'unknown' };
    return called.kind === 'answered' ? called.reply : fail(called);
  }

  return {
    stations: () => ask(operations.stations, {}, quick),
    freeSlots: (query) => ask(operations.freeSlots, query, quick, fits.freeSlots),
    identify: (identification) => ask(operations.identify, identification, guess),
    hold: (request) => ask(operations.hold, request, change, fits.hold),
    release: (request) => ask(operations.release, request, quick),
    confirm: (request) => carryOut(operations.confirm, request, fits.confirm),
    find: (applicant) => ask(operations.find, applicant, quick),
    findByRequest: (requestId) => ask(operations.findByRequest, requestId, quick),
    move: (request) => carryOut(operations.move, request, fits.move),
    cancel: (request) => carryOut(operations.cancel, request, fits.cancel),
    dayOf: (query) => ask(operations.dayOf, query, quick),
    search: (query) => ask(operations.search, query, quick),
    note: (request) => ask(operations.note, request, quick),
    attendance: (request) => ask(operations.attendance, request, quick),
  };
}

function fail(called: Exclude<Called<unknown>, { kind: 'answered' }>): never {
  const mistake = called.kind === 'refused' && callerMistakes.find((known) => known === called.code);
  if (mistake) throw new CallerMistake(mistake);
  throw new BackendUnavailable(
    called.kind === 'refused' ? 'The appointment book refuses us' : 'The appointment book does not answer',
  );
}
