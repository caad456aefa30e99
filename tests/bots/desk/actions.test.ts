import type { AppointmentBackend } from '../../../backend/appointment-backend.ts';
import { faultyBackend } from '../../../scripts/faulty-backend.ts';
import { openDeskHouse } from './desk-house.ts';

const card = {
  status: 200,
  body: {
    statusCode: 200,
    type: 'application/vnd.microsoft.card.adaptive',
    value: expect.objectContaining({ type: 'AdaptiveCard', version: '1.5' }),
  },
};

function words(text: string) {
  const value = expect.stringContaining(text);
  return { status: 200, body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value } };
}

const unreadable = {
  status: 200,
  body: {
    statusCode: 400,
    type: 'application/vnd.microsoft.error',
    value: { code: 'BadRequest', message: expect.stringContaining('Dette kan jeg ikke lese') },
  },
};

function down(book: AppointmentBackend): AppointmentBackend {
  const line = faultyBackend(book, { sleep: async () => undefined, slowMilliseconds: 0 });
  line.suffer('down');
  return line;
}

describe('a button that is carried out in place', () => {
  test('gets its new card as the response, and nothing is sent beside it', async () => {
    const house = await openDeskHouse();
    const { response, said } = await house.press('help');
    expect(response).toEqual(card);
    expect(said).toEqual([]);
    expect(await house.letters()).toEqual([]);
    await house.close();
  });

  test('asks for the card anew for the one person in the chat', async () => {
    const house = await openDeskHouse();
    const { id } = await house.asksForPerson('nb');
    const { response } = await house.press('take', { handover: id });
    expect(response).toMatchObject({
      body: { value: { refresh: { action: { verb: 'handover', data: { handover: id } }, userIds: ['29:kari'] } } },
    });
    await house.close();
  });

  test.each([
    ['a verb that is none', { action: { type: 'Action.Execute', verb: 'drop', data: {} } }],
    ['a verb every object has', { action: { type: 'Action.Execute', verb: 'constructor', data: {} } }],
    ['no action', {}],
    ['no value', undefined],
    ['an action that is text', { action: 'help' }],
    ['data that is a list', { action: { type: 'Action.Execute', verb: 'take', data: ['1'] } }],
    ['data that lacks what is needed', { action: { type: 'Action.Execute', verb: 'take', data: {} } }],
    ['data that is no text', { action: { type: 'Action.Execute', verb: 'take', data: { handover: { $ne: 1 } } } }],
  ])('with %s is refused by the protocol of cards', async (_what, value) => {
    const house = await openDeskHouse();
    const { response } = await house.send({ type: 'invoke', name: 'adaptiveCard/action', value });
    expect(response).toEqual(unreadable);
    await house.close();
  });

  test('that a role does not allow is answered in words, and on record', async () => {
    const house = await openDeskHouse();
    const { id } = await house.asksForPerson('nb');
    const { response } = await house.press('take', { handover: id }, { person: 'reader' });
    expect(response).toEqual(words('Rollen din gir ikke tilgang til dette'));
    expect(await house.records()).toEqual([
      expect.objectContaining({ who: 'reader', action: 'take-handover', end: 'refused: role' }),
    ]);
    await house.close();
  });

  test('of a station somebody does not work for is answered in words, and on record', async () => {
    const house = await openDeskHouse();
    const { response } = await house.press('day', {
      station: 'gronland-politistasjon-politihuset-i-oslo',
      day: '2026-03-16',
    });
    expect(response).toEqual(words('en stasjon du ikke arbeider for'));
    expect(await house.records()).toEqual([
      expect.objectContaining({ who: 'kari', action: 'see-day', end: 'refused: station' }),
    ]);
    await house.close();
  });

  test('while the book does not answer says so', async () => {
    const house = await openDeskHouse({ backend: down });
    const { response } = await house.press('day', { station: 'drammen-politistasjon', day: '2026-03-16' });
    expect(response).toEqual(words('Timebestillingen svarer ikke'));
    await house.close();
  });

  test('that breaks for another reason is left to the channel', async () => {
    const broken = (book: AppointmentBackend) => ({
      ...book,
      dayOf: () => Promise.reject(new RangeError('of a test')),
    });
    const house = await openDeskHouse({ backend: broken });
    await expect(house.press('day', { station: 'drammen-politistasjon', day: '2026-03-16' })).rejects.toThrow(
      'of a test',
    );
    await house.close();
  });
});

describe('a button of the older kind', () => {
  test('has its card replaced by the new one', async () => {
    const house = await openDeskHouse();
    const { updated } = await house.submit({ verb: 'help' });
    expect(updated).toEqual([expect.objectContaining({ id: 'card', attachments: [expect.anything()] })]);
    expect(await house.letters()).toEqual([]);
    await house.close();
  });

  test('gets it as a message where Teams does not replace it', async () => {
    const house = await openDeskHouse({ takesUpdates: false });
    await house.submit({ verb: 'help' });
    expect(await house.letters()).toEqual([expect.objectContaining({ attachments: [expect.anything()] })]);
    await house.close();
  });

  test('does the same as the newer one, with what was filled in', async () => {
    const house = await openDeskHouse();
    const { id } = await house.asksForPerson('nb');
    await house.submit({ verb: 'take', handover: id });
    await house.submit({ verb: 'say', handover: id, text: 'Hei' });
    expect(await house.saidIn(id)).toEqual(['Hei']);
    await house.close();
  });

  test.each([[{}], [{ verb: 7 }], [{ verb: 'drop' }], ['help'], [['help']], [{ verb: 'take' }]])(
    'with %j is answered in words',
    async (value) => {
      const house = await openDeskHouse();
      await house.send({ type: 'message', value });
      expect(await house.letters()).toEqual([
        expect.objectContaining({ text: expect.stringContaining('Dette kan jeg ikke lese') }),
      ]);
      await house.close();
    },
  );
});

test('an invoke nobody knows is answered as not implemented', async () => {
  const house = await openDeskHouse();
  const { response } = await house.send({ type: 'invoke', name: 'task/fetch', value: {} });
  expect(response).toEqual({ status: 501 });
  await house.close();
});
