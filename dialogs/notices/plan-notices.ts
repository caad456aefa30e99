import type { Instant } from '../../domain/moment.ts';
import { changeTimes, holdEndsTimes, type NoticeTimes, reminderTimes, truthTimes } from '../../domain/notice-times.ts';
import type { Notice, NoticePlan, Notices } from '../../storage/notices.ts';
import type { AppointmentChange } from '../booking/appointment-change.ts';
import type { BotsNotice } from './notice-content.ts';
import { keyOfMatter, type OpenMatter } from './open-matter.ts';
import { carries } from './wanted-notices.ts';

/** What a turn has done that is to be told at another time, or in another conversation. */
export interface Happened {
  changes: readonly AppointmentChange[];
  /** What the open question was about before the turn, and is after it. */
  before: OpenMatter | undefined;
  after: OpenMatter | undefined;
}

type Address = Pick<Notice, 'conversation' | 'channel'>;

/** Plans what is to be told later and withdraws what is true no longer; undefined where nothing of that kind happened. */
export async function planNotices(
  { changes, before, after }: Happened,
  here: Address,
  { conversationsOf }: Pick<Notices, 'conversationsOf'>,
  now: Instant,
): Promise<NoticePlan | undefined> {
  const isSameMatter = (before && keyOfMatter(before)) === (after && keyOfMatter(after));
  if (changes.length === 0 && isSameMatter) return undefined;
  const withdraw = changes.map(subjectOf);
  const plan = changes.flatMap((change) => reminderOf(change, here, now));
  for (const change of changes) {
    const told = await conversationsOf(subjectOf(change));
    const elsewhere = told.filter(({ conversation }) => conversation !== here.conversation);
    plan.push(...elsewhere.flatMap((there) => newsOf(change, there, now)));
  }
  if (!isSameMatter) {
    if (before !== undefined) withdraw.push(openIn(here));
    if (after !== undefined) plan.push(...noticeOf(after, here, now));
  }
  return { withdraw, plan };
}

function subjectOf({ appointment: { reference } }: AppointmentChange): string {
  return `appointment ${reference}`;
}

function openIn({ conversation }: Address): string {
  return `open in ${conversation}`;
}

function reminderOf(change: AppointmentChange, address: Address, now: Instant): Notice[] {
  if (change.kind === 'cancelled') return [];
  const { applicant, appointment } = change;
  const { reference, revision, slot } = appointment;
  return planned(address, reminderTimes(slot.start, now), {
    key: `reminder ${reference} ${revision}`,
    subject: subjectOf(change),
    content: { kind: 'reminder', applicant, appointment },
  });
}

/** What the people of another conversation are told who know of the appointment; they cannot know of a new one. */
function newsOf(change: AppointmentChange, address: Address, now: Instant): Notice[] {
  if (change.kind === 'booked') return [];
  const { reference, revision, slot } = change.appointment;
  const starts = change.kind === 'moved' ? [slot.start, change.from.start] : [slot.start];
  return planned(address, changeTimes(starts, now), {
    key: `${change.kind} ${reference} ${revision} ${address.conversation}`,
    subject: subjectOf(change),
    content: change,
  });
}

function noticeOf(matter: OpenMatter, address: Address, now: Instant): Notice[] {
  const times = matter.kind === 'hold-ends' ? holdEndsTimes(matter.hold.expires, now) : truthTimes(now);
  return planned(address, times, { key: keyOfMatter(matter), subject: openIn(address), content: matter });
}

function planned(
  { conversation, channel }: Address,
  times: NoticeTimes | undefined,
  { key, subject, content }: { key: string; subject: string; content: BotsNotice },
): Notice[] {
  if (times === undefined || !carries(channel, content.kind)) return [];
  return [{ conversation, channel, key, subject, ...times, content: { ...content } }];
}
