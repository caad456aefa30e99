import { type Activity, TurnContext } from 'botbuilder';
import type { AppointmentBackend } from '../../../backend/appointment-backend.ts';
import type { ProvenColleague } from '../../../bots/caseworker-turns.ts';
import type { Roster } from '../../../domain/caseworkers/roster.ts';
import { day } from '../../../domain/day.ts';
import { asked, wantsCallBack } from '../../../domain/handover/steps.ts';
import { Masked } from '../../../domain/masked.ts';
import { type Instant, type LocalMoment, localMoment } from '../../../domain/moment.ts';
import { loadUnderstander } from '../../../nlu/load-understander.ts';
import { buildDesk } from '../../../server/desk.ts';
import { openEmbeddedBook } from '../../../server/embedded-book.ts';
import { layGround } from '../../../server/house.ts';
import type { Handover } from '../../../storage/handovers.ts';
import { openSqliteStorage } from '../../../storage/sqlite/sqlite-storage.ts';
import { cases, clockAt, monday, randomFrom } from '../../backend/world.ts';
import { ChannelAdapter } from './channel-adapter.ts';
import { roster, tenant } from './desk-people.ts';

export const ground = layGround();
export const understander = loadUnderstander(ground);

export const drammen = 'drammen-politistasjon';

/** Who sends an activity, and from where, where it is not Kari in her own chat. */
export interface From {
  person?: string;
  tenant?: string;
  conversationType?: 'personal' | 'groupChat' | 'channel';
  locale?: string;
}

interface Around {
  start?: LocalMoment;
  free?: readonly string[];
  roster?: Roster;
  /** Whether Teams takes a message in the place of another. */
  takesUpdates?: boolean;
  searchMilliseconds?: number;
  backend?(backend: AppointmentBackend): AppointmentBackend;
}

export type DeskHouse = Awaited<ReturnType<typeof openDeskHouse>>;

/** The caseworkers' side over real storage and a real book, with these free times in Drammen. */
export async function openDeskHouse({
  start = monday,
  free = ['2026-03-16T11:00', '2026-03-17T09:00', '2026-03-17T09:20', '2026-03-17T09:40'],
  takesUpdates = true,
  ...around
}: Around = {}) {
  const clock = clockAt(start);
  const storage = await openSqliteStorage(':memory:', clock);
  const slots = free.map((each) => ({ station: drammen, start: localMoment(each), minutes: 20 }));
  const book = await openEmbeddedBook(ground, clock, ':memory:', cases, { slots, randomBelow: randomFrom(3) });
  const nudges = { letters: 0, applicants: 0 };
  const turns = buildDesk({
    ground,
    clock,
    storage,
    backend: around.backend?.(book) ?? book,
    understander,
    roster: around.roster ?? roster,
    secret: new TextEncoder().encode('of a test'),
    nudge() {
      nudges.letters += 1;
    },
    told() {
      nudges.applicants += 1;
    },
    ...(around.searchMilliseconds !== undefined && { searchMilliseconds: around.searchMilliseconds }),
  });
  let count = 0;

  const house = {
    clock,
    storage,
    book,
    turns,
    nudges,
    /** One activity as Teams sends it; what came of it in the turn itself. */
    async send(activity: object, { person = 'kari', conversationType = 'personal', ...from }: From = {}) {
      count += 1;
      const theirs = from.tenant ?? tenant;
      const chat = conversationType === 'personal' ? `a:${person}@${theirs}` : '19:many@thread.v2';
      const user = { id: `29:${person}`, name: person, aadObjectId: person };
      const whole = {
        id: `activity ${count}`,
        timestamp: '2026-03-16T09:00:00.000Z',
        channelId: 'msteams',
        serviceUrl: 'https://smba.trafficmanager.net/emea/',
        from: user,
        recipient: { id: '28:bot', name: 'Oppholdskort' },
        conversation: {
          id: chat,
          conversationType,
          tenantId: theirs,
          ...(conversationType !== 'personal' && { isGroup: true }),
        },
        channelData: { tenant: { id: theirs } },
        locale: from.locale ?? 'nb-NO',
        ...activity,
      };
      const colleague: ProvenColleague = { tenant: theirs, person, chat };
      if (conversationType === 'personal') {
        const language = whole.locale.startsWith('en') ? 'en' : 'nb';
        await storage.desk.remember({ id: chat, tenant: theirs, person, language, reference: { user } });
      }
      const adapter = new ChannelAdapter(takesUpdates);
      const given: Partial<Activity> = JSON.parse(JSON.stringify(whole));
      await turns.take(new TurnContext(adapter, given), colleague);
      const isResponse = (each: object) => 'type' in each && each.type === 'invokeResponse';
      const response = adapter.said.find(isResponse);
      return {
        chat,
        response: response !== undefined && 'value' in response ? response.value : undefined,
        said: adapter.said.filter((each) => !isResponse(each)),
        updated: adapter.updated,
      };
    },
    write: (text: string, from?: From) => house.send({ type: 'message', text, textFormat: 'plain' }, from),
    /** A button as Teams carries it out in place. */
    press: (verb: string, data: Record<string, unknown> = {}, from?: From) =>
      house.send(
        {
          type: 'invoke',
          name: 'adaptiveCard/action',
          value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
          replyToId: 'card',
        },
        from,
      ),
    /** A button of the older kind. */
    submit: (value: Record<string, unknown>, from?: From) =>
      house.send({ type: 'message', value, replyToId: 'card' }, from),
    /** What the letters that wait become, in order, as sent. */
    async letters() {
      const composed: object[] = [];
      for (;;) {
        const until = (clock.now() + 60_000) as Instant;
        const { claimed } = await storage.desk.claim({ until, most: 20 });
        if (claimed.length === 0) return composed;
        for (const letter of claimed) {
          const activity = await turns.compose(letter);
          if (activity !== undefined) composed.push({ ...activity, chat: letter.chat });
          await storage.desk.settle(letter, { kind: 'sent', activity: letter.key });
        }
      }
    },
    /** Somebody asks for a person in the chat, or to be called there. */
    async asksForPerson(language: 'nb' | 'en', phone?: string): Promise<Handover> {
      count += 1;
      const now = clock.now();
      await storage.receive({
        conversation: `web ${count}`,
        key: `web ${count}`,
        channel: 'directline',
        activity: { type: 'message', text: 'a person, please' },
        shown: true,
      });
      return storage.handovers.ask({
        conversation: `web ${count}`,
        channel: 'directline',
        key: `ask ${count}`,
        language,
        brief: {},
        ...(phone && { phone: new Masked(phone) }),
        status: phone === undefined ? asked(now) : wantsCallBack(now),
        entries: [],
        letters: () => [],
      });
    },
    /** What caseworkers have said to an applicant. */
    async saidIn(handover: string) {
      const entries = await storage.handovers.entries(handover);
      return entries.filter(({ kind, by }) => kind === 'said' && by === 'caseworker').map(({ text }) => text);
    },
    /** What is on record, newest last. */
    records: () => storage.audit.records(0, 10_000),
    /** Books the nth free time for a case. */
    async booked(applicant = 'P1', nth = 0) {
      const query = { stations: [drammen], from: start, until: day('2026-03-31'), limit: 10 };
      const slot = (await book.freeSlots(query))[nth];
      if (slot === undefined) throw new Error('No free time is left');
      await book.identify({ by: 'portal', caseId: applicant });
      const held = await book.hold({ slot, applicant, requestId: `hold ${applicant}` });
      if (held.kind !== 'held') throw new Error(held.kind);
      const confirmed = await book.confirm({ hold: held.hold, applicant, requestId: `confirm ${applicant}` });
      if (confirmed.kind !== 'booked') throw new Error(confirmed.kind);
      return confirmed.appointment;
    },
    async close() {
      await storage.close();
      await book.close();
    },
  };
  return house;
}
