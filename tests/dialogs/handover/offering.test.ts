import { composeLetter } from '../../../bots/desk/compose-letter.ts';
import { NotAllowed } from '../../../dialogs/caseworkers/audited.ts';
import type { DeskServices } from '../../../dialogs/caseworkers/errand.ts';
import { letterContentSchema } from '../../../dialogs/handover/letter-content.ts';
import type { Instant } from '../../../domain/moment.ts';
import type { ClaimedLetter } from '../../../storage/desk.ts';
import type { Card } from '../../../texts/card.ts';
import { cardOf, press, requestsOn, wordsOf } from '../desk/desk-of-a-test.ts';
import { type HandoverDesk, openHandoverDesk } from './handover-desk.ts';

let desk: HandoverDesk;
let handover: string;

beforeEach(async () => {
  desk = await openHandoverDesk({ onDuty: ['kari', 'ola'] });
  handover = await desk.asks('c1');
  await desk.ask('kari', 'take', { handover });
  await desk.letters();
});

afterEach(() => desk.close());

/** From now on nobody knows whether they have a role: it came with a group, and was proved too long ago. */
async function proofLapses(person: 'ola'): Promise<DeskServices> {
  const { roster, ...services } = desk.services;
  const find: typeof roster.find = (who) => (who.id === person ? undefined : roster.find(who));
  const reference = { user: { id: `29:${person}`, name: 'Ola Nordmann' } };
  await services.desk.remember({ id: `chat of ${person}`, tenant: 'police', person, language: 'nb', reference });
  desk.use({ ...services, roster: { ...roster, hasGroups: true, find } });
  return desk.services;
}

async function nextLetter(): Promise<ClaimedLetter> {
  const { claimed } = await desk.services.desk.claim({ until: (desk.clock.now() + 1000) as Instant, most: 5 });
  const [letter] = claimed;
  if (letter === undefined || claimed.length > 1) throw new RangeError(`${claimed.length} letters`);
  return letter;
}

function cardIn({ content }: ClaimedLetter): Card {
  const read = letterContentSchema.parse(content);
  if (read.kind !== 'card') throw new TypeError(read.kind);
  return read.card;
}

/** Kari passes it on to somebody who is asked; what their card asks for when it is pressed. */
async function offeredTo(to: string) {
  const reply = await desk.ask('kari', 'transfer', { handover, to });
  expect(wordsOf(reply)).toContain('Kollegaen er spurt.');
  expect(await desk.handover(handover)).toMatchObject({ state: 'taken', by: { id: 'kari' } });
  const letter = await nextLetter();
  return { letter, data: press({ kind: 'card', card: cardIn(letter) }, 'take').data };
}

test('those on duty stand first; who is not is named so', async () => {
  const open = wordsOf(await desk.ask('kari', 'handover', { handover }));
  expect(open).toContain('Ola / Liv (ikke på vakt)');
});

test('who is not on duty is asked, and has it when they take it; both sides are told then', async () => {
  const { letter, data } = await offeredTo('liv');
  expect(letter.chat).toBe('chat of liv');
  expect(JSON.stringify(letter.content)).not.toContain('Søker');
  desk.takeRole('liv', 'caseworker');
  const taken = await desk.ask('liv', 'take', data);
  expect(wordsOf(taken)).toContain('Samtalen er din.');
  expect((await desk.handover(handover)).by).toEqual({ id: 'liv', name: 'Liv' });
  expect((await desk.services.handovers.entries(handover)).at(-1)).toMatchObject({
    kind: 'event',
    text: 'transferred',
    author: 'Liv',
  });
  expect(wordsOf(await desk.ask('kari', 'say', { handover, text: 'Hei' }))).toContain('ikke sendt');
});

test('whoever has a role by a group is still offered when its proof is old, and gets nothing before it is proved again', async () => {
  const services = await proofLapses('ola');
  expect(wordsOf(await desk.ask('kari', 'handover', { handover }))).toContain('Ola Nordmann / Liv (ikke på vakt)');
  const { letter, data } = await offeredTo('ola');
  // Not even that somebody asks: the channel asks for the proof in its place.
  expect(await composeLetter(services, letter)).toBeUndefined();
  // He has proved it: his role comes with the activity.
  expect(wordsOf(await desk.ask('ola', 'take', data))).toContain('Samtalen er din.');
  expect((await desk.handover(handover)).by).toEqual({ id: 'ola', name: 'Ola' });
});

test('whose group gives no right any more does not get it, pressed or not', async () => {
  await proofLapses('ola');
  const { data } = await offeredTo('ola');
  desk.takeRole('ola', 'reader');
  await expect(desk.ask('ola', 'take', data)).rejects.toThrow(NotAllowed);
  expect((await desk.handover(handover)).by?.id).toBe('kari');
});

test('whose proof is old and who is off duty is not offered at all', async () => {
  await proofLapses('ola');
  await desk.services.desk.change('chat of ola', { onDutyUntil: desk.clock.now() });
  expect(wordsOf(await desk.ask('kari', 'handover', { handover }))).not.toContain('Ola Nordmann / Liv (ikke på vakt)');
  expect(wordsOf(await desk.ask('kari', 'transfer', { handover, to: 'ola' }))).toContain('kan ikke ta den');
  expect(requestsOn(cardOf(await desk.ask('kari', 'handover', { handover }))).length).toBeGreaterThan(0);
});

test('an offer is for whom it was made, from whom it was made, and not for long', async () => {
  const { data } = await offeredTo('liv');
  desk.takeRole('liv', 'caseworker');
  const refused = async (person: 'ola' | 'liv', changed: Record<string, string>) => {
    const reply = await desk.ask(person, 'take', { ...data, ...changed });
    expect(wordsOf(reply)).toContain('En kollega har den.');
    expect((await desk.handover(handover)).by?.id).toBe('kari');
  };
  await refused('ola', {});
  await refused('liv', { offer: 'forged' });
  await refused('liv', { until: '9999999999999' });
  await refused('liv', { from: 'ola' });
  desk.clock.advance(15);
  await refused('liv', {});
});

test('what was passed on to somebody else meanwhile is not taken from them', async () => {
  const { data } = await offeredTo('liv');
  desk.takeRole('liv', 'caseworker');
  await desk.ask('kari', 'transfer', { handover, to: 'ola' });
  expect(wordsOf(await desk.ask('liv', 'take', data))).toContain('En kollega har den.');
  expect((await desk.handover(handover)).by?.id).toBe('ola');
});
