import { contactIdOf } from '../../../channels/sms/contact-id.ts';
import { openSmsHouse } from './open-sms-house.ts';
import type { SmsHouse } from './sms-house.ts';
import { incomingForm, ours, person } from './twilio-requests.ts';

const contact = contactIdOf(Buffer.alloc(32, 7), { number: person, ours });
const introduced = 'Oppholdskortassistenten, en automatisk hjelper. Svar STOPP for å slutte.\n';

const open = openSmsHouse();
let house: SmsHouse;
beforeEach(() => {
  house = open.now;
});

test('a text message is answered on the telephone it came from, and first says who answers', async () => {
  await house.text('Hei');
  await house.text('Nytt kort');
  expect(house.shown()).toEqual([`${introduced}you said: Hei`, 'you said: Nytt kort']);
});

test('the assistant is told under a pseudonym, and no number anywhere', async () => {
  const key = await house.text('Hei');
  const [told] = house.open.bot.received;
  expect(told).toMatchObject({
    conversation: contact,
    key: `sms/${key}`,
    activity: { type: 'message', text: 'Hei', id: key, channelId: 'sms', from: { id: contact } },
  });
  const history = await house.open.storage.history(contact, 0, 10);
  expect(JSON.stringify([told, history])).not.toMatch(/4790000001|59440000/);
});

test('personal numbers are masked before anything is kept', async () => {
  await house.text('Jeg har DUF 201912345678');
  expect(house.told).toEqual(['Jeg har DUF •••']);
});

describe('the same message again', () => {
  test('is acknowledged, and nothing happens twice', async () => {
    const key = await house.text('Hei');
    await house.text('Hei', { MessageSid: key });
    expect(house.receptions).toEqual(['accepted', 'repeated']);
    expect(house.told).toEqual(['Hei']);
    expect(house.shown()).toHaveLength(1);
  });

  test('eight times at once, and after a restart', async () => {
    const form = incomingForm({ Body: 'Hei' });
    const answers = await Promise.all(Array.from({ length: 8 }, () => house.post(form)));
    await house.settled();
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    await house.stop();
    await house.start();
    await house.post(form);
    await house.settled();
    expect(house.told).toEqual([]);
    expect(house.shown()).toEqual([`${introduced}you said: Hei`]);
    expect(house.receptions.filter((reception) => reception === 'accepted')).toHaveLength(1);
  });

  test('STOP is not obeyed a second time after START', async () => {
    const stop = await house.text('STOP');
    await house.text('START');
    await house.text('STOP', { MessageSid: stop });
    await house.text('Hei');
    expect(house.told).toEqual(['Hei']);
  });
});

test('a number that writes without end is not read without end, and is always heard when it says stop', async () => {
  await house.stop();
  await house.start({ textsPerNumber: { burst: 3, secondsEach: 60 } });
  const texts = ['en', 'to', 'tre', 'fire', 'fem'];
  for (const text of texts) await house.text(text);
  expect(house.told).toEqual(['en', 'to', 'tre']);
  expect(house.receptions.slice(3)).toEqual(['too-many', 'too-many']);
  await house.text('Hei', { From: '+4790000002' });
  expect(house.told.at(-1)).toBe('Hei');
  await house.pass(60_000);
  await house.text('seks');
  expect(house.told.at(-1)).toBe('seks');
  await house.text('STOP');
  expect((await house.open.storage.sms.contactOf(contact))?.standing).toBe('opted-out');
});

test('while the assistant has too much to do it is asked again, and nothing overtakes what came before', async () => {
  house.open.bot.isBusy = true;
  await house.text('Først');
  await house.pass(4000);
  await house.text('Så');
  await house.pass(500);
  expect(house.told).toEqual([]);
  house.open.bot.isBusy = false;
  await house.pass(1000);
  expect(house.told).toEqual([]);
  await house.pass(60_000);
  expect(house.told).toEqual(['Først', 'Så']);
});

test('an answer that the gateway has no room for is sent when it has', async () => {
  house.telephones.answers = () => ({ kind: 'again' });
  await house.text('Hei');
  await house.pass(60_000);
  expect(house.shown()).toEqual([]);
  house.telephones.answers = () => undefined;
  await house.pass(600_000);
  expect(house.shown()).toEqual([`${introduced}you said: Hei`]);
});

test('a crash after the assistant was told tells it nothing new', async () => {
  await house.stop();
  await house.start({
    aroundStorage: (storage) => {
      const taken = () => Promise.reject(new Error('The disk is full'));
      return { ...storage, sms: { ...storage.sms, taken } };
    },
  });
  await house.text('Hei');
  expect([house.told, house.failures.splice(0)]).toEqual([['Hei'], ['sms-not-taken-up']]);
  await house.stop();
  await house.start();
  await house.settled();
  expect([house.told, house.shown()]).toEqual([[], [`${introduced}you said: Hei`]]);
});

test('of a message that was taken up no word is left behind', async () => {
  await house.text('Hei');
  expect(await house.open.storage.sms.unfinished()).toEqual({ joined: [], loose: [] });
});

test('what the assistant had no time for is taken up after a restart', async () => {
  house.open.bot.isBusy = true;
  await house.text('Først');
  await house.text('Så');
  await house.stop();
  await house.start();
  await house.settled();
  expect(house.told).toEqual(['Først', 'Så']);
  await house.stop();
  await house.start();
  await house.settled();
  expect(house.told).toEqual([]);
});

describe('a code from the web', () => {
  test('carries that conversation on here', async () => {
    house.codes.set('K7M-4PX', 'web-conversation');
    const key = await house.text('K7M-4PX');
    expect(house.open.bot.received).toMatchObject([
      { conversation: 'web-conversation', key: `sms/${key}`, activity: { type: 'event', name: 'carried-over' } },
    ]);
    await house.text('Hei');
    expect(house.open.bot.received[1]).toMatchObject({ conversation: 'web-conversation', activity: { text: 'Hei' } });
    expect(house.shown().at(-1)).toContain('you said: Hei');
  });

  test('is good for that also when the assistant was busy', async () => {
    house.codes.set('K7M-4PX', 'web-conversation');
    house.open.bot.isBusy = true;
    await house.text('K7M-4PX');
    house.open.bot.isBusy = false;
    await house.pass(60_000);
    expect(house.told).toEqual(['carried-over']);
  });

  test('that nobody made is only what somebody wrote', async () => {
    await house.text('K7M-4PX');
    expect(house.told).toEqual(['K7M-4PX']);
  });
});

test('who writes can be reached again', async () => {
  await house.text('Hei');
  await house.open.storage.sms.setStanding(contact, 'invalid');
  await house.text('Hallo');
  expect(house.shown().at(-1)).toBe('you said: Hallo');
});
