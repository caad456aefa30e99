import type { Example } from './model.ts';

/**
 * Which part of the examples each is tested with: by its place among those of its label and language. Translations stand
 * at nearly the same place of each language's file, so a sentence is seldom tested on its own translation.
 */
export function foldsOf(examples: readonly Example[], count: number): Int32Array {
  const met = new Map<string, number>();
  return Int32Array.from(examples, ({ label, language }) => {
    const key = `${language ?? ''}\t${label}`;
    const position = met.get(key) ?? 0;
    met.set(key, position + 1);
    return position % count;
  });
}
