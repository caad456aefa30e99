import * as z from 'zod/mini';
import { type Heard, readActivity } from './activity.ts';
import type { Tell } from './happening.ts';
import type { Memory } from './memory.ts';

const pageSchema = z.object({ activities: z.array(z.unknown()), watermark: z.catch(z.nullish(z.string()), undefined) });

/** Reads pages of activities, from the stream or by polling, and knows how far it has come. */
interface Reader {
  readonly watermark: string | undefined;
  /** How many activities the page had; what is no page at all is passed over. What came while nobody was there is fresh. */
  read(page: unknown, how: { fresh: boolean }): number;
  startOver(): void;
}

export function createReader(tell: Tell, memory: Memory): Reader {
  let watermark: string | undefined;
  const { heardUntil } = memory.read();
  let hasCaughtUp = false;

  /** A reload brings history, which is no news up to where it was heard before. */
  function tellHistory(heard: readonly Heard[]): void {
    const known = heard.findIndex((one) => 'id' in one && one.id === heardUntil);
    const old = hasCaughtUp ? 0 : known < 0 ? heard.length : known + 1;
    hasCaughtUp ||= known >= 0;
    if (old > 0) tell({ kind: 'heard', heard: heard.slice(0, old), fresh: false });
    if (old < heard.length) tell({ kind: 'heard', heard: heard.slice(old), fresh: true });
  }

  return {
    get watermark() {
      return watermark;
    },
    read(page, { fresh }) {
      const parsed = pageSchema.safeParse(page);
      if (!parsed.success) return 0;
      const heard = parsed.data.activities.map(readActivity).filter((one) => one !== undefined);
      if (fresh && heard.length > 0) tell({ kind: 'heard', heard, fresh });
      if (!fresh) tellHistory(heard);
      const last = heard.findLast((one) => one.kind !== 'typing');
      if (last !== undefined) memory.change({ heardUntil: last.id });
      watermark = parsed.data.watermark ?? watermark;
      return parsed.data.activities.length;
    },
    startOver() {
      watermark = undefined;
    },
  };
}
