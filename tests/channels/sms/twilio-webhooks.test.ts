import fc from 'fast-check';
import { createTwilioWebhooks } from '../../../channels/sms/twilio/webhooks.ts';
import {
  type Form,
  incomingForm,
  newMessageSid,
  settings,
  shown,
  signatureOf,
  signedRequest,
} from './twilio-requests.ts';

const webhooks = createTwilioWebhooks(settings);
const readIncoming = (request: Parameters<typeof shown>[0]) => webhooks.readIncoming(shown(request));
const type = 'application/x-www-form-urlencoded';

test('what Twilio signed is read, whatever signs are in it', () => {
  const form = incomingForm();
  expect(readIncoming(signedRequest(form))).toEqual({
    kind: 'told',
    told: { key: form.MessageSid, from: form.From, to: form.To, text: form.Body, files: 0 },
  });
});

test('any text is read as it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 1600 }), (Body) => {
      expect(readIncoming(signedRequest(incomingForm({ Body })))).toMatchObject({ told: { text: Body } });
    }),
  );
});

test('both tokens prove it while they are changed, and no third one', () => {
  const form = incomingForm();
  const kinds = [settings.authToken, settings.otherAuthToken, `${settings.authToken}0`, ''].map(
    (token) => readIncoming(signedRequest(form, { token })).kind,
  );
  expect(kinds).toEqual(['told', 'told', 'forged', 'forged']);
});

test('once the old token is taken out it proves nothing', () => {
  const { otherAuthToken, ...after } = settings;
  const request = shown(signedRequest(incomingForm(), { token: otherAuthToken }));
  expect(createTwilioWebhooks(after).readIncoming(request)).toEqual({ kind: 'forged' });
});

test.each([
  ['https://chat.example.no/api/sms', 'told'],
  ['https://chat.example.no:443/api/sms', 'told'],
  ['https://chat.example.no:80/api/sms', 'forged'],
  ['https://chat.example.no:8443/api/sms', 'forged'],
  ['https://chat.example.no/api/sms/', 'forged'],
  ['https://chat.example.no/api/sms/status', 'forged'],
  ['https://chat.example.no/api/sms?a=b', 'forged'],
  ['http://chat.example.no/api/sms', 'forged'],
  ['https://chat.example.no.evil.example/api/sms', 'forged'],
  ['https://CHAT.example.no/api/sms', 'forged'],
  ['https://user:secret@chat.example.no/api/sms', 'forged'],
])('signed for %s: %s', (address, kind) => {
  expect(readIncoming(signedRequest(incomingForm(), { address })).kind).toBe(kind);
});

test('a public address with a port of its own is signed with it or without', () => {
  const local = createTwilioWebhooks({ ...settings, publicUrl: new URL('http://localhost:3978') });
  const kinds = ['http://localhost:3978/api/sms', 'http://localhost/api/sms', 'http://localhost:80/api/sms'].map(
    (address) => local.readIncoming(shown(signedRequest(incomingForm(), { address }))).kind,
  );
  expect(kinds).toEqual(['told', 'told', 'forged']);
});

describe('forged', () => {
  const form = incomingForm();
  const { body, headers } = signedRequest(form);
  const signature = headers['x-twilio-signature'] ?? '';

  test.each([
    ['no signature', { 'content-type': type }],
    ['an empty one', { 'content-type': type, 'x-twilio-signature': '' }],
    ['half of it', { 'content-type': type, 'x-twilio-signature': signature.slice(0, 14) }],
    ['it twice', { 'content-type': type, 'x-twilio-signature': `${signature}, ${signature}` }],
    ['it with more behind', { 'content-type': type, 'x-twilio-signature': `${signature}=` }],
    ['signs of no alphabet', { 'content-type': type, 'x-twilio-signature': 'æøå'.repeat(9) }],
    ['of another kind of body', { 'content-type': 'application/json', 'x-twilio-signature': signature }],
    ['of no kind', { 'x-twilio-signature': signature }],
  ])('%s', (_what, wrong) => {
    expect(readIncoming({ body, headers: wrong })).toEqual({ kind: 'forged' });
  });

  test('JSON, though its hash is signed', () => {
    const json = JSON.stringify(form);
    const address = 'https://chat.example.no/api/sms';
    const request = {
      body: json,
      headers: {
        'content-type': 'application/json',
        'x-twilio-signature': signatureOf(settings.authToken, address, {}),
      },
    };
    expect(readIncoming(request)).toEqual({ kind: 'forged' });
  });

  test('each character of the signature counts', () => {
    const kinds = Array.from(signature, (sign, at) => {
      const other = sign === 'A' ? 'B' : 'A';
      const wrong = `${signature.slice(0, at)}${other}${signature.slice(at + 1)}`;
      return readIncoming({ body, headers: { ...headers, 'x-twilio-signature': wrong } }).kind;
    });
    expect(new Set(kinds)).toEqual(new Set(['forged']));
  });

  test('each parameter counts: changed, left out, added, or given twice', () => {
    const names = Object.keys(form);
    const bodies = names.flatMap((name) => [
      new URLSearchParams({ ...form, [name]: `${form[name]}1` }).toString(),
      new URLSearchParams(Object.entries(form).filter(([other]) => other !== name)).toString(),
      `${body}&${new URLSearchParams({ [name]: form[name] ?? '' })}`,
      `${new URLSearchParams({ [name]: 'other' })}&${body}`,
    ]);
    expect(bodies.filter((wrong) => readIncoming({ body: wrong, headers }).kind !== 'forged')).toEqual([]);
    expect(readIncoming({ body: `${body}&extra=`, headers })).toEqual({ kind: 'forged' });
  });

  test('more parameters than anybody sends', () => {
    const many: Form = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`p${at}`, '1']));
    expect(readIncoming(signedRequest({ ...incomingForm(), ...many }))).toEqual({ kind: 'forged' });
  });
});

test('a signed request that is cut up anew holds no message, though the signature does', () => {
  const { MessageSid = '', AccountSid = '', From = '', To = '' } = incomingForm();
  const { headers } = signedRequest({ AccountSid, Body: 'hei', From, MessageSid, To });
  const body = new URLSearchParams({ AccountSid, Body: `heiFrom${From}`, MessageSid, To }).toString();
  expect(readIncoming({ body, headers })).toEqual({ kind: 'unreadable' });
});

test.each([
  ['of another account', { AccountSid: `AC${'0'.repeat(32)}` }],
  ['without an id', { MessageSid: '' }],
  ['with an id of another kind', { MessageSid: '../../etc' }],
  ['from nobody', { From: '' }],
])('signed, and yet nothing for us: %s', (_what, told) => {
  expect(readIncoming(signedRequest(incomingForm(told)))).toEqual({ kind: 'unreadable' });
});

describe('what becomes of a message', () => {
  const address = 'https://chat.example.no/api/sms/status';
  const read = (told: Form) => {
    const form = {
      AccountSid: settings.accountSid,
      From: '+4759440000',
      To: '+4790000001',
      ApiVersion: '2010-04-01',
      ...told,
    };
    return webhooks.readStatus(shown(signedRequest(form, { address })));
  };
  const MessageSid = newMessageSid();

  test.each([
    ['queued', 'under-way'],
    ['accepted', 'under-way'],
    ['sending', 'under-way'],
    ['sent', 'under-way'],
    ['something-new', 'under-way'],
    ['delivered', 'delivered'],
    ['read', 'delivered'],
    ['undelivered', 'undelivered'],
    ['failed', 'undelivered'],
    ['canceled', 'undelivered'],
  ])('%s is %s', (MessageStatus, delivery) => {
    expect(read({ MessageSid, MessageStatus })).toEqual({ kind: 'told', told: { gatewayId: MessageSid, delivery } });
  });

  test.each([
    ['21610', 'opted-out'],
    ['21614', 'invalid-number'],
    ['21211', 'invalid-number'],
    ['30005', 'invalid-number'],
    ['30006', 'invalid-number'],
  ])('error %s says of the number: %s', (ErrorCode, because) => {
    const told = { gatewayId: MessageSid, delivery: 'undelivered', because };
    expect(read({ MessageSid, MessageStatus: 'undelivered', ErrorCode })).toEqual({ kind: 'told', told });
  });

  test.each(['30003', '30007', '30008', '20003', '', 'x'])('error %s says nothing of the number', (ErrorCode) => {
    const told = { gatewayId: MessageSid, delivery: 'undelivered' };
    expect(read({ MessageSid, MessageStatus: 'failed', ErrorCode })).toEqual({ kind: 'told', told });
  });

  test('signed for the other webhook it is forged', () => {
    const form = { AccountSid: settings.accountSid, MessageSid, MessageStatus: 'delivered' };
    expect(webhooks.readStatus(shown(signedRequest(form)))).toEqual({ kind: 'forged' });
  });
});
