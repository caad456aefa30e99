import { groupMisunderstandings } from '../../../dialogs/caseworkers/figures/group-misunderstandings.ts';
import { ordinaryWords } from '../../../dialogs/caseworkers/figures/ordinary-words.ts';
import type { Day } from '../../../domain/day.ts';
import { asked, takenBy } from '../../../domain/handover/steps.ts';
import { type Language, languages } from '../../../domain/language.ts';
import { at, clockTime, type Instant, instantOf, localMoment } from '../../../domain/moment.ts';
import { layGround } from '../../../server/house.ts';
import type { Misunderstanding } from '../../../storage/misunderstandings.ts';
import { clockAt, tuesday } from '../../backend/world.ts';
import { turn } from '../../storage/contract/bench.ts';
import { cardOf, type DeskOfATest, openDesk, oslo, wordsOf } from './desk-of-a-test.ts';

const known = ordinaryWords(layGround().places);
let desk: DeskOfATest;
let writers = 0;

beforeEach(async () => {
  desk = await openDesk(clockAt(localMoment('2026-03-16T07:30')));
});

afterEach(() => desk.close());

async function book(caseId: string, station: string, day: Day): Promise<string> {
  const { backend } = desk.services;
  await backend.identify({ by: 'portal', caseId });
  const from = at(day, clockTime('08:00'));
  const [slot] = await backend.freeSlots({ stations: [station], from, until: day, limit: 1 });
  if (slot === undefined) throw new Error(`No slot at ${station}`);
  const held = await backend.hold({ slot, applicant: caseId, requestId: `hold ${caseId}` });
  if (held.kind !== 'held') throw new Error(held.kind);
  const booked = await backend.confirm({ hold: held.hold, applicant: caseId, requestId: `confirm ${caseId}` });
  if (booked.kind !== 'booked') throw new Error(booked.kind);
  return booked.appointment.reference;
}

async function misunderstand(text: string, language: Language = 'nb', likeliest = 'card-delivery') {
  writers += 1;
  const conversation = `writer ${writers}`;
  const notUnderstood = { language, text, likeliest, confidence: 0.3 };
  await desk.storage.save(turn(conversation, 0, { notUnderstood }));
}

/** What stands behind a label, today's figure and yesterday's. */
function figuresIn(said: string, label: string): string {
  const line = said.split('\n').find((each) => each.startsWith(`${label} | `));
  if (line === undefined) throw new Error(`No ${label} in ${said}`);
  return line.slice(label.length + 3);
}

test('the figures of a day stand beside those of the day before', async () => {
  const came = await book('first', oslo, tuesday);
  const absent = await book('permanent', 'drammen-politistasjon', tuesday);
  await book('on-paper', oslo, tuesday);
  await desk.services.backend.attendance({ reference: came, came: true, by: 'kari', requestId: 'came' });
  await desk.services.backend.attendance({ reference: absent, came: false, by: 'kari', requestId: 'absent' });
  const today = wordsOf(await desk.ask({ verb: 'figures', data: { day: tuesday } }));
  expect(figuresIn(today, 'Bestilt')).toBe('3 | 0');
  expect(figuresIn(today, 'Møtt')).toBe('1 | 0');
  expect(figuresIn(today, 'Ikke møtt')).toBe('1 | 0');
  expect(figuresIn(today, 'Ikke registrert')).toBe('1 | 0');
  expect(figuresIn(today, 'Drammen politistasjon')).toBe('1 bestilt, 0 møtt, 1 ikke møtt, 0 ikke registrert');
  const dayAfter = wordsOf(await desk.ask({ verb: 'figures', data: { day: '2026-03-18' } }));
  expect(figuresIn(dayAfter, 'Bestilt')).toBe('0 | 3');
});

test('only stations they work for are counted', async () => {
  await book('first', oslo, tuesday);
  await book('permanent', 'drammen-politistasjon', tuesday);
  const reply = await desk.ask({ verb: 'figures', data: { day: tuesday } }, { stations: [oslo] });
  expect(figuresIn(wordsOf(reply), 'Bestilt')).toBe('1 | 0');
});

test('hand-overs are counted with their waits', async () => {
  const ask = async (conversation: string, waitMinutes: number | undefined) => {
    const now = desk.clock.now();
    const handover = await desk.storage.handovers.ask({
      key: conversation,
      conversation,
      channel: 'directline',
      language: 'nb',
      brief: {},
      status: asked(now),
      entries: [],
      letters: () => [],
    });
    if (waitMinutes === undefined) return;
    const to = takenBy(
      asked(now),
      { id: `taker of ${conversation}`, name: 'Kari' },
      (now + waitMinutes * 60_000) as Instant,
    );
    if (to === undefined) throw new Error('Not to be taken');
    const { id, revision } = handover;
    await desk.storage.handovers.step({ id, revision, to, entries: [], letters: [] });
  };
  await ask('anna', 2);
  await ask('berit', 4);
  await ask('celia', 30);
  await ask('dina', undefined);
  const said = wordsOf(await desk.ask({ verb: 'figures', data: {} }));
  expect(figuresIn(said, 'Bedt om')).toBe('4 | 0');
  expect(figuresIn(said, 'Tatt')).toBe('3 | 0');
  expect(figuresIn(said, 'Vanlig ventetid (median)')).toBe('4 min | –');
  expect(figuresIn(said, 'Lengste ventetid')).toBe('30 min | –');
});

test('what was not understood is counted by the day it was written on', async () => {
  desk.clock.set(localMoment('2026-03-15T23:59'));
  await misunderstand('blip');
  desk.clock.set(localMoment('2026-03-16T00:00'));
  await misunderstand('blop');
  await misunderstand('blup');
  const said = wordsOf(await desk.ask({ verb: 'figures', data: {} }));
  expect(figuresIn(said, 'Meldinger den ikke forsto')).toBe('2 | 1');
});

test('no figure tells of a person', async () => {
  await book('first', oslo, tuesday);
  const reply = await desk.ask({ verb: 'figures', data: { day: tuesday } }, { role: 'editor' });
  expect(JSON.stringify(cardOf(reply))).not.toMatch(/Asha|Prøvesen|900000000001|first/);
});

test.each(['reader', 'caseworker'] as const)('a %s sees neither figures nor what was not understood', async (role) => {
  for (const verb of ['figures', 'not-understood']) {
    await expect(desk.ask({ verb, data: {} }, { role })).rejects.toThrow('Not allowed for this role');
  }
});

test('what was not understood in seven days stands in groups, the most frequent first, by language', async () => {
  desk.clock.set(localMoment('2026-03-08T07:00'));
  await misunderstand('for lenge siden');
  desk.clock.set(localMoment('2026-03-16T07:30'));
  await misunderstand('Kan jeg ta med hunden?');
  await misunderstand('kan jeg ta med hunden');
  await misunderstand('kan eg ta med hunden', 'nn');
  await misunderstand('parking please', 'en', 'find-station');
  const said = wordsOf(await desk.ask({ verb: 'not-understood', data: {} }));
  expect(said).toContain('Assistenten forsto ikke 4 meldinger de siste 7 dagene.');
  expect(said).toContain('3 × | «kan eg ta med hunden» | Kanskje: Når kommer kortet? (2 på bokmål og 1 på nynorsk)');
  expect(said).toContain('1 × | «parking please» | Kanskje: Finne politistasjonen (1 på engelsk)');
  expect(said).not.toContain('for lenge siden');
});

test('at most twenty groups are shown, and how many messages are left', async () => {
  for (let each = 0; each < 23; each += 1) await misunderstand(`${'abcdefghijklmnopqrstuvw'[each]?.repeat(3)}`);
  const said = wordsOf(await desk.ask({ verb: 'not-understood', data: {} }));
  expect(said.split('\n').filter((line) => line.includes(' × | '))).toHaveLength(20);
  expect(said).toContain('3 meldinger til');
});

function messages(...texts: string[]): Misunderstanding[] {
  const when = instantOf(localMoment('2026-03-16T07:00'));
  return texts.map((text) => ({ at: when, language: 'nb', text, likeliest: 'travel', confidence: 0.3 }));
}

test('a long message is cut, so that nobody is told by their story', () => {
  const long = 'en lang historie om meg selv og min familie '.repeat(10);
  const [group] = groupMisunderstandings(messages(long), known);
  expect([...(group?.example ?? '')]).toHaveLength(81);
});

test('messages that share most of their words are one group, others are not', () => {
  const groups = groupMisunderstandings(
    messages('hvor kan jeg parkere bilen', 'hvor kan jeg parkere sykkelen', 'finnes det heis hos dere'),
    known,
  );
  expect(groups.map(({ count }) => count)).toEqual([2, 1]);
});

test.each(languages)('the cards have their words in %s', async (language) => {
  await misunderstand('blip');
  for (const verb of ['figures', 'not-understood']) {
    expect(wordsOf(await desk.ask({ verb, data: {} }), language).length).toBeGreaterThan(60);
  }
});
