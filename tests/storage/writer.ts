// Run with plain Node and killed by its parent: `node writer.ts FILE after|before`. It writes turns of many
// conversations at once and prints a line for each; `before` prints it too early, to prove that the test would notice.
import { writeSync } from 'node:fs';
import { openSqliteStorage } from '../../storage/sqlite/sqlite-storage.ts';
import { message, SetClock, turn } from './contract/bench.ts';

const [file = '', acknowledge = 'after'] = process.argv.slice(2);
const conversationsAtOnce = 20;

const storage = await openSqliteStorage(file, new SetClock());

function print(conversation: string, version: number): void {
  writeSync(1, `${conversation} ${version}\n`);
}

async function write(conversation: string): Promise<never> {
  let { version } = await storage.load(conversation);
  for (;;) {
    const next = version + 1;
    const key = `${conversation} ${next}`;
    if (acknowledge === 'before') print(conversation, next);
    await storage.receive(message(conversation, key));
    const outgoing = [{ text: `answer ${next}` }];
    const saved = await storage.save(turn(conversation, version, { inboxKey: key, outgoing }));
    if (saved.kind === 'conflict') throw new Error(`${key} is in conflict, and nobody else writes`);
    if (acknowledge === 'after') print(conversation, next);
    version = next;
  }
}

await Promise.all(Array.from({ length: conversationsAtOnce }, (_, place) => write(`conversation-${place}`)));
