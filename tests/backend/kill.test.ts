import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { openCrowdedBook } from './crowd.ts';

const people = 400;
const lineSchema = z.object({ requestId: z.string(), answer: z.object({ kind: z.string() }).loose() });

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kill-'));
  path = join(folder, 'book.sqlite');
});
afterEach(() => rm(folder, { recursive: true }));

test('killed with -9 in the middle of bookings, the book has every answer it gave and no half deed', async () => {
  for (const answers of [1, 4, 11, 18, 26]) {
    path = join(folder, `book ${answers}.sqlite`);
    const told = await bookUntilKilled(answers);
    expect(told.length).toBeGreaterThanOrEqual(answers);
    expect(await lostAnswers(told)).toEqual([]);
    expect(halfDeeds()).toEqual([]);
  }
}, 60_000);

test('the check notices a booking that is half there and an answer that is lost', async () => {
  const told = await bookUntilKilled(20);
  const last = told.findLast(({ answer }) => answer.kind === 'booked');
  const connection = new DatabaseSync(path, { enableForeignKeyConstraints: false });
  connection.prepare('DELETE FROM request WHERE id = ?').run(last?.requestId ?? '');
  connection.exec("DELETE FROM appointment WHERE status = 'booked'");
  connection.close();
  expect(await lostAnswers(told)).toEqual([last]);
  expect(halfDeeds()).not.toEqual([]);
});

/** What the process was told before it died, which is at least that many answers. */
async function bookUntilKilled(answers: number): Promise<z.infer<typeof lineSchema>[]> {
  const script = fileURLToPath(new URL('booking-process.ts', import.meta.url));
  const child = spawn(process.execPath, [script, path, String(people)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  let output = '';
  for await (const chunk of child.stdout.setEncoding('utf8')) {
    output += chunk;
    if (output.split('\n').length > answers) child.kill('SIGKILL');
  }
  expect(await exited).toEqual([null, 'SIGKILL']);
  const whole = output.split('\n').slice(0, -1);
  return whole.map((line) => lineSchema.parse(JSON.parse(line)));
}

async function lostAnswers(told: z.infer<typeof lineSchema>[]): Promise<unknown[]> {
  const backend = await openCrowdedBook(path, { people, times: people });
  const lost = [];
  for (const line of told) {
    const { requestId, answer } = line;
    if (JSON.stringify(await backend.findByRequest(requestId)) !== JSON.stringify(answer)) lost.push(line);
  }
  await backend.close();
  return lost;
}

/** Times given twice, appointments without their time, and times without their appointment. */
function halfDeeds(): unknown[] {
  const connection = new DatabaseSync(path);
  const rows = connection
    .prepare(`SELECT slot FROM claim WHERE state <> 'ended' GROUP BY slot HAVING count(*) > 1
      UNION ALL SELECT reference FROM appointment LEFT JOIN claim ON claim.id = appointment.claim AND claim.state = 'booked'
        WHERE status = 'booked' AND claim.id IS NULL
      UNION ALL SELECT slot FROM claim LEFT JOIN appointment ON appointment.claim = claim.id AND status = 'booked'
        WHERE state = 'booked' AND reference IS NULL`)
    .all();
  connection.close();
  return rows;
}
