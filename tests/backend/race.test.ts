import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { openCrowdedBook } from './crowd.ts';

const processes = 4;
const people = 200;
const times = 20;

const winnersSchema = z.array(z.object({ applicant: z.string(), slot: z.string(), reference: z.string() }));

const patienceMilliseconds = 60_000;
const running: ChildProcess[] = [];
let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'race-'));
  path = join(folder, 'book.sqlite');
  await (await openCrowdedBook(path, { people, times })).close();
});
afterEach(async () => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

test(
  '200 callers in four processes want 20 times: every time has exactly one winner',
  async () => {
    const winners = await race();
    expect(new Set(winners.map(({ slot }) => slot)).size).toBe(times);
    expect(winners).toHaveLength(times);
    expect(new Set(winners.map(({ reference }) => reference)).size).toBe(times);
    expect(slotsBookedTwice()).toEqual([]);
    const backend = await openCrowdedBook(path, { people, times });
    for (const { applicant, slot, reference } of winners)
      expect(await backend.find(applicant)).toMatchObject({ appointment: { reference, slot: { id: slot } } });
    await backend.close();
  },
  patienceMilliseconds,
);

test(
  'without the unique index the same race books a time twice, so the race would notice',
  async () => {
    const connection = new DatabaseSync(path);
    connection.exec('DROP INDEX slot_given_once');
    connection.close();
    const winners = await race();
    expect(winners.length).toBeGreaterThan(new Set(winners.map(({ slot }) => slot)).size);
    expect(slotsBookedTwice()).not.toEqual([]);
  },
  patienceMilliseconds,
);

/** Everybody who was told that they have a time. */
async function race(): Promise<z.infer<typeof winnersSchema>> {
  const each = people / processes;
  const children = Array.from({ length: processes }, (_, index) =>
    fork(new URL('race-process.ts', import.meta.url), [path, people, times, index * each, each].map(String)),
  );
  running.push(...children);
  await Promise.all(children.map(nextMessage));
  const results = children.map(nextMessage);
  for (const child of children) child.send('go');
  return (await Promise.all(results)).flatMap((booked) => winnersSchema.parse(booked));
}

async function nextMessage(child: ChildProcess): Promise<unknown> {
  const exited = once(child, 'exit').then(([code]) => Promise.reject(new Error(`A process ended with ${code}`)));
  const [message] = await Promise.race([once(child, 'message'), exited]);
  return message;
}

function slotsBookedTwice(): unknown[] {
  const connection = new DatabaseSync(path);
  const rows = connection
    .prepare(`SELECT slot FROM claim JOIN appointment ON appointment.claim = claim.id
      WHERE claim.state = 'booked' AND appointment.status = 'booked' GROUP BY slot HAVING count(*) > 1`)
    .all();
  connection.close();
  return rows;
}
