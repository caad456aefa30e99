import type { HandoverEntry } from '../../../storage/handovers.ts';

const mark = ' edited ';

/** The key of what is said when a caseworker changes, at that moment, what they have said under another. */
export function correctionKey(said: string, when: string): string {
  return `${said}${mark}${when}`;
}

export function isCorrection({ key }: Pick<HandoverEntry, 'key'>): boolean {
  return key.includes(mark);
}

/** What a caseworker has said under that key, and how they have corrected it last. */
export function saidUnder(
  entries: readonly HandoverEntry[],
  said: string,
): { first: HandoverEntry; last?: HandoverEntry } | undefined {
  const first = entries.find(({ key, kind, by }) => key === said && kind === 'said' && by === 'caseworker');
  if (first === undefined) return undefined;
  const last = entries.findLast(({ key }) => isOf(key, said));
  return { first, ...(last && { last }) };
}

/** Whether a later change than that of `when` has arrived before it; of one without a moment nobody knows. */
export function isOutrun(entries: readonly HandoverEntry[], said: string, when: string): boolean {
  if (when === '') return false;
  return entries.some(({ key }) => isOf(key, said) && key.slice(correctionKey(said, '').length) > when);
}

function isOf(key: string, said: string): boolean {
  return key.startsWith(correctionKey(said, ''));
}
