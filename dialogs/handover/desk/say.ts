import { z } from 'zod';
import { caseworkerWrote } from '../../../domain/handover/steps.ts';
import { say } from '../../../texts/line.ts';
import { type Caller, type DeskServices, errand, type Reply } from '../../caseworkers/errand.ts';
import { tellApplicant } from '../tell-applicant.ts';
import { doInHandover, type Refusal } from './deed.ts';
import { handoverCard } from './handover-card.ts';
import { cannotBeSent, givenBack, whyNotSent, withoutNumbers } from './sendable.ts';
import { asSuggested, sentCard, sentKey } from './suggestion.ts';
import { type StepEnd, statusOf } from './take-step.ts';
import { viewerOf } from './viewer.ts';
import { refusalFor } from './whose-it-is.ts';

/** What a caseworker writes to the applicant; nothing comes back but where something of it did not arrive. */
export const speak = errand({
  data: z.object({ handover: z.string(), text: z.string() }),
  run: async (desk, caller, { handover, text }): Promise<Reply> => {
    const said = text.trim();
    const problem = cannotBeSent(said);
    if (problem !== undefined) return { kind: 'words', lines: [problem, ...givenBack(said)] };
    const { text: masked, isMasked } = withoutNumbers(said);
    const end = await tell(desk, caller, { id: handover, key: caller.requestId, text: masked, why: 'conversation' });
    if (end.kind === 'stepped') return { kind: 'words', lines: isMasked ? [say('deskHandover.numbersMasked')] : [] };
    return { kind: 'words', lines: [whyNotSent(end), ...givenBack(masked)] };
  },
});

/** What the bot suggested, as the caseworker's own words: as it stands, or as they have changed it. */
export const sendWhisper = errand({
  data: z.object({
    handover: z.string(),
    entry: z.string(),
    text: z.string().optional(),
    within: z.string().optional(),
  }),
  run: async (desk, caller, { handover, entry, text, within }): Promise<Reply> => {
    const said = (text ?? asSuggested(await desk.handovers.entries(handover), entry)).trim();
    const problem = cannotBeSent(said);
    if (problem !== undefined) return { kind: 'words', lines: [problem, ...givenBack(said)] };
    const { text: masked, isMasked } = withoutNumbers(said);
    const key = sentKey(entry);
    const end = await tell(desk, caller, { id: handover, key, text: masked, why: 'suggestion' });
    if (end.kind !== 'stepped') return { kind: 'words', lines: [whyNotSent(end), ...givenBack(masked)] };
    const sent = (await desk.handovers.entries(handover)).find((each) => each.key === key)?.text ?? masked;
    const isThis = sent === masked;
    const done = isMasked ? say('deskHandover.numbersMasked') : say('deskHandover.sent');
    const status = isThis
      ? ({ tone: 'good', text: done } as const)
      : ({ tone: 'warning', text: say('deskHandover.alreadySent') } as const);
    const card =
      within === undefined ? sentCard(sent, status) : await handoverCard(desk, end.handover, viewerOf(caller), status);
    return { kind: 'card', card };
  },
});

interface Saying {
  /** The hand-over's. */
  id: string;
  key: string;
  text: string;
  why: string;
}

/** Says it to the applicant of whom asks, once however often it is asked under that key. */
export async function tell(
  desk: DeskServices,
  caller: Caller,
  { id, key, text, why }: Saying,
): Promise<StepEnd<Refusal>> {
  const { id: me, name } = caller.caseworker;
  const end = await doInHandover(desk, caller, { id, action: 'speak-in-handover', why }, async (handover) => {
    const refused = refusalFor(handover, me);
    if (refused !== undefined) return refused;
    if (handover.state !== 'taken') return { kind: 'refused', because: 'not-taken', handover };
    const now = desk.clock.now();
    return {
      kind: 'step',
      to: caseworkerWrote(statusOf(handover), now),
      entries: [{ key, by: 'caseworker', kind: 'said', text, author: name }],
      notices: tellApplicant(handover, key, now),
      letters: [],
    };
  });
  return end.kind === 'refused' && (await hasSaid(desk, caller, id, key))
    ? { kind: 'stepped', handover: end.handover }
    : end;
}

/** Asked again after it was said, it is the same deed, whatever has become of the hand-over since. */
async function hasSaid({ handovers }: DeskServices, { caseworker }: Caller, id: string, key: string): Promise<boolean> {
  return (await handovers.entries(id)).some((entry) => entry.key === key && entry.author === caseworker.name);
}
