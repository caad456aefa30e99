import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { ProvenColleague } from '../../bots/caseworker-turns.ts';

/** Why an activity that is Teams' own is nobody's we talk with. */
export type WhyNobody = 'other-tenant' | 'not-personal' | 'no-person';

type Writer = { kind: 'colleague'; colleague: ProvenColleague } | { kind: 'nobody'; because: WhyNobody };

const inTenant = z.object({ tenant: z.object({ id: z.string() }) });

/** Who wrote, as Teams vouches for it; whether they have a role is another question. */
export function whoWrites({ channelData, conversation, from }: Activity, ours: string): Writer {
  const tenants = [inTenant.safeParse(channelData).data?.tenant.id, conversation.tenantId].filter(
    (tenant) => tenant !== undefined,
  );
  const isOurs = (tenant: string) => tenant.toLowerCase() === ours.toLowerCase();
  if (tenants.length === 0 || !tenants.every(isOurs)) return { kind: 'nobody', because: 'other-tenant' };
  if (conversation.conversationType !== 'personal' || conversation.isGroup) {
    return { kind: 'nobody', because: 'not-personal' };
  }
  const person = from.aadObjectId?.toLowerCase();
  if (person === undefined) return { kind: 'nobody', because: 'no-person' };
  return { kind: 'colleague', colleague: { tenant: ours.toLowerCase(), person, chat: conversation.id } };
}
