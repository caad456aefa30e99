import { z } from 'zod';
import type { AppointmentBackend } from '../../backend/appointment-backend.ts';
import { createEmbeddedBackend } from '../../backend/embedded/embedded-backend.ts';
import type { Clock } from '../../domain/moment.ts';
import { backendContract } from './backend-contract.ts';
import { clientOf, serveBook } from './book-over-network.ts';
import { type Exchange, openLine } from './line.ts';
import { kindsIn, readOpenapi } from './openapi.ts';
import { cases, hours, randomFrom, stations } from './world.ts';

const described = await readOpenapi();
const exchanges: Exchange[] = [];

/** The embedded book, a server in front of it, a line that writes everything down, and a client. */
async function open(clock: Clock): Promise<AppointmentBackend & { close(): Promise<void> }> {
  const randomBelow = randomFrom(1);
  const book = await createEmbeddedBackend({ path: ':memory:', clock, stations, hours, cases, randomBelow });
  const served = await serveBook(book);
  const line = await openLine(served.base);
  return {
    ...clientOf(line.base),
    async close() {
      exchanges.push(...line.exchanges);
      await line.close();
      await served.close();
      await book.close();
    },
  };
}

backendContract('the embedded book over the network', open);

describe('what went over the network while the contract was tested', () => {
  const kindOf = (value: unknown) => z.object({ kind: z.string() }).safeParse(value).data?.kind;

  test('is what backend/openapi.yaml says, letter by letter', () => {
    const byPath = new Map(described.map((operation) => [operation.path, operation]));
    expect(exchanges.length).toBeGreaterThan(300);
    const wrong = exchanges.filter(({ path, asked, status, answered }) => {
      const operation = byPath.get(path);
      return (
        operation?.asked.accepts(asked) !== true || operation.answered.get(String(status))?.accepts(answered) !== true
      );
    });
    expect(wrong).toEqual([]);
  });

  test('was every outcome there is, but those that only books of others have', () => {
    // In front of another book one may not hear how it ended, and a slot can go to somebody else though it was held.
    const ofOthers = new Set(['unknown', '/v1/confirm taken', '/v1/move taken']);
    for (const { path, answered } of described) {
      const kinds = kindsIn(answered.get('200')?.schema);
      const ours = kinds.filter((kind) => !ofOthers.has(kind) && !ofOthers.has(`${path} ${kind}`));
      const seen = exchanges.filter((each) => each.path === path && each.status === 200);
      const kindsSeen = new Set(seen.flatMap((each) => kindOf(each.answered) ?? []));
      expect([path, seen.length > 0, kindsSeen]).toEqual([path, true, new Set(ours)]);
    }
  });

  test('was nothing but JSON that is not to be kept', () => {
    const kinds = new Set(exchanges.map(({ headers }) => headers.get('content-type')));
    expect(kinds).toEqual(new Set(['application/json; charset=utf-8']));
    expect(new Set(exchanges.map(({ headers }) => headers.get('cache-control')))).toEqual(new Set(['no-store']));
  });
});
