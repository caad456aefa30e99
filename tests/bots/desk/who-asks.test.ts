import { openDeskHouse } from './desk-house.ts';
import { roster } from './desk-people.ts';

describe('somebody with no role', () => {
  test.each([
    ['a person of the agency without one', { person: 'nobody' }],
    ['the same id in another organisation', { person: 'lead', tenant: '99999999-2222-4333-8444-555555555555' }],
  ])('gets words and no data, and is on record: %s', async (_who, from) => {
    const house = await openDeskHouse();
    const { id } = await house.asksForPerson('nb');
    await house.write('kø', from);
    await house.submit({ verb: 'take', handover: id }, from);
    const letters = await house.letters();
    expect(letters).toHaveLength(2);
    for (const letter of letters) expect(letter).toMatchObject({ text: expect.stringContaining('ingen rolle') });
    const { response } = await house.press('take', { handover: id }, from);
    expect(response).toMatchObject({ status: 200, body: { value: expect.stringContaining('ingen rolle') } });
    expect((await house.records()).map(({ who, role, action, end }) => ({ who, role, action, end }))).toEqual(
      ['message', 'take', 'take'].map((action) => ({
        who: from.person,
        role: 'none',
        action,
        end: 'refused: no-role',
      })),
    );
    expect(await house.storage.handovers.byId(id)).toMatchObject({ state: 'waiting' });
    await house.close();
  });

  test('has one no more from the moment it is taken away', async () => {
    const roles = new Set(['kari']);
    const house = await openDeskHouse({
      roster: { ...roster, find: (colleague) => (roles.has(colleague.id) ? roster.find(colleague) : undefined) },
    });
    expect((await house.press('help')).response).toMatchObject({ body: { value: { type: 'AdaptiveCard' } } });
    roles.clear();
    expect((await house.press('help')).response).toMatchObject({ body: { value: expect.stringContaining('rolle') } });
    await house.close();
  });

  test('never puts their own words on record', async () => {
    const house = await openDeskHouse();
    await house.press('my secret 01017012345', {}, { person: 'nobody' });
    expect(JSON.stringify(await house.records())).not.toContain('secret');
    await house.close();
  });
});

describe.each(['groupChat', 'channel'] as const)('in a %s', (conversationType) => {
  test('nothing of the desk is said or done, whoever asks', async () => {
    const house = await openDeskHouse();
    const { id } = await house.asksForPerson('nb');
    const from = { person: 'lead', conversationType };
    const { said } = await house.write('kø', from);
    expect(said).toEqual([expect.objectContaining({ text: expect.stringContaining('bare oss to') })]);
    const { response } = await house.press('take', { handover: id }, from);
    expect(response).toMatchObject({ body: { value: expect.stringContaining('bare oss to') } });
    expect(await house.letters()).toEqual([]);
    expect(await house.storage.handovers.byId(id)).toMatchObject({ state: 'waiting' });
    expect((await house.records()).map(({ end }) => end)).toEqual(['refused: not-personal', 'refused: not-personal']);
    await house.close();
  });
});

describe('the first meeting', () => {
  const joined = { type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }], channelData: {} };
  const installed = { type: 'installationUpdate', action: 'add' };

  test('is one card, however Teams tells of it and however often', async () => {
    const house = await openDeskHouse();
    await house.send(installed);
    await house.send(joined);
    await house.send({ ...installed, action: 'add-upgrade' });
    expect(await house.letters()).toEqual([
      expect.objectContaining({ summary: expect.stringContaining('Hei.'), attachments: [expect.anything()] }),
    ]);
    await house.close();
  });

  test('with somebody without a role is a few words, once', async () => {
    const house = await openDeskHouse();
    await house.send(installed, { person: 'nobody' });
    await house.send(joined, { person: 'nobody' });
    expect(await house.letters()).toEqual([expect.objectContaining({ text: expect.stringContaining('ingen rolle') })]);
    await house.close();
  });

  test.each([
    { type: 'installationUpdate', action: 'remove' },
    { type: 'conversationUpdate', membersRemoved: [{ id: '28:bot' }] },
    { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] },
    { type: 'messageUpdate', text: 'help', channelData: { eventType: 'undeleteMessage' } },
    { type: 'messageDelete', channelData: { eventType: 'softDeleteMessage' } },
    { type: 'typing' },
    { type: 'event', name: 'application/vnd.microsoft.readReceipt', value: { lastReadMessageId: '1' } },
  ])('is not this: %j', async (activity) => {
    const house = await openDeskHouse();
    const { said } = await house.send(activity);
    expect(said).toEqual([]);
    expect(await house.letters()).toEqual([]);
    await house.close();
  });
});
