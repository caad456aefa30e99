import type { AppointmentBackend } from '../../../../backend/appointment-backend.ts';
import { desk } from '../../../../texts/nb/desk.ts';
import { handover } from '../../../../texts/nb/handover.ts';
import { objectsIn } from '../../../bots/cards/objects-in.ts';
import { pieceOf } from '../../../texts/piece-of.ts';
import type { Taken } from '../send/connector.ts';
import { teamsInvoke, teamsMessage } from '../teams-activities.ts';
import { by, chatOf } from './colleagues.ts';
import { openSignedHouse, type SignedHouse } from './signed-house.ts';
import { applicantSays, asks, told, toldBy, wordsIn } from './talk.ts';

let house: SignedHouse;
let stuck = Promise.withResolvers<void>();
let isAsked = false;

/** Hangs for one station for as long as it is told to. */
function hangingBook(book: AppointmentBackend): AppointmentBackend {
  return {
    ...book,
    async dayOf(query) {
      if (query.station.includes('hamar')) {
        isAsked = true;
        await stuck.promise;
      }
      return book.dayOf(query);
    },
  };
}

beforeAll(async () => {
  house = await openSignedHouse({ backend: hangingBook });
  for (const who of ['kari', 'ola'] as const) await house.write(who, 'på vakt');
  await house.settled();
}, 60_000);
afterAll(() => house.close());

describe('what Teams sends again', () => {
  test('changes nothing and is not answered twice, also after a restart', async () => {
    const { applicant, id } = await asks(house);
    const action = { type: 'Action.Execute', verb: 'take', data: { handover: id } };
    const { text: _text, attachments: _html, ...blank } = teamsMessage(by('kari'));
    const activities = [
      teamsInvoke('adaptiveCard/action', { action, trigger: 'manual' }, by('kari')),
      teamsMessage({ ...by('kari'), text: 'Hei, hva gjelder det?', id: 'said' }),
      { ...blank, id: 'noted', value: { verb: 'private-note', handover: id, note: 'Virker redd' } },
      teamsMessage({ ...by('kari'), text: '/hjelp', id: 'asked' }),
      { ...blank, id: 'closed', value: { verb: 'close', handover: id } },
    ];
    for (const activity of activities) expect((await house.send(activity)).status).toBe(200);
    await told(house, applicant, 'Hei, hva gjelder det?');
    await told(house, applicant, pieceOf(handover.closed));
    await house.settled();
    const evidence = async () => ({
      told: await toldBy(house, applicant),
      entries: await house.storage.handovers.entries(id),
      status: await house.storage.handovers.byId(id),
      sent: (await house.storage.desk.counts()).sent,
      words: wordsIn(house, 'kari'),
    });
    const before = await evidence();
    expect(before.told.filter((text) => text === 'Hei, hva gjelder det?')).toHaveLength(1);
    expect(before.entries.filter(({ kind }) => kind === 'note')).toHaveLength(1);
    for (const restarts of [0, 1]) {
      if (restarts > 0) await house.restart();
      for (const activity of activities.slice(1, 4)) expect((await house.send(activity)).status).toBe(200);
      const again = await Promise.all([activities[0], activities[4]].map((each) => house.send(each ?? {})));
      expect(again.map(({ status }) => status)).toEqual([200, 200]);
      await house.settled();
      const { sent: _count, words: _words, ...after } = await evidence();
      expect(after).toEqual({ told: before.told, entries: before.entries, status: before.status });
      expect(wordsIn(house, 'kari').filter((text) => text === 'Hei, hva gjelder det?')).toEqual([]);
    }
    expect((await toldBy(house, applicant)).join()).not.toContain('Virker redd');
  });
});

describe('a slow turn', () => {
  afterEach(() => stuck.resolve());

  test('holds up neither another chat nor a button of the same one, and what comes after it in its chat comes after it', async () => {
    stuck = Promise.withResolvers();
    const before = house.inChat('kari').length;
    let isAnswered = false;
    const slow = house.write('kari', 'dag Hamar').then(() => {
      isAnswered = true;
    });
    await house.until(() => isAsked);
    const after = house.write('kari', 'hjelp');
    expect((await house.write('ola', 'dag Oslo')).status).toBe(200);
    expect((await house.press('kari', 'help')).status).toBe(200);
    expect((await house.invoke('kari', 'composeExtension/query', { commandId: 'stations' })).status).toBe(200);
    expect(isAnswered).toBe(false);
    expect(house.inChat('kari')).toHaveLength(before);
    stuck.resolve();
    await Promise.all([slow, after]);
    await house.settled();
    const [first, second] = house.inChat('kari').slice(before);
    expect(JSON.stringify(first?.activity)).toContain('Hamar');
    expect(JSON.stringify(second?.activity)).toContain(desk.title);
  });
});

describe('in the middle of a hand-over', () => {
  const words = ['Er du der?', 'Kortet er borte', 'Hva gjør jeg nå?'];

  test.each<Taken | 'dead'>([
    { status: 429, retryAfter: '30' },
    { status: 412 },
    { status: 502 },
    { status: 504 },
    'cut',
    'dead',
  ])('%j: everything arrives afterwards in order', async (trouble) => {
    const { applicant, id } = await asks(house);
    await house.settled();
    await house.press('kari', 'take', { handover: id });
    await told(house, applicant, pieceOf(handover.taken));
    await house.settled();
    const before = wordsIn(house, 'kari').length;
    const tries = house.teams.tries.length;
    house.teams.answers = ({ chat }) => (chat === chatOf('kari') && trouble !== 'dead' ? trouble : 'taken');
    if (trouble === 'dead') house.moveConnector('http://127.0.0.1:9/');
    for (const text of words) await house.applicants.say(applicant, text);
    await house.write('kari', 'Ja, jeg er her');
    await told(house, applicant, 'Ja, jeg er her');
    await house.until(() => trouble === 'dead' || house.teams.tries.length > tries);
    expect((await house.storage.desk.counts()).waiting).toBeGreaterThan(0);
    house.teams.answers = () => 'taken';
    house.moveConnector(house.teams.address);
    house.pass(1);
    await house.settled();
    const heard = wordsIn(house, 'kari').slice(before);
    const expected = words.map((text) => applicantSays(text));
    // What was taken without an answer is told once more, and nothing else is.
    expect(heard.filter((text, place) => text !== heard[place - 1])).toEqual(expected);
    if (trouble !== 'cut') expect(heard).toEqual(expected);
    await house.press('kari', 'hand-back', { handover: id });
    await told(house, applicant, pieceOf(handover.handedBack));
    await house.settled();
  });

  test.each(['MessageWritesBlocked', 'BotNotInConversationRoster', 'ConversationNotFound'])(
    '403 %s: nothing more is sent there, others are, and who writes again is there again',
    async (code) => {
      const { applicant, id } = await asks(house);
      await house.press('kari', 'take', { handover: id });
      await told(house, applicant, pieceOf(handover.taken));
      await house.settled();
      house.teams.answers = ({ chat }) => (chat === chatOf('kari') ? { status: 403, code } : 'taken');
      await house.applicants.say(applicant, 'Er du der?');
      await house.settled();
      expect(await house.storage.desk.chat(chatOf('kari'))).toMatchObject({ standing: 'gone' });
      const tries = house.teams.tries.filter(({ chat }) => chat === chatOf('kari')).length;
      await house.applicants.say(applicant, 'Hallo?');
      await house.write('ola', 'hjelp');
      await house.settled();
      expect(house.teams.tries.filter(({ chat }) => chat === chatOf('kari'))).toHaveLength(tries);
      house.teams.answers = () => 'taken';
      await house.write('kari', 'Ja, nå er jeg her');
      await told(house, applicant, 'Ja, nå er jeg her');
      await house.applicants.say(applicant, 'Så fint');
      await house.settled();
      expect(wordsIn(house, 'kari').at(-1)).toBe(applicantSays('Så fint'));
      // What was said meanwhile stands on the card of the conversation.
      const { body } = await house.press('kari', 'handover', { handover: id });
      for (const text of ['Er du der?', 'Hallo?', 'Så fint']) expect(JSON.stringify(body)).toContain(text);
      // Whoever ends it after an applicant wrote last is asked first, and has the conversation still.
      await house.write('kari', 'Ha det bra');
      await told(house, applicant, 'Ha det bra');
      await house.press('kari', 'close', { handover: id });
      await told(house, applicant, pieceOf(handover.closed));
      await house.settled();
    },
  );

  test('whoever takes the app out is sent nothing, and is sent what comes after they have put it back', async () => {
    await house.tell('ola', 'installationUpdate', { action: 'remove' });
    const before = house.inChat('ola').length;
    const { id } = await asks(house);
    await house.settled();
    expect(house.inChat('ola')).toHaveLength(before);
    expect(objectsIn(house.inChat('kari').at(-1)?.activity).some(({ verb }) => verb === 'take')).toBe(true);
    await house.tell('ola', 'installationUpdate', { action: 'add' });
    await house.write('ola', 'kø');
    await house.settled();
    expect(JSON.stringify(house.inChat('ola').slice(before))).toContain(id);
    await house.press('kari', 'take', { handover: id });
    await house.press('kari', 'close', { handover: id });
    await house.settled();
  });
});

test('nothing of all that is a failure of ours', () => {
  expect(house.refused).toEqual([]);
  expect(house.applicants.failures).toEqual([]);
});
