import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watchCaseworkersFile } from '../../server/caseworkers-file.ts';
import { MovableClock } from '../channels/movable-clock.ts';

const tenant = '3f2c8f6e-5d1b-4c7a-9a34-6f0e2b8d1c55';
const id = 'b1f0a6d4-02c1-4d0e-8d4e-6a8a0c3e9f11';
const kari = { tenant, id };
const stations = new Set(['here']);

let folder: string;
let path: string;
let clock: MovableClock;
let told: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'caseworkers-'));
  path = join(folder, 'caseworkers.json');
  clock = new MovableClock();
  told = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(role: string | undefined, hours: object = {}): void {
  const people = role === undefined ? [] : [{ id, name: 'Kari', role, stations: ['here'] }];
  writeFileSync(path, JSON.stringify({ tenant, hours, people }));
}

function watch() {
  return watchCaseworkersFile({
    path,
    stations,
    tenant,
    clock,
    changed: () => told.push('changed'),
    failed: (error) => told.push(String(error)),
  });
}

test('a role that is given or taken away is so at the next look, five seconds later at most', () => {
  write('caseworker');
  const { roster, tenant: whose } = watch();
  expect(whose).toBe(tenant);
  expect(roster.find(kari)?.role).toBe('caseworker');
  for (const role of ['lead', undefined, 'reader']) {
    write(role);
    clock.aheadMilliseconds += 5001;
    expect(roster.find(kari)?.role).toBe(role);
    // Nothing has changed since.
    clock.aheadMilliseconds += 5001;
    expect(roster.find(kari)?.role).toBe(role);
  }
  expect(told).toEqual(['changed', 'changed', 'changed']);
});

test('hours are those of the file as it is', () => {
  write('lead', { 1: '09:00-15:00' });
  const { roster } = watch();
  expect(roster.hours[1]).toEqual([{ from: '09:00', to: '15:00' }]);
  write('lead', { 2: '09:00-15:00' });
  clock.aheadMilliseconds += 5001;
  expect(roster.hours[1]).toBeUndefined();
});

test.each([
  ['that is broken', () => writeFileSync(path, '{"tenant":'), /line 1: is no JSON/],
  ['of another organisation', () => writeFileSync(path, JSON.stringify({ tenant: id, hours: {} })), /the bot's own/],
  [
    'with a station that is not there',
    () =>
      writeFileSync(
        path,
        JSON.stringify({ tenant, hours: {}, people: [{ id, name: 'K', role: 'lead', stations: ['x'] }] }),
      ),
    /no station "x"/,
  ],
  ['that is gone', () => rmSync(path), /ENOENT/],
])('a new file %s is told once, and the one before stays in force', (_what, spoil, why) => {
  write('lead');
  const { roster } = watch();
  spoil();
  for (let looks = 0; looks < 3; looks += 1) {
    clock.aheadMilliseconds += 5001;
    expect(roster.find(kari)?.role).toBe('lead');
  }
  expect(told).toEqual([expect.stringMatching(why)]);
  write('reader');
  clock.aheadMilliseconds += 5001;
  expect(roster.find(kari)?.role).toBe('reader');
});

test('a file that cannot be used at the start stops it', () => {
  expect(watch).toThrow('ENOENT');
  writeFileSync(path, '[]');
  expect(watch).toThrow('The file of caseworkers cannot be used.\nline 1: must be an object');
});
