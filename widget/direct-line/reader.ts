import * as z from 'zod/mini';
import { readActivity } from './activity.ts';
import type { Tell } from './happening.ts';

const pageSchema = z.object({ activities: z.array(z.unknown()), watermark: z.catch(z.nullish(z.string()), undefined) });

/** Reads pages of activities, from the stream or by polling, and knows how far it has come. */
interface Reader {
  readonly watermark: string | undefined;
  /** How many activities the page had; what is no page at all is passed over. */
  read(page: unknown, how: { fresh: boolean }): number;
  startOver(): void;
}

export function createReader(tell: Tell): Reader {
  let watermark: string | undefined;
  return {
    get watermark() {
      return watermark;
    },
    read(page, { fresh }) {
      const parsed = pageSchema.safeParse(page);
      if (!parsed.success) return 0;
      const heard = parsed.data.activities.map(readActivity).filter((one) => one !== undefined);
      if (heard.length > 0) tell({ kind: 'heard', heard, fresh });
      watermark = parsed.data.watermark ?? watermark;
      return parsed.data.activities.length;
    },
    startOver() {
      watermark = undefined;
    },
  };
}
