import type { Tone } from '../../texts/card.ts';
import type { Looks } from './as-it-stands.ts';

/** Weight goes with every warning: colour alone says nothing to some. */
export function looksOf(tone: Tone = 'plain'): Looks {
  switch (tone) {
    case 'plain':
    case 'good':
      return {};
    case 'quiet':
      return { isSubtle: true };
    case 'warning':
      return { weight: 'bolder' };
    default:
      return tone satisfies never;
  }
}
