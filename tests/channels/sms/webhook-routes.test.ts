import { contactIdOf } from '../../../channels/sms/contact-id.ts';
import { openSmsHouse } from './open-sms-house.ts';
import type { SmsHouse } from './sms-house.ts';
import { incomingForm, newMessageSid, ours, person, settings, signedRequest } from './twilio-requests.ts';

const contact = contactIdOf(Buffer.alloc(32, 7), { number: person, ours });

const open = openSmsHouse();
let house: SmsHouse;
beforeEach(() => {
  house = open.now;
});

test('the webhook is answered at once, with nothing to say', async () => {
  const answer = await house.post(incomingForm());
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/xml; charset=utf-8');
  expect(answer.body).toBe('<?xml version="1.0" encoding="UTF-8"?><Response/>');
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
    const { body, headers } = signedRequest(incomingForm(), { address: 'https://evil.example/api/sms' });
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

test('what becomes of a message is kept, and a report of none we know is acknowledged', async () => {
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
