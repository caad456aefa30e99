import { forgetOldConversations } from '../../server/forgetting.ts';
import { createLog } from '../../server/log.ts';
import { openSqliteStorage } from '../../storage/sqlite/sqlite-storage.ts';
import { message, SetClock, turn } from '../storage/contract/bench.ts';

const dayMilliseconds = 24 * 3_600_000;

test('a server that starts removes at once what has been silent for too long, and nothing else', async () => {
  const clock = new SetClock();
  const storage = await openSqliteStorage(':memory:', clock);
  await storage.save(turn('silent', 0));
  clock.time += 2 * dayMilliseconds;
  await storage.receive(message('spoken', 'k1'));
  clock.time += 29 * dayMilliseconds;
  const forgetting = await forgetOldConversations(storage, clock, 30, createLog('silent'));
  forgetting.stop();
  expect(await storage.load('silent')).toEqual({ state: {}, version: 0 });
  expect(await storage.history('spoken', 0, 9)).toHaveLength(1);
  await storage.close();
});
