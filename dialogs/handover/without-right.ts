import { type Action, mayDo } from '../../domain/caseworkers/rights.ts';
import type { Roster } from '../../domain/caseworkers/roster.ts';
import { leftBy } from '../../domain/handover/steps.ts';
import type { AuditEntry, DeedBegun } from '../../storage/audit.ts';
import type { DeskChat } from '../../storage/desk.ts';
import type { Handover } from '../../storage/handovers.ts';
import type { DeskServices } from '../caseworkers/errand.ts';
import { lettersAfter } from './desk/queue-letters-after.ts';
import { type Plan, statusOf, takeStep } from './desk/take-step.ts';
import { queueLettersAgain } from './letters.ts';
import { tellApplicant } from './tell-applicant.ts';

export type DutyParts = Pick<DeskServices, 'handovers' | 'desk' | 'clock' | 'audit'> & {
  /** Where roles come with groups too, nobody is known to have none as long as they show no token. */
  roster: Pick<Roster, 'find' | 'hasGroups'>;
};

/**
 * Takes whoever may not talk with applicants any more off duty, and gives what they have back to the queue. Whether
 * there was anybody.
 */
export async function relieveWithoutRight(parts: DutyParts): Promise<boolean> {
  const { desk, handovers } = parts;
  const chats = await desk.chats();
  const onDuty = chats.filter((chat) => chat.onDuty && !may(parts, chat, 'take-handover'));
  for (const chat of onDuty) await takeOffDuty(parts, chat);
  const held = (await handovers.open()).flatMap((handover) => {
    const holder = holderOf(handover, chats);
    return holder === undefined || may(parts, holder, 'speak-in-handover') ? [] : [{ handover, holder }];
  });
  for (const { handover, holder } of held) await takeFrom(parts, handover, holder, chats);
  return onDuty.length + held.length > 0;
}

type Person = Pick<DeskChat, 'tenant' | 'person'>;

/** There is one organisation, also for whom no chat is left of. */
function holderOf({ state, by }: Handover, chats: readonly DeskChat[]): Person | undefined {
  const tenant = chats[0]?.tenant;
  return (state === 'taken' || state === 'called') && by && tenant !== undefined
    ? { tenant, person: by.id }
    : undefined;
}

function may({ roster }: DutyParts, { tenant, person }: Person, action: Action): boolean {
  const caseworker = roster.find({ tenant, id: person });
  return caseworker === undefined ? roster.hasGroups : mayDo(caseworker.role, action);
}

async function takeOffDuty(parts: DutyParts, chat: DeskChat): Promise<void> {
  const what = { action: 'take-handover', subject: 'duty', before: { onDuty: true } } as const;
  await takeAway(parts, chat, what, async () => {
    await parts.desk.change(chat.id, { onDutyUntil: parts.clock.now() });
    return { end: 'taken away', after: { onDuty: false } };
  });
}

async function takeFrom(
  parts: DutyParts,
  { id, state: stateBefore }: Handover,
  holder: Person,
  chats: readonly DeskChat[],
): Promise<void> {
  const before = { state: stateBefore, by: holder.person };
  await takeAway(parts, holder, { action: 'pass-on-handover', subject: `handover ${id}`, before }, async () => {
    const end = await takeStep(parts.handovers, id, async (handover) => planLeaving(parts, handover, holder, chats));
    switch (end.kind) {
      case 'stepped':
        return { end: 'taken away', after: { state: end.handover.state } };
      case 'refused':
        return { end: end.because };
      case 'gone':
        return { end: end.kind };
      default:
        return end satisfies never;
    }
  });
}

async function planLeaving(
  { clock }: DutyParts,
  handover: Handover,
  { person }: Person,
  chats: readonly DeskChat[],
): Promise<Plan<'not-theirs'>> {
  const { id, revision, state, by } = handover;
  if (by?.id !== person || state === 'over') return { kind: 'refused', because: 'not-theirs', handover };
  const now = clock.now();
  const to = leftBy(statusOf(handover), now);
  if (state === 'called') return { kind: 'step', to, entries: [], letters: lettersAfter(handover, chats, [person]) };
  const key = `back-in-queue ${revision}`;
  const others = chats.filter((chat) => chat.person !== person);
  return {
    kind: 'step',
    to,
    entries: [{ key, by: 'bot', kind: 'event', text: 'back-in-queue' }],
    letters: queueLettersAgain({ id, revision: revision + 1 }, others),
    notices: tellApplicant(handover, key, now),
  };
}

/** On record before it is done, as what caseworkers do themselves; a look that was cut short is gone on with by the next. */
async function takeAway(
  { audit, roster }: DutyParts,
  { tenant, person }: Person,
  what: Pick<DeedBegun, 'subject' | 'before'> & { action: Action },
  deed: () => Promise<Pick<AuditEntry, 'end' | 'after'>>,
): Promise<void> {
  const role = roster.find({ tenant, id: person })?.role ?? 'none';
  const entry = { who: person, tenant, role, why: 'the role no longer allows it', ...what };
  const { number: ends } = await audit.begin({ ...entry, request: `without right ${person}` });
  await audit.record({ ...entry, ...(await deed()), ends });
}
