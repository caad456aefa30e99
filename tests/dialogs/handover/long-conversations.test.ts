import { teamsCard } from '../../../bots/cards/teams-card.ts';
import { cardInWords } from '../../../texts/card-words.ts';
import { createSpeaker } from '../../../texts/words.ts';
import { cardOf, wordsOf } from '../desk/desk-of-a-test.ts';
import { briefSaying } from './brief-of-a-test.ts';
import { type HandoverDesk, openHandoverDesk } from './handover-desk.ts';

let desk: HandoverDesk;

beforeEach(async () => {
  desk = await openHandoverDesk();
});

afterEach(() => desk.close());

test('of a long conversation the last ten turns are shown', async () => {
  for (let turn = 1; turn <= 130; turn += 1) {
    await desk.said('c1', 'applicant', `message ${turn}.`);
    await desk.said('c1', 'bot', `This is the answer ${turn}. More.`);
  }
  const handover = await desk.asks('c1');
  const turns = cardOf(await desk.ask('kari', 'handover', { handover })).parts.flatMap((part) =>
    part.kind === 'said' ? part.text : [],
  );
  expect(turns).toHaveLength(10);
  expect(turns[0]).toBe('message 126.');
  expect(turns.at(-1)).toBe('This is the answer 130. …');
});

test('no conversation is too long for a card, and its newest words are on it', async () => {
  const long = 'ord '.repeat(240);
  for (let turn = 1; turn <= 12; turn += 1) {
    await desk.said('c1', 'applicant', long);
    await desk.said('c1', 'bot', long);
  }
  const handover = await desk.asks('c1', briefSaying(long));
  const waiting = await desk.ask('kari', 'handover', { handover });
  await desk.ask('kari', 'take', { handover });
  for (let turn = 1; turn <= 40; turn += 1) {
    await desk.writes(handover, `m${turn}`, `${turn}: ${long}`);
    await desk.ask('kari', 'say', { handover, text: `${turn}: ${long}` });
  }
  await desk.writes(handover, 'last', `the last of all ${long}`);
  await desk.whispers(handover, 'w', long);
  const taken = await desk.ask('kari', 'handover', { handover });
  expect(wordsOf(taken)).toContain('the last of all');
  const rendered = [waiting, taken].map((reply) => {
    const words = cardInWords(cardOf(reply), createSpeaker('nb'));
    return JSON.stringify(teamsCard(words, { refreshFor: ['29:kari'] }));
  });
  for (const card of rendered) expect(card.length).toBeLessThan(28_000);
  expect(rendered[1]).toContain('the last of all');
});
