import type { Instant } from '../../../domain/moment.ts';
import { changeTimes } from '../../../domain/notice-times.ts';
import type { Notice } from '../../../storage/notices.ts';
import type { AppointmentChange } from '../../booking/appointment-change.ts';
import type { NoticeContent } from '../../notices/notice-content.ts';
import { planNotices } from '../../notices/plan-notices.ts';
import { carries } from '../../notices/wanted-notices.ts';
import type { DeskServices } from '../errand.ts';

type Address = Pick<Notice, 'conversation' | 'channel'>;

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
    plan: [...(news?.plan ?? []).map(byPolice), ...newReference(change, known, now), ...(reminder?.plan ?? [])],
  });
}

/** The conversation that is reminded, or the first that knows of it. */
async function whereReminded(notices: DeskServices['notices'], known: readonly Address[], reference: string) {
  for (const each of known) {
    const waiting = await notices.waiting(each.conversation);
    if (waiting.some(({ key }) => key.startsWith(`reminder ${reference} `))) return each;
  }
  return known[0];
}

/** It is said who did it, and nobody is asked whether it was they. */
function byPolice({ content, ...notice }: Notice): Notice {
  return { ...notice, content: { ...content, by: 'police' } };
}

/** What was booked again has another reference than the one they were given. */
function newReference(change: AppointmentChange, known: readonly Address[], now: Instant): Notice[] {
  if (change.kind !== 'booked') return [];
  const { applicant, appointment } = change;
  const { reference, slot } = appointment;
  const times = changeTimes([slot.start], now);
  if (times === undefined) return [];
  return known
    .filter(({ channel }) => carries(channel, 'booked-again'))
    .map(({ conversation, channel }) => ({
      conversation,
      channel,
      key: `booked-again ${reference} ${conversation}`,
      subject: `appointment ${reference}`,
      ...times,
      content: { kind: 'booked-again', applicant, appointment } satisfies NoticeContent,
    }));
}
