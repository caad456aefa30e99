import { z } from 'zod';

/** A setting with the value it has when nobody sets it, written as it would stand in the environment. */
export function setting<Value>(schema: z.ZodType<Value, string>, otherwise: string) {
  return z.string().default(otherwise).pipe(schema);
}
