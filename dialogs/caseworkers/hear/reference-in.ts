import { readReference } from '../../../domain/booking-reference.ts';

/** A reference with what is written before and after it. */
interface ReferenceIn {
  reference: string;
  after: string;
}

const written = /(?<![\p{L}\p{N}])[a-z][a-z0-9]{2}[-–\s]?[a-z0-9]{3}(?![\p{L}\p{N}])/giu;

/** The reference somebody wrote, alone or in a sentence; as the book writes it. */
export function referenceIn(text: string): ReferenceIn | undefined {
  for (const { 0: found, index } of text.matchAll(written)) {
    const reference = readReference(found);
    if (reference !== undefined) return { reference, after: text.slice(index + found.length) };
  }
  const spelled = readReference(text);
  return spelled === undefined ? undefined : { reference: spelled, after: '' };
}

const between = /^[\s:;,.–-]+/u;
const because = /^(?:fordi|for at|grunn|årsak|because|as|since|reason)(?!\p{L})[\s:]*/iu;

/** What is written behind the reference, without what only joins it. */
export function wordsAfter({ after }: ReferenceIn): string {
  return after.replace(between, '').replace(because, '').trim();
}
