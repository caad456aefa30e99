import { mayDo } from '../../../domain/caseworkers/rights.ts';
import type { DeskServices } from '../../caseworkers/errand.ts';

interface ColleagueOnDuty {
  /** Entra's object id. */
  id: string;
  name: string;
}

/** Whom a conversation can be passed on to by somebody: who is on duty, may speak in it, and is in no other. */
export async function colleaguesFor(
  { desk, handovers, roster }: Pick<DeskServices, 'desk' | 'handovers' | 'roster'>,
  person: string,
): Promise<readonly ColleagueOnDuty[]> {
  const open = await handovers.open();
  const busy = new Set(open.flatMap(({ state, by }) => (state === 'taken' && by ? by.id : [])));
  const found = new Map<string, ColleagueOnDuty>();
  for (const { person: id, tenant, onDuty } of await desk.chats()) {
    const colleague = onDuty && id !== person && !busy.has(id) ? roster.find({ tenant, id }) : undefined;
    if (colleague && mayDo(colleague.role, 'speak-in-handover')) found.set(id, { id, name: colleague.name });
  }
  return [...found.values()];
}
