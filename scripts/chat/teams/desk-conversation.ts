import { lookAfterHandovers } from '../../../dialogs/handover/look-after.ts';
import { roles } from '../../../domain/caseworkers/caseworker.ts';
import { type Instant, inNorway } from '../../../domain/moment.ts';
import { buildDesk } from '../../../server/desk.ts';
import { openApplicantTalk } from '../applicant-talk.ts';
import type { Conversation } from '../conversation.ts';
import type { OpenHouse } from '../open-house.ts';
import { type ChatOptions, UsageError } from '../options.ts';
import type { Reply } from '../reply.ts';
import { takeAsRival } from '../rival.ts';
import { reportTurn, type TurnReport } from '../turn-report.ts';
import { deskReporter } from './desk-report.ts';
import { openTeamsChat, type TeamsChat } from './teams-chat.ts';
import { terminalRoster } from './terminal-roster.ts';

const claimMilliseconds = 60_000;
const secret = new TextEncoder().encode('what the cards of a conversation in the terminal are signed with');

/** A caseworker's chat in Teams, with a colleague and an applicant beside it who can be spoken for. */
export async function openDeskConversation(house: OpenHouse, options: ChatOptions): Promise<Conversation> {
  const { clock, storage } = house;
  const { language, applicant: applicantIs = {} } = options;
  const nothing = () => {};
  const turns = buildDesk({ ...house, roster: terminalRoster, secret, nudge: nothing, told: nothing });
  const applicant = openApplicantTalk(house, {
    channel: applicantIs.byText ? 'sms' : 'directline',
    language,
    ...applicantIs,
    officeHours: terminalRoster.hours,
  });
  const me = openTeamsChat(turns, storage.desk, { id: roleOf(options), language });
  const colleague = openTeamsChat(turns, storage.desk, { id: 'colleague', language });
  const onRecord = deskReporter(storage, applicant.conversation);
  let hasApplicant = false;
  let offered: readonly string[] = [];

  /** Until nobody has anything to be told any more. */
  async function tellAll(): Promise<void> {
    for (;;) {
      await lookAfterHandovers({ ...storage, clock, roster: terminalRoster });
      const { due } = await applicant.tellDue();
      const { claimed } = await storage.desk.claim({ until: (clock.now() + claimMilliseconds) as Instant, most: 20 });
      for (const letter of claimed) {
        const chat = [me, colleague].find((each) => each.chat === letter.chat);
        const activity = await chat?.deliver(letter);
        const end =
          activity === undefined
            ? { kind: 'dropped' as const, because: 'untrue' }
            : { kind: 'sent' as const, activity };
        await storage.desk.settle(letter, end);
      }
      if (due === 0 && claimed.length === 0) return;
    }
  }

  async function report(): Promise<TurnReport> {
    await tellAll();
    const toApplicant = applicant.heard();
    if (toApplicant.length > 0) offered = toApplicant.at(-1)?.choices ?? [];
    const replies: Reply[] = [
      ...me.heard(),
      ...colleague.heard().map((reply) => ({ ...reply, to: 'colleague' as const })),
      ...toApplicant.map((reply) => ({ ...reply, to: 'applicant' as const })),
    ];
    const { state } = await storage.load(applicant.conversation);
    const outbox = await storage.notices.waiting(applicant.conversation);
    const turn = reportTurn({ replies, state, book: house.watched, outbox, clock: inNorway(clock.now()) });
    return { ...turn, ...(await onRecord()) };
  }

  async function applicantSays(text: string): Promise<void> {
    if (!hasApplicant) await applicant.begin();
    hasApplicant = true;
    await applicant.take({ type: 'message', text, locale: applicantIs.language ?? language });
  }

  function chatOf(voice: 'colleague' | undefined): TeamsChat {
    return voice === undefined ? me : colleague;
  }

  await me.install();
  const { replies: greeting } = await report();
  return {
    greeting: () => greeting,
    async say(text, as) {
      if (as === 'applicant') await applicantSays(text);
      else await chatOf(as).write(text);
      return report();
    },
    async choose(nth, { as, ...pressing } = {}) {
      if (as === 'applicant') {
        const label = offered[nth - 1];
        if (label === undefined) throw new UsageError(`There are ${offered.length} choices, so ${nth} is none of them`);
        await applicantSays(label);
      } else await chatOf(as).press(nth, pressing);
      return report();
    },
    locate: async () => {
      throw new UsageError('A caseworker sends no position');
    },
    async advanceClock(milliseconds) {
      const target = clock.now() + milliseconds;
      while (clock.now() < target) {
        clock.advance(Math.min(60_000, target - clock.now()));
        await tellAll();
      }
      return report();
    },
    async suffer(fault) {
      house.backend.suffer(fault);
      return report();
    },
    rivalTakes: (station, start) => takeAsRival(house.book, station, start),
    async reload() {
      await applicant.restart();
      return report();
    },
    close: () => house.close(),
  };
}

function roleOf({ signedInAs = 'caseworker' }: ChatOptions): string {
  const role = roles.find((each) => each === signedInAs);
  if (role === undefined) throw new UsageError(`--as must be one of ${roles.join(', ')} at the desk`);
  return role;
}
