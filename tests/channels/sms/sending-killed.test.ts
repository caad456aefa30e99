import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ali, knownContact, openTextHouse } from './text-house.ts';

const people = Array.from({ length: 10 }, (_, place) => ({ ...ali, id: `sms-${place}`, number: `+479000100${place}` }));
const words = ['one', 'two', 'three', 'four', 'five', 'six'];
const minutesOfAClaim = 2;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'killed-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/**
 * Sends six messages to each of ten people with processes that are killed, each when so many messages are on their
 * telephones, and a last one that is not.
 */
async function sendWithKills(claims: string, killedAfter: readonly number[]) {
  const path = join(folder, 'conversations.db');
  const house = await openTextHouse({ path });
  for (const person of people) {
    await knownContact(house, person);
    await house.say(person.id, words);
  }
  await house.pump.catchUp();
  const shown: string[] = [];
  for (const most of [...killedAfter, Number.POSITIVE_INFINITY]) {
    shown.push(...(await sendUntilKilled(path, house.clock.time, most, claims)));
    house.pass(minutesOfAClaim * 60);
  }
  const { waiting, dropped } = await house.storage.sms.counts();
  await house.storage.close();
  const onTelephones = people.map(({ number }) =>
    shown.filter((line) => line.startsWith(number)).map((line) => line.slice(number.length + 1)),
  );
  return { onTelephones, waiting, dropped };
}

async function sendUntilKilled(path: string, now: number, most: number, claims: string): Promise<string[]> {
  const program = join(import.meta.dirname, 'sending-process.ts');
  const sender = spawn(process.execPath, [program, path, `${now}`, `${most}`, claims], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  for await (const line of createInterface({ input: sender.stdout })) {
    lines.push(line);
    if (lines.length === most) sender.kill('SIGKILL');
  }
  return lines;
}

test('when the sender is killed no message comes twice, all come in order, and what does not come is counted', async () => {
  const { onTelephones, waiting, dropped } = await sendWithKills('with-claims', [3, 14]);
  for (const texts of onTelephones) expect(texts).toEqual(words.filter((word) => texts.includes(word)));
  const missing = people.length * words.length - onTelephones.flat().length;
  expect(waiting).toBe(0);
  expect(dropped).toBeGreaterThan(missing);
  expect(missing).toBeLessThan(2 * people.length);
}, 120_000);

test('the test above would notice: without claims messages come twice', async () => {
  const { onTelephones } = await sendWithKills('without-claims', [3]);
  expect(onTelephones.filter((texts) => new Set(texts).size < texts.length)).not.toEqual([]);
}, 120_000);
