import { z } from 'zod';
import { readMemory } from '../../dialogs/engine/memory.ts';
import { inNorway, type LocalMoment } from '../../domain/moment.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Situation } from '../../domain/situation.ts';
import type { Notice } from '../../storage/notices.ts';
import type { Reply } from './reply.ts';
import type { DeskReport } from './teams/desk-report.ts';
import type { WatchedBook } from './watched-book.ts';

/** One turn as `npm run chat -- --json` prints it; a caseworker's with what is on record. */
export interface TurnReport extends Partial<DeskReport> {
  replies: readonly Reply[];
  /** The errand that is open, or null. */
  journey: string | null;
  /** What the rules said last, or null. */
  outcome: Outcome | null;
  facts: Situation;
  holds: readonly { station: string; start: LocalMoment; expires: string }[];
  appointments: readonly { reference: string; station: string; start: LocalMoment; status: string }[];
  /** Notices that wait for their time; after `latest` one is dropped. */
  outbox: readonly { kind: string; about: string; due: LocalMoment; latest: LocalMoment }[];
  clock: LocalMoment;
}

const stateSchema = z.object({
  memory: z.unknown(),
  dialogs: z.object({ dialogStack: z.array(z.object({ id: z.string() })) }).optional(),
});

interface AfterTurn {
  replies: readonly Reply[];
  state: Record<string, unknown>;
  book: WatchedBook;
  outbox: readonly Notice[];
  clock: LocalMoment;
}

export function reportTurn({ replies, state, book, outbox, clock }: AfterTurn): TurnReport {
  const read = stateSchema.safeParse(Object.values(state)[0]);
  const memory = readMemory(read.data?.memory);
  return {
    replies,
    journey: read.data?.dialogs?.dialogStack.at(-1)?.id ?? null,
    outcome: memory.outcome ?? null,
    facts: memory.situation,
    holds: book.holds().map(({ slot, expires }) => ({
      station: slot.station,
      start: slot.start,
      expires: new Date(expires).toISOString(),
    })),
    appointments: book.appointments().map(({ reference, slot, status }) => ({
      reference,
      station: slot.station,
      start: slot.start,
      status,
    })),
    outbox: outbox.map(({ content, subject, due, latest }) => ({
      kind: String(content.kind),
      about: subject,
      due: inNorway(due),
      latest: inNorway(latest),
    })),
    clock,
  };
}
