import { z } from 'zod';
import { audited } from '../../caseworkers/audited.ts';
import { errand, type Reply } from '../../caseworkers/errand.ts';
import { subjectOf } from './deed.ts';
import { goneCard, handoverCard } from './handover-card.ts';
import { viewerOf } from './viewer.ts';

/** A hand-over as it stands now. */
export const openHandover = errand({
  data: z.object({ handover: z.string() }),
  run: (desk, caller, { handover: id }) =>
    audited(desk, caller, { action: 'see-queue', subject: subjectOf(id), why: 'opened' }, async () => {
      const handover = await desk.handovers.byId(id);
      if (handover === undefined) return { result: { kind: 'card', card: goneCard() } satisfies Reply, end: 'gone' };
      const card = await handoverCard(desk, handover, viewerOf(caller));
      return { result: { kind: 'card', card } satisfies Reply };
    }),
});
