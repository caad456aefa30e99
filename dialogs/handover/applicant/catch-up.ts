import type { Handover, HandoverEntry } from '../../../storage/handovers.ts';
import type { Memory } from '../../engine/memory.ts';
import type { Services } from '../../engine/services.ts';
import { readBrief } from '../brief.ts';
import { knowing, problemTold } from './known-from-brief.ts';
import { type Seen, whatApplicantSees } from './what-applicant-sees.ts';
import { whenItOpens } from './when-it-opens.ts';

interface CaughtUp {
  memory: Memory;
  /** What the applicant has not been told yet, in order. */
  news: readonly Seen[];
  /** As it stands; undefined where there is none. */
  handover?: Handover;
}

/**
 * What has become of the conversation's hand-over since the person was told last, and a memory that knows it. With `id`
 * of that one, else of the one that is not over; without either nothing is asked of anybody.
 */
export async function catchUp(services: Services, memory: Memory, id?: string): Promise<CaughtUp> {
  const { handovers, here, phone } = services;
  const known = memory.handover;
  const about = id ?? (known?.state === 'over' ? undefined : known?.id);
  if (about === undefined || handovers === undefined || here === undefined) return { memory, news: [] };
  // One that another has taken the place of has nothing to tell any more.
  if (known !== undefined && known.id !== about) return { memory, news: [] };
  const entries = await handovers.store.entries(about);
  const handover = await handovers.store.byId(about);
  if (handover === undefined || handover.conversation !== here.conversation) {
    const { handover: _gone, ...others } = memory;
    return { memory: others, news: [] };
  }
  const told = known?.told ?? 0;
  const situation = {
    isCallBack: handover.phone !== undefined,
    byText: phone !== undefined,
    with: handover.by?.name,
    opens: whenItOpens(handovers, services),
  };
  const news = entries
    .filter(({ number }) => number > told)
    .flatMap((entry) => whatApplicantSees(entry, situation) ?? []);
  const isNewlyOver = handover.state === 'over' && known?.state !== 'over';
  const knows = isNewlyOver ? knowing(memory, readBrief(handover)) : memory;
  return { memory: { ...knows, handover: asTold(handover, entries, told, here.channel) }, news, handover };
}

function asTold(
  handover: Handover,
  entries: readonly HandoverEntry[],
  told: number,
  channel: string,
): NonNullable<Memory['handover']> {
  const { id, state, by } = handover;
  const problem = problemTold(readBrief(handover));
  const newest = Math.max(told, ...entries.map(({ number }) => number));
  return { id, told: newest, state, ...(by && { with: by.name }), ...(problem && { problem }), channel };
}
