import { withWatchedAudit } from '../../server/audit-watch.ts';
import { deedLooker } from '../../server/audit-watch-deeds.ts';
import { openSqliteStorage } from '../../storage/sqlite/sqlite-storage.ts';
import { SetClock } from '../storage/contract/bench.ts';
import { deed, record } from '../storage/contract/desk-work.ts';

async function openWatched() {
  const clock = new SetClock();
  const lines: { level: string; fields: object; message: string }[] = [];
  const write = (level: string) => (fields: object, message: string) => lines.push({ level, fields, message });
  const database = await openSqliteStorage(':memory:', clock);
  const storage = withWatchedAudit(database, { clock, log: { info: write('info'), warn: write('warn') } });
  return { clock, lines, storage };
}

test('how far the audit has come is in the log: at first, after fifty records, and after ten minutes', async () => {
  const { clock, lines, storage } = await openWatched();
  const first = await storage.audit.record(record('one'));
  expect(lines).toEqual([
    { level: 'info', fields: { number: 1, seal: first.seal }, message: 'the audit goes to here' },
  ]);
  for (let number = 2; number <= 60; number += 1) await storage.audit.record(record(`subject ${number}`));
  clock.time += 10 * 60_000;
  await storage.audit.record(record('later'));
  expect(lines.map(({ fields }) => fields)).toMatchObject([{ number: 1 }, { number: 51 }, { number: 61 }]);
  expect(await storage.audit.firstBroken()).toBeUndefined();
  await storage.close();
});

test('who looks up two hundred within an hour is told of, and goes on', async () => {
  const { clock, lines, storage } = await openWatched();
  const look = (who: string) => storage.audit.record(record('appointment ABC234', { who, action: 'see-appointment' }));
  const warnings = () => lines.filter(({ level }) => level === 'warn').map(({ fields }) => fields);
  await Promise.all(Array.from({ length: 199 }, () => look('ola')));
  await look('kari');
  expect(warnings()).toEqual([]);
  await look('ola');
  expect(warnings()).toEqual([{ who: 'ola', count: 200 }]);
  clock.time += 3_600_000;
  await Promise.all(Array.from({ length: 199 }, () => look('ola')));
  expect(warnings()).toHaveLength(1);
  await storage.close();
});

test('a deed that is begun is told of as a record is, and looks nobody up', async () => {
  const { lines, storage } = await openWatched();
  const { number, seal } = await storage.audit.begin(deed('press', { action: 'book-walk-in' }));
  expect(lines).toEqual([{ level: 'info', fields: { number, seal }, message: 'the audit goes to here' }]);
  await storage.close();
});

test('a deed whose end is not known after five minutes is warned of once, and counted for a week', async () => {
  const { clock, lines, storage } = await openWatched();
  const { audit } = storage;
  const counts: number[] = [];
  const log = { warn: (fields: object, message: string) => lines.push({ level: 'warn', fields, message }) };
  const look = deedLooker({ audit, clock, log, counted: (count) => counts.push(count) });
  const lookAfter = (milliseconds: number) => {
    clock.time += milliseconds;
    return look();
  };
  const { number: ended } = await audit.begin(deed('first press'));
  await audit.record(record('appointment ABC234', { ends: ended }));
  await audit.begin(deed('second press'));
  await lookAfter(5 * 60_000);
  await lookAfter(1);
  expect(counts).toEqual([0]);
  await lookAfter(60_000);
  await lookAfter(60_000);
  expect(counts).toEqual([0, 1, 1]);
  expect(lines.filter(({ level }) => level === 'warn')).toEqual([
    {
      level: 'warn',
      fields: { number: 3, action: 'move-appointment', subject: 'appointment ABC234' },
      message: 'a deed was begun and its end is not known',
    },
  ]);
  await lookAfter(7 * 86_400_000);
  expect(counts).toEqual([0, 1, 1, 0]);
  await storage.close();
});
