import { z } from 'zod';
import type { Handover } from '../../../storage/handovers.ts';
import { type Line, say } from '../../../texts/line.ts';
import { audited } from '../../caseworkers/audited.ts';
import { errand, type Reply } from '../../caseworkers/errand.ts';
import { saidUnder } from './corrections.ts';
import { subjectOf } from './deed.ts';
import { isWith } from './whose-it-is.ts';

/** What a caseworker has deleted in Teams after it was said: it cannot be taken back, and what they can do is told. */
export const unsay = errand({
  data: z.object({ handover: z.string(), said: z.string() }),
  run: (desk, caller, { handover: id, said }) => {
    const { id: me } = caller.caseworker;
    const trying = { action: 'speak-in-handover', subject: subjectOf(id), why: 'deleted', onlyLooks: true } as const;
    return audited<Reply>(desk, caller, trying, async () => {
      const handover = await desk.handovers.byId(id);
      const entries = handover && said.startsWith(`${me} `) ? await desk.handovers.entries(id) : [];
      const isSaid = handover !== undefined && saidUnder(entries, said) !== undefined;
      const lines = isSaid ? [whatCanBeDone(handover, me)] : [];
      return { result: { kind: 'words', lines }, end: isSaid ? 'is-said' : 'was-not-said' };
    });
  },
});

function whatCanBeDone(handover: Handover, me: string): Line {
  const { state, by } = handover;
  switch (state) {
    case 'taken':
      return isWith(handover, me)
        ? say('deskHandover.unsaid-yours')
        : say('deskHandover.unsaid-with-another', { name: by?.name ?? '' });
    case 'waiting':
      return say('deskHandover.unsaid-not-taken');
    case 'call-back':
    case 'called':
    case 'over':
      return say('deskHandover.unsaid-over');
    default:
      return state satisfies never;
  }
}
