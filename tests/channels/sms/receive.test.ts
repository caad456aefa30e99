import { contactIdOf } from '../../../channels/sms/contact-id.ts';
import { SmsHouse } from './sms-house.ts';
import { incomingForm, newMessageSid, ours, person, settings } from './twilio-requests.ts';

const contact = contactIdOf(Buffer.alloc(32, 7), { number: person, ours });
const introduced = 'Oppholdskortassistenten, en automatisk hjelper. Svar STOPP for å slutte.\n';

let house: SmsHouse;
beforeEach(async () => {
  house = new SmsHouse();
  await house.start();
});
afterEach(async () => {
  await house.stop();
  house.remove();
  expect(house.failures).toEqual([]);
});

test('a text message is answered on the telephone it came from, and first says who answers', async () => {
  await house.text('Hei');
  await house.text('Nytt kort');
  expect(house.shown()).toEqual([`${introduced}you said: Hei`, 'you said: Nytt kort']);
});

test('the webhook is answered at once, with nothing to say', async () => {
  const answer = await house.post(incomingForm());
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/xml; charset=utf-8');
  expect(answer.body).toBe('<?xml version="1.0" encoding="UTF-8"?><Response/>');
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

describe('whom we do not write to', () => {
  test.each([
    ['from another country', { From: '+4670000001' }],
    ['from a number that begins alike', { From: '+41790000001' }],
    ['from a sender by name', { From: 'Politiet' }],
    ['from a short number', { From: '2097' }],
    ['to a number that is not ours', { To: '+4759449999' }],
  ])('%s', async (_what, told) => {
    await house.text('Hei', told);
    await house.text('HJELP', told);
    expect(house.receptions).toEqual(['not-ours', 'not-ours']);
    expect(house.telephones.tries).toBe(0);
    expect((await house.open.storage.sms.counts()).waiting).toBe(0);
  });
});

describe('the webhook lets nothing else in', () => {
  test('unsigned, or signed with another token: 403 and nothing happens', async () => {
    const body = new URLSearchParams(incomingForm()).toString();
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    const unsigned = await fetch(`${house.open.url}/api/sms`, { method: 'POST', body, headers: type });
    const wrong = await house.post(incomingForm(), '/api/sms', 'another-token');
    expect([unsigned.status, wrong.status]).toEqual([403, 403]);
    expect(wrong.body).not.toContain('Twilio');
    expect([house.receptions, house.told]).toEqual([[], []]);
  });

  test('what other headers say of the address changes nothing', async () => {
    const { body, headers } = (await import('./twilio-requests.ts')).signedRequest(incomingForm(), {
      address: 'https://evil.example/api/sms',
    });
    const more = { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', 'x-original-url': '/api/sms' };
    const answer = await fetch(`${house.open.url}/api/sms`, { method: 'POST', body, headers: { ...headers, ...more } });
    expect(answer.status).toBe(403);
  });

  test('the old token opens it while tokens are changed', async () => {
    expect((await house.post(incomingForm(), '/api/sms', settings.otherAuthToken)).status).toBe(200);
  });

  test('JSON, text and nothing', async () => {
    const send = (headers: Record<string, string>, body?: string) =>
      fetch(`${house.open.url}/api/sms`, { method: 'POST', headers, ...(body !== undefined && { body }) });
    const answers = await Promise.all([
      send({ 'content-type': 'application/json' }, '{"Body":"hei"}'),
      send({ 'content-type': 'text/plain' }, 'Body=hei'),
      send({}),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([403, 415, 403]);
    expect((await fetch(`${house.open.url}/api/sms`)).status).toBe(405);
  });

  test('a body of more than 16 KiB, however well it is signed', async () => {
    const fits = incomingForm({ Body: 'x'.repeat(15_000) });
    const tooLong = incomingForm({ Body: 'x'.repeat(17_000) });
    const huge = incomingForm({ Body: 'x'.repeat(500_000) });
    const answers = [await house.post(fits), await house.post(tooLong), await house.post(huge)];
    expect(answers.map(({ status }) => status)).toEqual([200, 413, 413]);
    await house.pass(10_000);
    expect(house.told.map((text) => text?.length)).toEqual([1000]);
  });

  test('signed, but of another account: acknowledged and left alone', async () => {
    await house.text('Hei', { AccountSid: `AC${'0'.repeat(32)}` });
    expect([house.receptions, house.told]).toEqual([['unreadable'], []]);
  });
});

test('a number that writes without end is not read without end, and is always heard when it says stop', async () => {
  for (let count = 0; count < 50; count += 1) await house.text(`tekst ${count}`);
  expect(house.told).toHaveLength(40);
  expect(house.receptions.slice(40)).toEqual(Array(10).fill('too-many'));
  await house.text('Hei', { From: '+4790000002' });
  expect(house.told.at(-1)).toBe('Hei');
  await house.text('STOP');
  expect((await house.open.storage.sms.contactOf(contact))?.standing).toBe('opted-out');
  await house.pass(3_600_000);
});

test('while the assistant has too much to do it is asked again, in order', async () => {
  house.open.bot.isBusy = true;
  await house.text('Først');
  await house.text('Så');
  await house.pass(20_000);
  expect(house.told).toEqual([]);
  house.open.bot.isBusy = false;
  await house.pass(60_000);
  expect(house.told).toEqual(['Først', 'Så']);
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

test('what becomes of a message is kept, and a report of none we know is acknowledged', async () => {
  house.telephones.answers = () => ({ kind: 'taken', id: 'SMabc' });
  const report = (MessageSid: string, more: object) =>
    house.post({ AccountSid: settings.accountSid, MessageSid, ...more }, '/api/sms/status');
  const sid = newMessageSid();
  house.telephones.answers = () => ({ kind: 'taken', id: sid });
  await house.text('Hei');
  expect((await report(sid, { MessageStatus: 'sent' })).status).toBe(200);
  expect(await house.open.storage.sms.counts()).toMatchObject({ sent: 1, delivered: 0 });
  await report(sid, { MessageStatus: 'undelivered', ErrorCode: '30005' });
  expect(await house.open.storage.sms.counts()).toMatchObject({ undelivered: 1 });
  expect((await house.open.storage.sms.contactOf(contact))?.standing).toBe('invalid');
  expect((await report(newMessageSid(), { MessageStatus: 'delivered' })).status).toBe(200);
  expect((await house.post({ MessageSid: sid, MessageStatus: 'delivered' }, '/api/sms/status', 'forged')).status).toBe(
    403,
  );
});

test('who writes can be reached again', async () => {
  await house.text('Hei');
  await house.open.storage.sms.setStanding(contact, 'invalid');
  await house.text('Hallo');
  expect(house.shown().at(-1)).toBe('you said: Hallo');
});
