// Run with plain Node and killed by its parent: `node sending-process.ts FILE NOW MOST with-claims|without-claims`. It
// sends what waits and prints a line for each message that is on its telephone. After so many the gateway answers none.
import { writeSync } from 'node:fs';
import { setImmediate as nextRound } from 'node:timers/promises';
import type { SmsGateway } from '../../../channels/sms/gateway.ts';
import { createSender } from '../../../channels/sms/send.ts';
import { openSqliteStorage } from '../../../storage/sqlite/sqlite-storage.ts';
import { SetClock } from '../../storage/contract/bench.ts';
import { withoutClaims } from './without-claims.ts';

const [file = '', now, most, claims = 'with-claims'] = process.argv.slice(2);
const oneDayInMilliseconds = 86_400_000;

const clock = new SetClock();
clock.time = Number(now);
const { sms, close } = await openSqliteStorage(file, clock);

let messages = 0;
const gateway: SmsGateway = {
  async send({ to, text }) {
    messages += 1;
    const id = `${process.pid} ${messages}`;
    if (messages <= Number(most)) writeSync(1, `${to} ${text}\n`);
    if (messages >= Number(most)) await silence();
    await nextRound();
    return { kind: 'taken', id };
  },
};

/** For longer than this process is left alive. */
function silence(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, oneDayInMilliseconds));
}

const sender = createSender({
  store: claims === 'with-claims' ? sms : withoutClaims(sms),
  gateway,
  clock,
  random: () => 0.5,
  ceilings: { aDay: 100_000, anHourEach: 100_000 },
  failed: () => undefined,
});
await sender.sendDue();
await close();
