import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { teamsInvoke, tenant } from '../channels/teams/teams-activities.ts';
import { by } from '../channels/teams/whole/colleagues.ts';

interface Press {
  who: 'kari' | 'ola';
  verb: string;
  handover: string;
}

export function activityOf({ who, verb, handover }: Press): object {
  const action = { type: 'Action.Execute', verb, data: { handover } };
  return { ...teamsInvoke('adaptiveCard/action', { action, trigger: 'manual' }, by(who)), id: randomUUID() };
}

export function colleagueOf(who: Press['who']) {
  const { from, conversation } = by(who);
  return { tenant, person: from.aadObjectId, chat: conversation.id };
}

type Order = ({ kind: 'press' } & Press) | { kind: 'send-letters' } | { kind: 'look-after'; minutesLater: number };

/** One of several processes over the file in that folder. */
export interface Replica {
  /** Carries it out and says what came of it. */
  order(order: Order): Promise<unknown>;
  stop(): Promise<void>;
}

const withNode24 = fileURLToPath(new URL('../../scripts/with-node-24.mjs', import.meta.url));
const program = 'tests/faults/replica.ts';

export async function startReplica(folder: string): Promise<Replica> {
  const child: ChildProcess = spawn(process.execPath, [withNode24, program, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  const waiting: ((line: string) => void)[] = [];
  if (child.stdout === null) throw new Error('Nobody hears the replica');
  const lines = createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.(line));
  const answer = async (): Promise<unknown> => {
    const gone = closed.then(() => Promise.reject(new Error('The replica is gone')));
    gone.catch(() => undefined);
    return JSON.parse(await Promise.race([new Promise<string>((resolve) => waiting.push(resolve)), gone]));
  };
  await answer();
  return {
    order(order) {
      const answered = answer();
      child.stdin?.write(`${JSON.stringify(order)}\n`);
      return answered;
    },
    async stop() {
      child.kill('SIGKILL');
      await closed;
      lines.close();
    },
  };
}
