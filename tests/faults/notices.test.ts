import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openNoticeHouse } from '../bots/notice-house.ts';
import { type CrashPoint, diedAt } from './crash-points.ts';
import type { Mistake } from './mistakes.ts';

const root = join(import.meta.dirname, '../..');
const withNode24 = join(root, 'scripts/with-node-24.mjs');
const free = ['2026-03-18T09:00', '2026-03-18T10:00', '2026-03-18T11:00'];
const people = ['P1', 'P2', 'P3'];
let folder: string;
let booked: string;

/** Three people have an appointment on Wednesday; whoever dies, dies on a copy of that. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'notices-'));
  booked = join(folder, 'booked');
  const house = await openNoticeHouse({ free, folder: booked });
  for (const person of people) await house.book(`of ${person}`, person);
  await house.close();
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true }));

interface Look {
  now: string;
  crash?: { point: CrashPoint; arrival: number };
  mistake?: Mistake;
}

function look(place: string, { now, crash, mistake }: Look) {
  const wanted = JSON.stringify({ folder: place, now, free, crash, mistake });
  const { stderr, stdout } = spawnSync(process.execPath, [withNode24, 'tests/faults/notice-teller.ts', wanted], {
    cwd: root,
    encoding: 'utf8',
  });
  return { diedAs: stderr.includes(`${diedAt}${crash?.point}`), stdout, stderr };
}

/** How often each person is told, in what stands on the disk. */
async function told(place: string): Promise<number[]> {
  const house = await openNoticeHouse({ free, folder: place });
  const counts = people.map(async (person) => {
    const history = await house.storage.history(`of ${person}`, 0, 1000);
    return history.filter(({ activity }) => String(activity.text).startsWith('Remember your appointment')).length;
  });
  const all = await Promise.all(counts);
  await house.close();
  return all;
}

async function killedOnce(name: string, crash: Look['crash'], mistake?: Mistake): Promise<number[]> {
  const place = join(folder, name);
  cpSync(booked, place, { recursive: true });
  const first = look(place, { now: '2026-03-17T10:00', ...(crash && { crash }), ...(mistake && { mistake }) });
  expect([first.diedAs, first.stderr]).toEqual([true, expect.stringContaining('died')]);
  for (const now of ['2026-03-17T10:05', '2026-03-17T10:09']) expect(look(place, { now }).stderr).toBe('');
  return told(place);
}

describe('killed while reminders are told, everybody is reminded once', () => {
  test.each([
    ['notices-claimed', 1],
    ['appointment-looked-up', 2],
    ['turn-ends', 3],
    ['turn-stored', 1],
    ['replies-sent', 1],
  ] as const)(
    'at %s, the time number %i',
    async (point, arrival) => {
      expect(await killedOnce(point, { point, arrival })).toEqual([1, 1, 1]);
    },
    300_000,
  );
});

test('without the mark that goes with the message, somebody would be reminded twice', async () => {
  const counts = await killedOnce('unmarked', { point: 'turn-stored', arrival: 1 }, 'told-without-mark');
  expect(counts.toSorted().at(-1)).toBe(2);
}, 300_000);
