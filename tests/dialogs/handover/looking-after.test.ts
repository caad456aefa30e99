import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entryLetterReply } from '../../../dialogs/handover/desk/letter-cards.ts';
import { lookAfterHandovers } from '../../../dialogs/handover/look-after.ts';
import { press, wordsOf } from '../desk/desk-of-a-test.ts';
import { type HandoverDesk, openHandoverDesk } from './handover-desk.ts';

let desk: HandoverDesk;

beforeEach(async () => {
  desk = await openHandoverDesk();
});

afterEach(() => desk.close());

const events = async (handover: string) =>
  (await desk.services.handovers.entries(handover)).filter(({ kind }) => kind === 'event').map(({ text }) => text);

async function lastLetterTo(person: string, handover: string): Promise<string> {
  const chat = await desk.services.desk.chat(`chat of ${person}`);
  const entry = (await desk.services.handovers.entries(handover)).at(-1);
  const reply = chat && entry && (await entryLetterReply(desk.services, handover, entry.key, chat));
  return reply === undefined ? 'nothing' : wordsOf(reply);
}

/** A minute at a time, everything that time asks for; the minute of each step. */
async function minutes(count: number, handover: string): Promise<readonly string[]> {
  const seen: string[] = [];
  for (let minute = 1; minute <= count; minute += 1) {
    const before = (await events(handover)).length;
    desk.clock.advance(1);
    await desk.lookAfter();
    seen.push(...(await events(handover)).slice(before).map((event) => `${minute} ${event}`));
  }
  return seen;
}

test('nobody comes for half an hour: the applicant is told, once, and keeps the place', async () => {
  const handover = await desk.asks('c1');
  expect(await minutes(70, handover)).toEqual(['30 nobody-came']);
  expect(await desk.notices('c1')).toBe(1);
  expect((await desk.handover(handover)).state).toBe('waiting');
});

test('a caseworker who does not answer is reminded, and then the person is in the queue again', async () => {
  const handover = await desk.asks('c1');
  await desk.ask('kari', 'take', { handover });
  await desk.letters();
  expect(await minutes(5, handover)).toEqual(['5 caseworker-reminded']);
  expect(await desk.notices('c1')).toBe(1);
  expect((await desk.letters()).map(({ chat }) => chat)).toEqual(['chat of kari']);
  expect(await lastLetterTo('kari', handover)).toContain('Søkeren venter på svar fra deg.');
  expect(await minutes(5, handover)).toEqual(['5 back-in-queue']);
  expect(await desk.handover(handover)).toMatchObject({ state: 'waiting', by: undefined });
  expect(await desk.notices('c1')).toBe(2);
  const letters = await desk.letters();
  expect(letters).toContainEqual(expect.objectContaining({ chat: 'chat of kari', kind: 'entry' }));
  // As messages of their own, or nobody would notice.
  expect(letters.filter(({ kind }) => kind === 'queue')).toEqual(
    ['liv', 'ola', 'kari'].map((person) => ({
      chat: `chat of ${person}`,
      kind: 'queue',
      entry: undefined,
      replaces: false,
    })),
  );
  expect(await lastLetterTo('kari', handover)).toContain('tilbake i køen');
  expect(wordsOf(await desk.ask('ola', 'take', { handover }))).toContain('Samtalen er din.');
});

test('an answer in time is no reason to remind, and a reminder is forgotten with an answer', async () => {
  const handover = await desk.asks('c1');
  await desk.ask('kari', 'take', { handover });
  expect(await minutes(4, handover)).toEqual([]);
  await desk.ask('kari', 'say', { handover, text: 'Hei' });
  expect(await minutes(4, handover)).toEqual([]);
  await desk.writes(handover, 'm1', 'Hei');
  expect(await minutes(9, handover)).toEqual(['5 caseworker-reminded']);
  await desk.ask('kari', 'say', { handover, text: 'Unnskyld' });
  expect(await minutes(9, handover)).toEqual([]);
});

test('who answers in the same moment is the one who wrote last', async () => {
  const handover = await desk.asks('c1');
  await desk.ask('kari', 'take', { handover });
  await desk.ask('kari', 'say', { handover, text: 'Hei' });
  await desk.writes(handover, 'm1', 'Hei');
  expect(await minutes(6, handover)).toEqual(['5 caseworker-reminded']);
  await desk.writes(handover, 'm2', 'Hallo');
  await desk.ask('kari', 'say', { handover, text: 'Her er jeg' });
  expect(await minutes(10, handover)).toEqual(['10 applicant-reminded']);
});

test('an applicant who does not answer is asked, and then it is over; both are told', async () => {
  const handover = await desk.asks('c1');
  await desk.ask('kari', 'take', { handover });
  await desk.ask('kari', 'say', { handover, text: 'Hva gjelder det' });
  await desk.letters();
  expect(await minutes(10, handover)).toEqual(['10 applicant-reminded']);
  expect(await desk.notices('c1')).toBe(3);
  expect(await lastLetterTo('kari', handover)).toContain('har ikke svart');
  expect(await minutes(20, handover)).toEqual(['10 applicant-silent']);
  expect(await desk.notices('c1')).toBe(4);
  expect(await desk.handover(handover)).toMatchObject({ state: 'over', end: 'applicant-silent' });
  expect(await lastLetterTo('kari', handover)).toContain('Søkeren svarte ikke mer');
});

test('two replicas that look at once take each step once', async () => {
  const handovers = await Promise.all(['c1', 'c2', 'c3'].map((conversation) => desk.asks(conversation)));
  desk.clock.advance(30);
  const stepped = await Promise.all([1, 2, 3, 4].map(() => lookAfterHandovers(desk.services)));
  expect(stepped).toContain(true);
  for (const [at, handover] of handovers.entries()) {
    expect(await events(handover)).toEqual(['asked', 'nobody-came']);
    expect(await desk.notices(`c${at + 1}`)).toBe(1);
  }
  expect(await desk.lookAfter()).toBe(false);
});

test('a hand-over goes on where it was after a restart, whatever was going on', async () => {
  await desk.close();
  const folder = mkdtempSync(join(tmpdir(), 'handover-'));
  desk = await openHandoverDesk({ folder });
  const handover = await desk.asks('c1');
  await desk.restart();
  await desk.ask('kari', 'take', { handover });
  await desk.restart();
  await desk.ask('kari', 'say', { handover, text: 'Hei' }, 'a1');
  await desk.restart();
  await desk.ask('kari', 'say', { handover, text: 'Hei' }, 'a1');
  await desk.ask('kari', 'private-note', { handover, note: 'Vent' });
  desk.clock.advance(1);
  await desk.writes(handover, 'm1', 'Hallo');
  await desk.restart();
  const words = wordsOf(await desk.ask('kari', 'handover', { handover }));
  expect(words).toContain('Kari: Hei\nPrivat notat fra Kari, ikke for søkeren: Vent\nSøkeren: Hallo');
  expect(words.match(/Kari: Hei/g)).toHaveLength(1);
  desk.clock.advance(5);
  await desk.restart();
  expect(await desk.lookAfter()).toBe(true);
  expect(await events(handover)).toEqual(['asked', 'taken', 'caseworker-reminded']);
  const asked = await desk.ask('kari', 'close', { handover });
  await desk.restart();
  await desk.ask('kari', 'close', press(asked, 'close').data);
  await desk.restart();
  expect((await desk.handover(handover)).end).toBe('closed-by-caseworker');
  expect((await desk.services.audit.firstBroken()) ?? 'whole').toBe('whole');
  rmSync(folder, { recursive: true });
});
