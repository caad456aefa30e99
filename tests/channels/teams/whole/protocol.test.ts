import { day } from '../../../../domain/day.ts';
import { desk } from '../../../../texts/nb/desk.ts';
import { objectsIn } from '../../../bots/cards/objects-in.ts';
import { faultsOf } from '../../../bots/cards/rendered.ts';
import { appId, teamsMessage } from '../teams-activities.ts';
import { by } from './colleagues.ts';
import { actionResponse, searchResponse } from './protocol-schemas.ts';
import { openSignedHouse, type SignedHouse } from './signed-house.ts';

let house: SignedHouse;
beforeAll(async () => {
  house = await openSignedHouse();
}, 60_000);
afterAll(() => house.close());

const oslo = 'gronland-politistasjon-politihuset-i-oslo';
const mostBytes = 28_000;

/** Every card in what was sent or answered, as Teams would check it. */
function checkCards(sent: unknown): object[] {
  const cards = objectsIn(sent).filter(({ type, version }) => type === 'AdaptiveCard' && version !== undefined);
  for (const card of cards) {
    expect(faultsOf(card)).toEqual([]);
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(mostBytes);
    const { refresh } = card;
    const [asking = {}] = refresh === undefined ? [] : objectsIn(refresh);
    if (refresh !== undefined) expect(asking.userIds).toEqual(['29:kari']);
  }
  return cards;
}

async function newIn(act: () => Promise<unknown>) {
  const before = house.inChat('kari').length;
  await act();
  await house.settled();
  return house.inChat('kari').slice(before);
}

test('a message that names the bot, with its words a second time as HTML, is answered with a card of its own', async () => {
  const mention = {
    type: 'mention',
    text: '<at>Oppholdskort</at>',
    mentioned: { id: `28:${appId}`, name: 'Oppholdskort' },
  };
  const sent = await newIn(async () => {
    const answer = await house.write('kari', '<at>Oppholdskort</at> dag Oslo', { entities: [mention] });
    expect(answer).toEqual({ status: 200, body: undefined });
  });
  expect(sent).toHaveLength(1);
  expect(sent[0]?.activity).toMatchObject({ type: 'message', locale: 'nb', summary: expect.any(String) });
  expect(checkCards(sent)).toHaveLength(1);
  expect(JSON.stringify(sent)).toContain('Grønland politistasjon');
  expect(house.tokens()).toBeGreaterThan(0);
});

test.each(['hjelp', 'kø', 'tall', 'ikke forstått', 'ny time', 'midlertidig til 30. april, kort mistet'])(
  '"%s" is answered with a card that is valid and has room',
  async (text) => {
    const sent = await newIn(() => house.write('kari', text));
    expect(checkCards(sent)).toHaveLength(1);
  },
);

test('a button is carried out in place, also where the client asks for the card again by itself', async () => {
  for (const trigger of ['manual', 'automatic']) {
    const sent = await newIn(async () => {
      const { status, body } = await house.press('kari', 'day', { station: oslo, day: '2026-03-16' }, trigger);
      expect(status).toBe(200);
      expect(actionResponse.parse(body)).toMatchObject({ statusCode: 200, value: { type: 'AdaptiveCard' } });
      expect(checkCards(body)).toHaveLength(1);
    });
    expect(sent).toEqual([]);
  }
});

test.each<[string, object]>([
  ['drop-everything', {}],
  ['take', {}],
  ['day', { station: oslo, day: 'then' }],
])('a button "%s" with %j is refused in the body, HTTP being 200', async (verb, data) => {
  const { status, body } = await house.press('kari', verb, data);
  expect(status).toBe(200);
  expect(actionResponse.parse(body)).toMatchObject({ statusCode: 400 });
});

test('who may not is told in words where the button stands', async () => {
  for (const who of ['siri', 'nils'] as const) {
    const { status, body } = await house.press(who, 'take', { handover: 'x' });
    expect(status).toBe(200);
    expect(actionResponse.parse(body)).toMatchObject({ type: 'application/vnd.microsoft.activity.message' });
  }
});

test('a button of the older kind has the card it stands on replaced', async () => {
  const [first] = await newIn(() => house.write('kari', 'dag Oslo'));
  const [id = ''] = [...house.teams.messages(by('kari').conversation.id)].find(([, each]) => each === first) ?? [];
  const before = house.teams.tries.length;
  const { text: _text, attachments: _html, ...blank } = teamsMessage(by('kari'));
  const value = { verb: 'day', station: oslo, day: '2026-03-17' };
  const sent = await newIn(async () => {
    expect(await house.send({ ...blank, value, replyToId: id })).toEqual({ status: 200, body: undefined });
  });
  expect(sent).toEqual([]);
  const tries = house.teams.tries.slice(before);
  expect(tries).toMatchObject([{ replaces: id }]);
  expect(checkCards(tries)).toHaveLength(1);
  expect(JSON.stringify(tries)).toContain('17. mars');
});

describe('a search from the compose box', () => {
  const search = async (commandId: string, parameters: object[], queryOptions: object = { skip: 0, count: 25 }) => {
    const { status, body } = await house.invoke('kari', 'composeExtension/query', {
      commandId,
      parameters,
      queryOptions,
    });
    expect(status).toBe(200);
    checkCards(body);
    return searchResponse.parse(body).composeExtension;
  };

  test.each(['appointments', 'stations'])('of %s that has only begun is answered', async (command) => {
    expect(await search(command, [{ name: 'initialRun', value: 'true' }])).toMatchObject({ type: 'message' });
  });

  test('of stations gives so many as are asked for, from where it is asked', async () => {
    const parameters = [{ name: 'text', value: 'Oslo' }];
    const all = await search('stations', parameters);
    expect(all.type === 'result' && all.attachments.length).toBeGreaterThan(1);
    const second = await search('stations', parameters, { skip: 1, count: 1 });
    expect(second).toEqual({ ...all, ...(all.type === 'result' && { attachments: all.attachments.slice(1, 2) }) });
  });

  test('of appointments gives the one, under the name of lists', async () => {
    const [booked] = await house.book.dayOf({ station: oslo, day: day('2026-03-16') });
    const reference = booked?.appointment.reference ?? '';
    const found = await search('appointments', [{ name: 'text', value: reference }]);
    expect(found).toMatchObject({ type: 'result', attachments: [expect.anything()] });
    expect(JSON.stringify(found)).toContain(reference);
  });
});

test.each([
  'composeExtension/selectItem',
  'composeExtension/fetchTask',
  'task/fetch',
  'signin/unheardOf',
  'fileConsent/invoke',
  'whatever',
])('an invoke "%s" that nobody answers is answered as not implemented, and nothing is said', async (name) => {
  const sent = await newIn(async () => expect((await house.invoke('kari', name, {})).status).toBe(501));
  expect(sent).toEqual([]);
});

test.each<[string, object]>([
  ['typing', {}],
  ['messageUpdate', { text: 'dag Bergen', channelData: { eventType: 'undeleteMessage' } }],
  ['messageDelete', { channelData: { eventType: 'softDeleteMessage' } }],
  ['messageReaction', { reactionsAdded: [{ type: 'like' }], replyToId: '1' }],
  ['messageReaction', { reactionsRemoved: [{ type: 'like' }], replyToId: '1' }],
  ['event', { name: 'application/vnd.microsoft.readReceipt', value: { lastReadMessageId: '1' } }],
  ['endOfConversation', {}],
])('"%s" with %j is taken, and nothing is said', async (type, more) => {
  const { channelData, ...others } = { channelData: {}, ...more };
  const { tenant } = teamsMessage().channelData as { tenant: object };
  const sent = await newIn(async () => {
    const { status } = await house.tell('kari', type, { ...others, channelData: { tenant, ...channelData } });
    expect(status).toBe(200);
  });
  expect(sent).toEqual([]);
});

test('whoever installs the app is greeted once, however often Teams tells of it', async () => {
  const bot = { id: `28:${appId}`, name: 'Oppholdskort' };
  const before = house.inChat('ola').length;
  await house.tell('ola', 'installationUpdate', { action: 'add' });
  await house.tell('ola', 'conversationUpdate', { membersAdded: [bot, by('ola').from] });
  await house.tell('ola', 'conversationUpdate', { membersAdded: [bot] });
  await house.tell('ola', 'installationUpdate', { action: 'add-upgrade' });
  await house.settled();
  expect(house.inChat('ola').slice(before)).toHaveLength(1);
  expect(JSON.stringify(house.inChat('ola'))).toContain(desk.hello);
});

test('nothing of all that was refused, nobody was asked twice for a token, and nothing went wrong', () => {
  expect(house.refused).toEqual([]);
  expect(house.failures()).toBe(0);
  expect(house.tokens()).toBe(1);
});
