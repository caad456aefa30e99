import type { Instant } from '../../../domain/moment.ts';
import type { Letter } from '../../../storage/desk.ts';
import { say } from '../../../texts/line.ts';
import { type DeskHouse, openDeskHouse } from './desk-house.ts';
import { roster, tenant } from './desk-people.ts';

const chat = `a:kari@${tenant}`;

async function sent(house: DeskHouse, content: Letter['content'], replaced?: Letter['content']) {
  const replaces = replaced && JSON.stringify(replaced);
  await house.storage.desk.post([{ key: JSON.stringify(content), chat, content, replaces }]);
  return house.letters();
}

describe('a letter', () => {
  test('that somebody asks for a person is the card of the queue as it is now, in the language of the chat', async () => {
    const house = await openDeskHouse();
    await house.press('on-duty', {}, { locale: 'en-GB' });
    const { id } = await house.asksForPerson('nb');
    const asked = { kind: 'queue', handover: id };
    const [waiting] = await sent(house, asked);
    expect(waiting).toMatchObject({
      locale: 'en',
      attachments: [{ content: { lang: 'en', refresh: { userIds: ['29:kari'] } } }],
    });
    await house.press('take', { handover: id }, { person: 'lead' });
    const [taken] = await sent(house, { ...asked, again: 'later' }, asked);
    expect(JSON.stringify(taken)).not.toContain('"verb":"take"');
    expect(taken).toMatchObject({ summary: expect.any(String), attachments: [expect.anything()] });
    await house.close();
  });

  test('of what an applicant says is their words', async () => {
    const house = await openDeskHouse();
    const { id } = await house.asksForPerson('nb');
    await house.press('take', { handover: id });
    const handover = await house.storage.handovers.byId(id);
    if (handover === undefined) throw new Error('gone');
    await house.storage.handovers.step({
      id,
      revision: handover.revision,
      to: handover,
      entries: [{ key: 'e1', by: 'applicant', kind: 'said', text: 'Er noen der? {ja}' }],
      letters: [],
    });
    const letters = await sent(house, { kind: 'entry', handover: id, entry: 'e1' });
    expect(letters).toEqual([
      expect.objectContaining({ text: expect.stringContaining('Er noen der? {ja}'), textFormat: 'plain' }),
    ]);
    await house.close();
  });

  test('about a hand-over goes to nobody whose role was taken away since they went on duty', async () => {
    const roles = new Set(['kari']);
    const find = (colleague: Parameters<typeof roster.find>[0]) =>
      roles.has(colleague.id) ? roster.find(colleague) : undefined;
    const house = await openDeskHouse({ roster: { ...roster, find } });
    await house.press('on-duty');
    const { id } = await house.asksForPerson('nb');
    expect(await sent(house, { kind: 'queue', handover: id })).toHaveLength(1);
    roles.clear();
    expect(await sent(house, { kind: 'queue', handover: id, again: 'later' })).toEqual([]);
    await house.close();
  });

  test('with the card of a conversation holds neither the number to call nor what was said until it is made', async () => {
    const house = await openDeskHouse({ takesUpdates: false });
    const { id } = await house.asksForPerson('nb', '+4799887766');
    await house.press('on-duty');
    await house.submit({ verb: 'take', handover: id });
    const { claimed } = await house.storage.desk.claim({ until: (house.clock.now() + 1) as Instant, most: 1 });
    expect(claimed[0]?.content).toEqual({
      kind: 'handover',
      handover: id,
      language: 'nb',
      status: expect.objectContaining({ tone: 'good' }),
    });
    const sent = claimed[0] && (await house.turns.compose(claimed[0]));
    expect(JSON.stringify(sent)).toContain('+4799887766');
    expect(JSON.stringify(sent)).toContain('Oppringningen er din');
    await house.close();
  });

  test('with the answer of an errand goes to nobody whose role was taken away meanwhile; that they have none does', async () => {
    const roles = new Set(['kari']);
    const find = (colleague: Parameters<typeof roster.find>[0]) =>
      roles.has(colleague.id) ? roster.find(colleague) : undefined;
    const house = await openDeskHouse({ roster: { ...roster, find } });
    await house.write('help');
    roles.clear();
    await house.write('help');
    expect(await house.letters()).toEqual([expect.objectContaining({ text: expect.any(String) })]);
    await house.close();
  });

  test('of a conversation that was passed on is on record as seen by whom it was passed on to', async () => {
    const house = await openDeskHouse();
    const { id } = await house.asksForPerson('nb');
    await house.press('on-duty', {}, { person: 'lead' });
    await house.press('take', { handover: id });
    await house.press('transfer', { handover: id, to: 'lead' });
    await house.letters();
    expect(await house.records()).toContainEqual(
      expect.objectContaining({ who: 'lead', end: 'sent', subject: `handover ${id}`, why: 'passed on' }),
    );
    await house.close();
  });

  test.each([
    { kind: 'queue', handover: 'forgotten' },
    { kind: 'entry', handover: 'forgotten', entry: 'e1' },
  ])('about what has been forgotten is none: %j', async (content) => {
    const house = await openDeskHouse();
    await house.press('help');
    expect(await sent(house, content)).toEqual([]);
    await house.close();
  });

  test('in words has each line and each link as text, in the language it was answered in', async () => {
    const house = await openDeskHouse();
    await house.press('help');
    const links = [{ label: say('desk.queue'), address: 'https://agency.example/' }];
    const lines = [{ ...say('desk.notUnderstood'), links }, say('deskQueue.offDuty')];
    const [words] = await sent(house, { kind: 'words', lines, language: 'en' });
    expect(words).toMatchObject({ type: 'message', locale: 'en', textFormat: 'plain' });
    const { text } = words as { text: string };
    expect(text.split('\n')).toEqual([
      expect.stringContaining('did not understand'),
      'The queue: https://agency.example/',
      '',
      expect.stringContaining('off duty'),
    ]);
    await house.close();
  });

  test('nobody can read is left to the sender', async () => {
    const house = await openDeskHouse();
    await house.press('help');
    await expect(sent(house, { kind: 'riddle' })).rejects.toThrow();
    await house.close();
  });
});
