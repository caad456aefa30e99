import { caseworkerCorrected } from '../../../domain/handover/steps.ts';
import type { Instant } from '../../../domain/moment.ts';
import { wordsOf } from '../desk/desk-of-a-test.ts';
import { type HandoverDesk, openHandoverDesk } from './handover-desk.ts';

let desk: HandoverDesk;
let handover: string;

beforeEach(async () => {
  desk = await openHandoverDesk();
  handover = await desk.asks('c1');
  await desk.ask('kari', 'take', { handover });
  await desk.ask('kari', 'say', { handover, text: 'Kortet koster 800 kroner.' }, 'kari m1');
  await desk.letters();
});

afterEach(() => desk.close());

const correct = (text: string, more: Record<string, string> = {}) =>
  desk.ask('kari', 'correct', { handover, said: 'kari m1', when: 'then', text, ...more });
const entries = () => desk.services.handovers.entries(handover);

test('it is told in the language of the applicant, and under the name of who said it', async () => {
  await correct('Kortet koster 300 kroner.');
  expect((await entries()).at(-1)).toMatchObject({
    by: 'caseworker',
    kind: 'said',
    author: 'Kari',
    text: 'Correction from Kari to the message at 10:00:\nKortet koster 300 kroner.',
  });
  expect((await desk.handover(handover)).language).toBe('en');
});

test('it answers no question that was asked since, and leaves the suggestion for it open', async () => {
  await desk.writes(handover, 'q1', 'Og hvor lenge må jeg vente?');
  await desk.whispers(handover, 'q1 whisper', 'Ti virkedager.');
  const before = await desk.handover(handover);
  await correct('Kortet koster 300 kroner.');
  const { look, caseworkerWrote } = await desk.handover(handover);
  expect({ look, caseworkerWrote }).toEqual({ look: before.look, caseworkerWrote: before.caseworkerWrote });
  expect(wordsOf(await desk.ask('kari', 'handover', { handover }))).toContain('Assistenten foreslår et svar');
});

test('an applicant who owes an answer has the whole time again to read it', async () => {
  const before = await desk.handover(handover);
  const later = (desk.clock.now() + 60_000) as Instant;
  const after = caseworkerCorrected(before, later);
  expect(after.look).toBe((before.look ?? 0) + 60_000);
});

test('what a colleague has said, a note and what happened are not corrected by anybody', async () => {
  await desk.ask('kari', 'private-note', { handover, note: 'Virker stresset' }, 'kari n1');
  const count = (await entries()).length;
  for (const said of ['ola m1', 'kari n1', 'kari none', 'activity 2']) {
    expect(wordsOf(await correct('Noe annet', { said }))).toContain('så endringen gjør ingenting');
  }
  expect(wordsOf(await desk.ask('ola', 'correct', { handover, said: 'kari m1', when: 'then', text: 'Noe' }))).toContain(
    'så endringen gjør ingenting',
  );
  for (const said of ['kari n1', 'kari none']) {
    expect(await desk.ask('kari', 'unsay', { handover, said })).toEqual({ kind: 'words', lines: [] });
  }
  expect(await entries()).toHaveLength(count);
  expect(await desk.notices('c1')).toBe(2);
});

test('whoever has the conversation now corrects nothing that the one before has said', async () => {
  await desk.ask('kari', 'transfer', { handover, to: 'ola' });
  const count = (await entries()).length;
  const reply = await desk.ask('ola', 'correct', { handover, said: 'kari m1', when: 'then', text: 'Noe annet' });
  expect(wordsOf(reply)).toContain('så endringen gjør ingenting');
  expect(await desk.ask('ola', 'unsay', { handover, said: 'kari m1' })).toEqual({ kind: 'words', lines: [] });
  expect(await entries()).toHaveLength(count);
});

test('a conversation back in the queue has to be taken first, and that is said of a deletion too', async () => {
  desk.clock.advance(1);
  await desk.writes(handover, 'q1', 'Er du der?');
  for (const minutes of [5, 5]) {
    desk.clock.advance(minutes);
    await desk.lookAfter();
  }
  expect((await desk.handover(handover)).state).toBe('waiting');
  expect(wordsOf(await correct('Kortet koster 300 kroner.'))).toContain('Ta den fra køen');
  expect(wordsOf(await desk.ask('kari', 'unsay', { handover, said: 'kari m1' }))).toContain('ta samtalen fra køen');
});

test('an older change that arrives after a newer one is told to nobody', async () => {
  await correct('Kortet koster 300 kroner.', { when: '2026-03-16T10:00:09.000Z' });
  const told = (await entries()).length;
  const older = { when: '2026-03-16T10:00:03.000Z' };
  expect(await correct('Kortet koster 500 kroner.', older)).toEqual({ kind: 'words', lines: [] });
  expect(await entries()).toHaveLength(told);
  await correct('Kortet koster 400 kroner.', { when: '2026-03-16T10:00:11.000Z' });
  expect((await entries()).at(-1)?.text).toContain('400');
  // Without a moment of its own nobody knows which is the older one.
  await correct('Kortet koster 450 kroner.', { when: '' });
  expect((await entries()).at(-1)?.text).toContain('450');
  expect(await correct('Kortet koster 500 kroner.', older)).toEqual({ kind: 'words', lines: [] });
});
