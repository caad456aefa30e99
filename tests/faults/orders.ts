import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { RunningServer } from '../server/running-server.ts';
import { bookPoints, noticePoints } from './crash-points.ts';

const orderSchema = z.union([
  /** How far the clock is to be ahead of the machine's. */
  z.strictObject({ aheadMilliseconds: z.int() }),
  /** Where to die, counted from now on. */
  z.strictObject({ crash: z.strictObject({ point: z.enum([...bookPoints, ...noticePoints]), arrival: z.int() }) }),
]);

type Order = z.infer<typeof orderSchema>;
/** Where a process can be told to die while it runs. */
export type OrderedCrash = Extract<Order, { crash: object }>['crash'];

const heard = 'heard ';

/** Hears orders from whoever started this process, a JSON object a line of standard input, and ends with them. */
export function hearOrders(carryOut: { moveClock(ahead: number): void; dieAt?(crash: OrderedCrash): void }): void {
  createInterface({ input: process.stdin })
    .on('line', (line) => {
      const order = orderSchema.parse(JSON.parse(line));
      if ('crash' in order) carryOut.dieAt?.(order.crash);
      else carryOut.moveClock(order.aheadMilliseconds);
      process.stdout.write(`${heard}${line}\n`);
    })
    .on('close', () => process.exit());
  process.stdin.unref();
}

/** Gives an order; resolves when it has been heard, and rejects where nobody is there to hear it. */
export async function giveOrder({ process: child, output }: RunningServer, order: Order): Promise<void> {
  const line = JSON.stringify(order);
  const before = countIn(output(), line);
  const gone = once(child, 'exit').then(() => Promise.reject(new Error(`Nobody has heard ${line}`)));
  gone.catch(() => undefined);
  child.stdin?.write(`${line}\n`);
  while (countIn(output(), line) === before) await Promise.race([wait(5), gone]);
}

function countIn(output: string, line: string): number {
  return output.split(`${heard}${line}\n`).length - 1;
}
