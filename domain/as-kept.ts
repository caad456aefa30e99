import { maskPositions } from './mask-positions.ts';
import { maskNumbers } from './masking.ts';
import { maskTelephones } from './telephone.ts';

/** What somebody wrote as it may be kept: without positions, personal and case numbers, and telephone numbers. */
export function asKept(text: string): string {
  return maskTelephones(asRelayed(text));
}

/** The same as a caseworker may read it whom it is written to: a telephone number is theirs to call. */
export function asRelayed(text: string): string {
  return maskNumbers(maskPositions(text).text).text;
}
