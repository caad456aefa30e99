import type { Day } from '../../domain/day.ts';
import { intents } from '../intents.ts';
import type { Understander } from '../understanding.ts';
import { evaluate, type Report } from './evaluate.ts';
import { type Row, UnusableInput } from './read-rows.ts';

/** Measures the understander that ships, details and all, on rows labelled with our intents. */
export function evaluateUnderstander(understander: Understander, rows: readonly Row[], today: Day): Report {
  const ours = new Set<string>(intents);
  const stranger = rows.find(({ label }) => !ours.has(label));
  if (stranger !== undefined) {
    throw new UnusableInput(`"${stranger.label}" is none of the intents in nlu/intents.ts (row "${stranger.text}").`);
  }
  return evaluate(
    rows,
    (text) => {
      const { ranking } = understander.understand(text, { today });
      const none = ranking.find(({ intent }) => intent === 'none')?.confidence ?? 0;
      return {
        predicted: ranking[0]?.intent ?? 'none',
        confidence: ranking[0]?.confidence ?? 0,
        familiarity: 1 - none,
      };
    },
    'none',
  );
}
