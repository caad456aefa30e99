import type { Instant } from '../../domain/moment.ts';
import type { Handover } from '../../storage/handovers.ts';
import type { NoticePlan } from '../../storage/notices.ts';

const toldWithinMilliseconds = 24 * 3_600_000;

/** Has the applicant's conversation tell what is new in its hand-over, in a turn of its own and at once. */
export function tellApplicant(
  { id, conversation, channel }: Pick<Handover, 'id' | 'conversation' | 'channel'>,
  entry: string,
  now: Instant,
): NoticePlan {
  const subject = `handover ${id}`;
  const latest = (now + toldWithinMilliseconds) as Instant;
  const content = { kind: 'handover', handover: id };
  const notice = { conversation, channel, key: `handover ${id} ${entry}`, subject, due: now, latest, content };
  return { withdraw: [], plan: [notice] };
}
