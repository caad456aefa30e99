import { z } from 'zod';

/** A setting with the value it has when nobody sets it, written as it would stand in the environment. */
export function setting<Value>(schema: z.ZodType<Value, string>, otherwise: string) {
  return z.string().default(otherwise).pipe(schema);
}

export function wholeNumber(least: number, most: number) {
  const sentence = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d+$/, sentence)
    .transform(Number)
    .pipe(z.int(sentence).min(least, sentence).max(most, sentence));
}

export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, `must be one of ${words.join(', ')}`);
}

/** An address that begins with one of these. */
export function address(example: string, protocol: RegExp) {
  return z.url({ protocol, error: `must be an address such as ${example}` });
}
