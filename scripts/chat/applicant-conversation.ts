import { positionIn } from '../../channels/web/position-in.ts';
import { inNorway } from '../../domain/moment.ts';
import { chatWords } from '../../texts/widget/chat-words.ts';
import { openApplicantTalk } from './applicant-talk.ts';
import type { Conversation } from './conversation.ts';
import type { OpenHouse } from './open-house.ts';
import { type ChatOptions, UsageError } from './options.ts';
import { takeAsRival } from './rival.ts';
import { reportTurn, type TurnReport } from './turn-report.ts';

/** A conversation of an applicant, in the chat or as text messages. */
export async function openApplicantConversation(house: OpenHouse, options: ChatOptions): Promise<Conversation> {
  const { clock, storage } = house;
  const channel = options.channel === 'sms' ? 'sms' : 'directline';
  const { language, signedInAs } = options;
  const talk = openApplicantTalk(house, { channel, language, ...(signedInAs !== undefined && { signedInAs }) });
  let offered: readonly string[] = [];

  async function report(): Promise<TurnReport> {
    const replies = talk.heard();
    if (replies.length > 0) offered = replies.at(-1)?.choices ?? [];
    const { state } = await storage.load(talk.conversation);
    const outbox = await storage.notices.waiting(talk.conversation);
    return reportTurn({ replies, state, book: house.watched, outbox, clock: inNorway(clock.now()) });
  }

  async function take(...taken: Parameters<typeof talk.take>): Promise<TurnReport> {
    await talk.take(...taken);
    return report();
  }

  await talk.begin();
  const { replies: greeting } = await report();
  return {
    greeting: () => greeting,
    say: (text) => take({ type: 'message', text, locale: language }),
    locate(position) {
      const read = positionIn([{ type: 'GeoCoordinates', ...position }]);
      const text = chatWords[language].usePosition;
      const activity = { type: 'message', text, locale: language, channelData: { position: true } };
      return take(activity, read.kind === 'position' ? { position: read.at } : {});
    },
    async choose(nth) {
      const label = offered[nth - 1];
      if (label === undefined) throw new UsageError(`There are ${offered.length} choices, so ${nth} is none of them`);
      return take({ type: 'message', text: label, locale: language });
    },
    async advanceClock(milliseconds) {
      const target = clock.now() + milliseconds;
      for (;;) {
        const waiting = await storage.notices.waiting(talk.conversation);
        const next = waiting.find(({ due }) => due > clock.now() && due <= target);
        if (next === undefined) break;
        clock.advance(next.due - clock.now());
        await talk.tellDue();
      }
      clock.advance(target - clock.now());
      await talk.tellDue();
      return report();
    },
    async suffer(fault) {
      house.backend.suffer(fault);
      await talk.tellDue();
      return report();
    },
    rivalTakes: (station, start) => takeAsRival(house.book, station, start),
    async reload() {
      await talk.restart();
      return report();
    },
    close: () => house.close(),
  };
}
