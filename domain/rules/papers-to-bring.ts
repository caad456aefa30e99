import type { Situation } from '../situation.ts';

/** Which list of papers counts at the police; `unknown` where it depends on what is not known. */
type PapersToBring = 'first-card' | 'new-card-after-loss' | 'new-card-for-old' | 'unknown';

export function papersToBring({ problem }: Pick<Situation, 'problem'>): PapersToBring {
  switch (problem) {
    case 'first-card':
      return 'first-card';
    case 'lost':
    case 'stolen':
      return 'new-card-after-loss';
    case 'damaged':
    case 'wrong-information':
    case 'arrived-damaged':
    case 'sticker-expired':
    case 'sticker-cannot-be-renewed':
    case 'sticker-to-card':
      return 'new-card-for-old';
    case 'expiring':
    case 'not-arrived':
    case 'nothing-wrong':
    case undefined:
      return 'unknown';
    default:
      return problem satisfies never;
  }
}
