import { z } from 'zod';
import type { Request } from '../../texts/card.ts';

/** What a client sends of a button: everything of ours is text, and the rest is not read. */
const dataSchema = z
  .record(z.string(), z.unknown())
  .transform((data) =>
    Object.fromEntries(Object.entries(data).filter((entry): entry is [string, string] => isText(entry))),
  );

const executedSchema = z.object({
  action: z.object({ verb: z.string(), data: dataSchema.nullish().transform((data) => data ?? {}) }),
});

/** What a button carried out in place asks for; undefined where it is none of ours. */
export function executedRequest(value: unknown): Request | undefined {
  const read = executedSchema.safeParse(value);
  return read.success ? read.data.action : undefined;
}

/** What a button of the older kind asks for, its verb among what was filled in. */
export function submittedRequest(value: unknown): Request | undefined {
  const read = dataSchema.safeParse(value);
  if (!read.success) return undefined;
  const { verb, ...data } = read.data;
  return verb === undefined ? undefined : { verb, data };
}

function isText(entry: [string, unknown]): boolean {
  return typeof entry[1] === 'string';
}
