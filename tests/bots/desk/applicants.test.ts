import { readActivity } from '../../../channels/web/incoming-activity.ts';
import { instantOf, localMoment } from '../../../domain/moment.ts';
import { openEmbeddedBook } from '../../../server/embedded-book.ts';
import { buildAssistant } from '../../../server/house.ts';
import { openSqliteStorage } from '../../../storage/sqlite/sqlite-storage.ts';
import { cases, clockAt, monday, randomFrom } from '../../backend/world.ts';
import { allowMatrix } from './allow-matrix.ts';
import { drammen, ground, understander } from './desk-house.ts';
import { roster } from './desk-people.ts';

const verbs = Object.keys(allowMatrix('', ''));
const words = ['/kø', '/queue', '/help', 'dag Drammen', 'day Drammen', 'finn ABC234', 'find ABC234', 'på vakt', 'tall'];

/** The assistant with a desk beside it, with one colleague on duty, as an applicant meets it. */
async function openApplicantsHouse(channel: 'directline' | 'sms') {
  const clock = clockAt(monday);
  const storage = await openSqliteStorage(':memory:', clock);
  const backend = await openEmbeddedBook(ground, clock, ':memory:', cases, { randomBelow: randomFrom(3) });
  await storage.desk.remember({ id: 'a:lead', tenant: 'ours', person: 'lead', language: 'nb', reference: {} });
  await storage.desk.change('a:lead', { onDutyUntil: instantOf(localMoment('2026-03-16T15:00')) });
  const heard: string[] = [];
  const assistant = buildAssistant({
    ground,
    clock,
    storage,
    backend,
    understander,
    roster,
    doors: [
      {
        channel,
        deliver: (_conversation, messages) =>
          void heard.push(...messages.map(({ activity }) => JSON.stringify(activity.text ?? ''))),
        forgotten() {},
        typing() {},
      },
    ],
    failed(error) {
      throw error;
    },
  });
  let count = 0;
  return {
    storage,
    /** What a client posts, with whatever it likes in it; what is answered. */
    async post(body: object, conversation = 'c1') {
      const { now } = clock;
      count += 1;
      const whole = { ...body, channelData: { clientActivityID: `said-${count}` } };
      const incoming = readActivity(whole, { conversation, user: 'dl_1', origins: [] }, now(), new Set());
      if (incoming.kind === 'message') {
        await assistant.receive(channel, incoming.message);
        await assistant.idle();
      }
      return { kind: incoming.kind, heard: heard.splice(0) };
    },
    async close() {
      await storage.close();
      await backend.close();
    },
  };
}

describe.each(['directline', 'sms'] as const)('an applicant in %s', (channel) => {
  test('who types verbs and commands of the desk, or names themselves a colleague, gets nothing of it', async () => {
    const house = await openApplicantsHouse(channel);
    for (const text of [...verbs, ...verbs.map((verb) => `/${verb} handover=1`), ...words]) {
      const { heard } = await house.post(
        {
          type: 'message',
          text,
          from: { id: '29:lead', aadObjectId: 'lead' },
          channelId: 'msteams',
          conversation: { conversationType: 'personal', tenantId: 'ours' },
        },
        `c ${text}`,
      );
      expect(heard.length).toBeGreaterThan(0);
      expect(heard.join(' ')).not.toMatch(new RegExp(drammen));
    }
    expect(await house.storage.audit.records(0, 10)).toEqual([]);
    expect(await house.storage.desk.counts()).toMatchObject({ waiting: 0 });
    await house.close();
  });

  test('who posts what a button of the desk sends gets the answer to an empty message', async () => {
    const house = await openApplicantsHouse(channel);
    const empty = await house.post({ type: 'message', text: '' }, 'c0');
    for (const verb of verbs) {
      const { data } = allowMatrix('ABC234', 'h1')[verb] ?? { data: {} };
      const posted = await house.post({ type: 'message', text: '', value: { verb, ...data } }, `c ${verb}`);
      expect(posted).toEqual(empty);
      const invoked = await house.post({
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb, data } },
      });
      expect(invoked).toEqual({ kind: 'refused', heard: [] });
    }
    expect(await house.storage.audit.records(0, 10)).toEqual([]);
    await house.close();
  });
});
