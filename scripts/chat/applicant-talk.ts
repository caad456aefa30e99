import { randomUUID } from 'node:crypto';
import type { Case } from '../../backend/embedded/case-file.ts';
import { situationOfCase } from '../../backend/embedded/case-situation.ts';
import type { Assistant } from '../../bots/assistant.ts';
import type { Door } from '../../bots/bot.ts';
import type { OfficeHours } from '../../domain/handover/office-hours.ts';
import { Masked } from '../../domain/masked.ts';
import { buildAssistant } from '../../server/house.ts';
import type { StoredMessage } from '../../storage/storage.ts';
import type { OpenHouse } from './open-house.ts';
import { type ChatOptions, UsageError } from './options.ts';
import { type Reply, replyOf } from './reply.ts';
import { createTexter } from './texted.ts';

/** What is texted as a code, so that a conversation can be played again. */
const textedCode = '482913';
const unknownPhone = '+4790000000';

type Proven = Parameters<Assistant['receive']>[1];

interface Applicant extends Pick<ChatOptions, 'language' | 'signedInAs'> {
  channel: 'directline' | 'sms';
  /** When caseworkers are there, where there are any. */
  officeHours?: OfficeHours;
}

/** An applicant's side of the house: one conversation, and what is heard in it. */
export function openApplicantTalk(house: OpenHouse, { channel, language, signedInAs, officeHours }: Applicant) {
  const { cases, ground, clock, storage, backend, understander } = house;
  const conversation = randomUUID();
  let heard: StoredMessage[] = [];
  const door: Door = {
    channel,
    deliver: (_of, messages) => void heard.push(...messages),
    forgotten() {},
    typing() {},
  };
  const failed = (error: unknown) => process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  const texted = createTexter();
  const phone = phoneOf(signedInAs, cases);
  const reach = channel === 'sms' ? { phoneIn: async () => phone } : undefined;
  const newCode = () => textedCode;
  const build = () =>
    buildAssistant({
      ground,
      clock,
      storage,
      backend,
      understander,
      doors: [door],
      reach,
      newCode,
      ...(officeHours && { roster: { hours: officeHours } }),
      failed,
    });
  let assistant: Assistant = build();

  async function take(activity: Record<string, unknown>, proven: Pick<Proven, 'portal' | 'position'> = {}) {
    const key = `${conversation}/${randomUUID()}`;
    const from = { id: 'person', name: '' };
    await assistant.receive(channel, {
      conversation,
      key,
      activity: { id: key, from, channelId: channel, timestamp: new Date(clock.now()), ...activity },
      ...proven,
    });
    await assistant.idle();
  }

  return {
    conversation,
    take,
    /** Who texts is not greeted, and is who the telephone says only when a code has come back. */
    async begin() {
      if (channel === 'sms') return;
      const joined = { type: 'conversationUpdate', membersAdded: [{ id: 'person', name: '' }], locale: language };
      await take(joined, portalOf(signedInAs, cases));
    },
    tellDue: () => assistant.tellDue(),
    /** The server has been started again. */
    async restart() {
      assistant = build();
      await assistant.resume();
      await assistant.idle();
      await assistant.tellDue();
    },
    /** What was said since this was asked last. */
    heard(): readonly Reply[] {
      const said = heard;
      heard = [];
      return channel === 'sms' ? texted(said) : said.map(({ activity }) => replyOf(activity));
    },
  };
}

/** The telephone of the case, or one that no case knows. */
function phoneOf(id: string | undefined, cases: readonly Case[]): Masked {
  return new Masked(cases.find((each) => each.id === id)?.phone ?? unknownPhone);
}

function portalOf(id: string | undefined, cases: readonly Case[]) {
  if (id === undefined) return {};
  const found = cases.find((each) => each.id === id);
  if (found === undefined)
    throw new UsageError(`--as ${id}: there is no such case; there are ${cases.map((each) => each.id).join(', ')}`);
  return { portal: { caseId: found.id, situation: situationOfCase(found) } };
}
