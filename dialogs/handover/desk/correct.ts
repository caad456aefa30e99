import { z } from 'zod';
import { caseworkerCorrected } from '../../../domain/handover/steps.ts';
import { inNorway, timeOfMoment } from '../../../domain/moment.ts';
import type { Handover, HandoverEntry } from '../../../storage/handovers.ts';
import { type Line, say } from '../../../texts/line.ts';
import { type Caller, type DeskServices, errand, type Reply } from '../../caseworkers/errand.ts';
import { tellApplicant } from '../tell-applicant.ts';
import { correctionKey, isOutrun, saidUnder } from './corrections.ts';
import { doInHandover, type Refusal } from './deed.ts';
import { cannotBeSent, givenBack, whyNotSent, withoutNumbers } from './sendable.ts';
import { type Plan, statusOf } from './take-step.ts';
import { refusalFor } from './whose-it-is.ts';

/**
 * What a caseworker has changed in Teams after it was said: the applicant has read it and is told anew, as a correction.
 * The same change again, one after which the words are the same, and one that a later one has overtaken are told to nobody.
 */
export const correct = errand({
  data: z.object({ handover: z.string(), said: z.string(), when: z.string(), text: z.string() }),
  run: async (desk, caller, { handover, said, when, text: written }): Promise<Reply> => {
    const text = written.trim();
    const problem = text.startsWith('/') ? say('deskHandover.correctionIsCommand') : cannotBeSent(text);
    if (problem !== undefined) return { kind: 'words', lines: [problem, ...givenBack(text)] };
    const { text: masked, isMasked } = withoutNumbers(text);
    const deed = { id: handover, action: 'speak-in-handover', why: 'correction' } as const;
    const end = await doInHandover<Refusal | 'nothing-new'>(desk, caller, deed, (stands) =>
      planCorrection(desk, caller, stands, { said, when, text: masked }),
    );
    const done = isMasked ? say('deskHandover.numbersMasked') : say('deskHandover.corrected');
    if (end.kind === 'stepped') return { kind: 'words', lines: [done] };
    const found = end.kind === 'gone' ? undefined : saidUnder(await desk.handovers.entries(handover), said);
    if (found === undefined || !isOf(caller, said))
      return { kind: 'words', lines: [say('deskHandover.editedElsewhere')] };
    if (end.kind === 'refused' && end.because === 'nothing-new') return { kind: 'words', lines: [] };
    return { kind: 'words', lines: [whyNotSent(end), ...givenBack(masked)] };
  },
});

interface Correction {
  /** The key of what was said first. */
  said: string;
  /** When it was changed. */
  when: string;
  text: string;
}

async function planCorrection(
  desk: DeskServices,
  caller: Caller,
  handover: Handover,
  { said, when, text }: Correction,
): Promise<Plan<Refusal | 'nothing-new'>> {
  const { id: me, name } = caller.caseworker;
  const key = correctionKey(said, when);
  const entries = await desk.handovers.entries(handover.id);
  const found = isOf(caller, said) ? saidUnder(entries, said) : undefined;
  const line = found && correctionLine(found.first, name, text);
  const words = line && desk.speakers[handover.language](line).text;
  const refuse = (because: Refusal | 'nothing-new') => ({ kind: 'refused', because, handover }) as const;
  if (found === undefined || words === undefined) return refuse('not-taken');
  const isTold = found.last === undefined ? found.first.text === text : found.last.text === words;
  if (isTold || isOutrun(entries, said, when)) return refuse('nothing-new');
  const refused = refusalFor(handover, me);
  if (refused !== undefined) return refused;
  if (handover.state !== 'taken') return refuse('not-taken');
  const now = desk.clock.now();
  return {
    kind: 'step',
    to: caseworkerCorrected(statusOf(handover), now),
    entries: [{ key, by: 'caseworker', kind: 'said', text: words, author: name }],
    notices: tellApplicant(handover, key, now),
    letters: [],
  };
}

/** Every key of what somebody has said begins with who it was. */
function isOf({ caseworker }: Pick<Caller, 'caseworker'>, said: string): boolean {
  return said.startsWith(`${caseworker.id} `);
}

function correctionLine({ at }: HandoverEntry, name: string, text: string): Line {
  return say('deskSaid.correction', { name, time: { time: timeOfMoment(inNorway(at)) }, text });
}
