import { z } from 'zod';
import { mayDo } from '../../../domain/caseworkers/rights.ts';
import type { DeskChat } from '../../../storage/desk.ts';
import type { DeskServices } from '../../caseworkers/errand.ts';

/** A colleague who may take over what another has. */
interface Colleague {
  /** Entra's object id. */
  id: string;
  /** How colleagues know them. */
  name: string;
  /** Where they are asked. */
  chat: DeskChat;
  onDuty: boolean;
  /** How applicants meet them; undefined of whoever has to show first that they still have a role. */
  as: { id: string; name: string } | undefined;
}

const namedSchema = z.object({ user: z.object({ name: z.string().trim().min(1) }) });

/**
 * Whom a conversation can be passed on to by somebody: who may speak in it, and is in no other; those on duty first. A
 * role by a group is known only for a while after it was proved: whoever went on duty with one is among them.
 */
export async function colleaguesFor(
  { desk, handovers, roster }: Pick<DeskServices, 'desk' | 'handovers' | 'roster'>,
  person: string,
): Promise<readonly Colleague[]> {
  const open = await handovers.open();
  const busy = new Set(open.flatMap(({ state, by }) => (state === 'taken' && by ? by.id : [])));
  const found = new Map<string, Colleague>();
  for (const chat of await desk.chats()) {
    const { person: id, tenant, onDuty } = chat;
    if (id === person || busy.has(id)) continue;
    const known = roster.find({ tenant, id });
    const may = known === undefined ? roster.hasGroups && onDuty : mayDo(known.role, 'speak-in-handover');
    const name = namedSchema.safeParse(chat.reference).data?.user.name ?? known?.name;
    if (!may || name === undefined || found.get(id)?.onDuty) continue;
    found.set(id, { id, name, chat, onDuty, as: known && { id, name: known.name } });
  }
  return [...found.values()].toSorted((one, other) => Number(other.onDuty) - Number(one.onDuty));
}
