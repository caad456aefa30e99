import { z } from 'zod';

/** One method of the appointment book on the wire: its address, what is asked and what may be answered. */
export interface Operation<Request, Reply> {
  /** Below the base address. */
  path: string;
  /** Decodes what came over the wire and encodes what is to go. */
  request: z.ZodType<Request>;
  reply: z.ZodType<Reply>;
}

export function operation<Request, Reply>(
  path: string,
  request: z.ZodType<Request>,
  reply: z.ZodType<Reply>,
): Operation<Request, Reply> {
  return { path, request, reply };
}

/** A list is sent as an object, so that a later version can say more beside it. */
export function listOf<Item>(item: z.ZodType<Item>, most: number): z.ZodType<readonly Item[]> {
  return z.codec(z.object({ items: z.array(item).max(most) }), z.array(z.custom<Item>()).readonly(), {
    decode: ({ items }) => items,
    encode: (items) => ({ items: [...items] }),
  });
}
