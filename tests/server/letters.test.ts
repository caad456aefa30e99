import { checkLetters } from '../../server/letters.ts';
import { openSqliteStorage } from '../../storage/sqlite/sqlite-storage.ts';
import { SetClock } from '../storage/contract/bench.ts';

test('letters to caseworkers are well as long as none waits for more than ten minutes', async () => {
  const clock = new SetClock();
  const storage = await openSqliteStorage(':memory:', clock);
  const check = () => checkLetters(storage.desk, clock);
  await check();
  await storage.desk.remember({ id: 'chat', tenant: 'tenant', person: 'kari', language: 'nb', reference: {} });
  await storage.desk.post([{ key: 'one', chat: 'chat', content: { kind: 'words', lines: [], language: 'nb' } }]);
  clock.time += 10 * 60_000;
  await check();
  clock.time += 60_000;
  await expect(check()).rejects.toThrow('11 minutes late');
  await storage.close();
});
