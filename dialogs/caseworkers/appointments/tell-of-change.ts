import type { AppointmentChange } from '../../booking/appointment-change.ts';
import { planNotices } from '../../notices/plan-notices.ts';
import type { DeskServices } from '../errand.ts';

/** No conversation: nothing is told at the desk, and nothing is left open there. */
const desk = { conversation: 'desk', channel: 'desk' };

/**
 * Has the conversations that know of an appointment told what became of it here, and moves its reminder to the new time
 * where the old one waited. Planned twice it is told once.
 */
export async function tellOfChange(
  { notices, clock }: Pick<DeskServices, 'notices' | 'clock'>,
  change: AppointmentChange,
  /** The reference under which conversations know it, where that is another. */
  knownAs = change.appointment.reference,
): Promise<void> {
  const now = clock.now();
  const known = await notices.conversationsOf(`appointment ${knownAs}`);
  const happened = { changes: [change], before: undefined, after: undefined };
  const news = await planNotices(happened, desk, { conversationsOf: async () => known }, now);
  const home = await whereReminded(notices, known, knownAs);
  const reminder = home && (await planNotices(happened, home, { conversationsOf: async () => [] }, now));
  await notices.plan({
    withdraw: [`appointment ${knownAs}`, ...(news?.withdraw ?? [])],
    plan: [...(news?.plan ?? []), ...(reminder?.plan ?? [])],
  });
}

/** The conversation that is reminded, or the first that knows of it. */
async function whereReminded(
  notices: DeskServices['notices'],
  known: Awaited<ReturnType<DeskServices['notices']['conversationsOf']>>,
  reference: string,
) {
  for (const each of known) {
    const waiting = await notices.waiting(each.conversation);
    if (waiting.some(({ key }) => key.startsWith(`reminder ${reference} `))) return each;
  }
  return known[0];
}
