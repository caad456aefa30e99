import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { ProvenColleague } from '../../bots/caseworker-turns.ts';

/** Why an activity that is Teams' own is nobody's we talk with. */
export type WhyNobody = 'other-tenant' | 'not-personal' | 'no-person';

type Writer = { kind: 'colleague'; colleague: ProvenColleague } | { kind: 'nobody'; because: WhyNobody };

const inTenant = z.object({ tenant: z.object({ id: z.string() }) });

/** Who wrote, as Teams vouches for it; whether they have a role is another question. */
export function whoWrites(activity: Activity, ours: string): Writer {
  const { channelData, conversation, from } = activity;
  const tenants = [inTenant.safeParse(channelData).data?.tenant.id, conversation.tenantId].filter(
    (tenant) => tenant !== undefined,
  );
  const isOurs = (tenant: string) => tenant.toLowerCase() === ours.toLowerCase();
  if (tenants.length === 0 || !tenants.every(isOurs)) return { kind: 'nobody', because: 'other-tenant' };
  if (isShared(activity)) return { kind: 'nobody', because: 'not-personal' };
  const person = from.aadObjectId?.toLowerCase();
  if (person === undefined) return { kind: 'nobody', because: 'no-person' };
  return { kind: 'colleague', colleague: { tenant: ours.toLowerCase(), person, chat: conversation.id } };
}

/** A search from the compose box is written in whatever chat somebody is in. */
export function isSearch({ type, name = '' }: Activity): boolean {
  return type === 'invoke' && name.startsWith('composeExtension/');
}

/**
 * Whether others see what is said there. A card of ours that somebody shows a colleague stands in a chat of those two, of
 * which Teams says no more than that it is no group; it has an id of another kind than the bot's own chats.
 */
function isShared(activity: Activity): boolean {
  const { conversationType, isGroup, id } = activity.conversation;
  if (conversationType !== 'personal' || isGroup) return true;
  return id.startsWith('19:') && !isSearch(activity);
}
