import { dayOfMoment, inNorway } from '../../../domain/moment.ts';
import type { HandoverEntry } from '../../../storage/handovers.ts';
import { type Phrase, say } from '../../../texts/line.ts';
import type { DeskServices } from '../../caseworkers/errand.ts';

/** What a suggestion answers and what it leaves, where the applicant asked two things at once: it never answers both. */
export function answersOnly(
  { understander, clock }: Pick<DeskServices, 'understander' | 'clock'>,
  entries: readonly HandoverEntry[],
  whisper: Pick<HandoverEntry, 'number'>,
): Phrase | undefined {
  const asked = entries.findLast(
    ({ kind, by, number }) => kind === 'said' && by === 'applicant' && number < whisper.number,
  );
  if (asked === undefined) return undefined;
  const { ranking, second } = understander.understand(asked.text, { today: dayOfMoment(inNorway(clock.now())) });
  const first = ranking[0]?.intent;
  if (first === undefined || second === undefined) return undefined;
  return say('deskHandover.answersOnly', {
    answered: { phrase: say(`intents.${first}`) },
    left: { phrase: say(`intents.${second}`) },
  });
}
