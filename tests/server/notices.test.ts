import type { Instant } from '../../domain/moment.ts';
import { checkNotices } from '../../server/notices.ts';
import { openSqliteStorage } from '../../storage/sqlite/sqlite-storage.ts';
import { SetClock } from '../storage/contract/bench.ts';

test('notices are well as long as none is a dead letter and none ten minutes late', async () => {
  const clock = new SetClock();
  const storage = await openSqliteStorage(':memory:', clock);
  const check = () => checkNotices(storage.notices, clock);
  await check();
  const due = 60_000 as Instant;
  const latest = 9_000_000 as Instant;
  const plan = ['one', 'two'].map((key) => {
    return { conversation: 'anna', channel: 'directline', key, subject: key, due, latest, content: { kind: key } };
  });
  await storage.save({
    conversation: 'anna',
    version: 0,
    state: {},
    outgoing: [],
    notices: { plan, withdraw: [] },
  });
  clock.time = 60_000 + 10 * 60_000;
  await check();
  clock.time += 60_000;
  await expect(check()).rejects.toThrow('11 minutes late');
  const { claimed } = await storage.notices.claim({ until: latest, most: 10 });
  for (const each of claimed) await storage.notices.settle(each, { kind: 'dead' });
  await expect(check()).rejects.toThrow('could not be told: 2');
  for (const { key } of claimed) await storage.notices.revive(key, 'dropped');
  await check();
  await storage.close();
});
