import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tuesdayTwenty } from '../dialogs/desk/appointments-world.ts';
import { type CrashPoint, diedAt } from './crash-points.ts';
import type { DeskMistake } from './desk-mistakes.ts';
import { changeWithoutName, lookAtTown, settleTown } from './desk-town.ts';

let folder: string;
let town: Awaited<ReturnType<typeof settleTown>>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deeds-'));
  town = await settleTown(folder);
});

afterEach(() => rmSync(folder, { recursive: true }));

interface Pressed {
  verb: string;
  data: Record<string, string>;
}

/** The same press each time; what the process has said. */
function press({ verb, data }: Pressed, dying: { point?: CrashPoint; mistake?: DeskMistake } = {}) {
  const wanted = { folder, verb, data, request: 'press', ...dying };
  const entry = new URL('deed-that-crashes.ts', import.meta.url).pathname;
  const options = { encoding: 'utf8' as const };
  const { stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', entry, JSON.stringify(wanted)], options);
  return { stdout, stderr };
}

const look = () => lookAtTown(folder, town);

const cancelling = (): Pressed => ({
  verb: 'cancel',
  data: { reference: town.reference, reason: 'asked', sure: 'yes' },
});

const deeds: [action: string, point: CrashPoint, () => Pressed][] = [
  ['cancel-appointment', 'book-changed', cancelling],
  [
    'move-appointment',
    'book-changed',
    () => ({ verb: 'move-to', data: { reference: town.reference, slot: tuesdayTwenty, why: 'asked' } }),
  ],
  ['write-note', 'book-changed', () => ({ verb: 'note', data: { reference: town.reference, note: 'interpreter' } })],
  ['take-handover', 'handover-taken', () => ({ verb: 'take', data: { handover: town.handover } })],
];

test.each(deeds)(
  'killed between "%s" and the record of its end it is on record as begun, and asked for again it is the same deed',
  async (action, point, deed) => {
    const before = await look();
    expect(press(deed(), { point }).stderr).toContain(`${diedAt}${point}`);
    const dead = await look();
    expect(dead.world).not.toBe(before.world);
    expect(changeWithoutName(before, dead)).toEqual([]);
    expect(dead.unended).toMatchObject([{ number: 1, who: 'id-of-tone', action, end: 'begun', request: 'press' }]);
    expect(dead.unended[0]?.before).toBeDefined();
    expect(press(deed()).stdout).toBe('card');
    const again = await look();
    expect(again.unended).toEqual([]);
    expect(again.records).toMatchObject([{ end: 'begun' }, { action, ends: 1 }]);
    expect(again.world).toBe(dead.world);
  },
  120_000,
);

test('with a deed that is not begun on record, the test above would fail', async () => {
  const before = await look();
  press(cancelling(), { point: 'book-changed', mistake: 'deeds-unannounced' });
  expect(changeWithoutName(before, await look())).not.toEqual([]);
}, 120_000);
