import { createTwilioWebhooks } from '../../../channels/sms/twilio/webhooks.ts';
import { openSmsHouse } from './open-sms-house.ts';
import type { SmsHouse } from './sms-house.ts';
import { incomingForm, newMessageSid, settings, shown, signedRequest } from './twilio-requests.ts';

const open = openSmsHouse();
let house: SmsHouse;
beforeEach(() => {
  house = open.now;
});

/** As Twilio tells of pictures; nobody answers at the address. */
const pictures = (count: number, Body = '') => ({
  ...incomingForm({ Body, MessageSid: newMessageSid() }),
  NumMedia: String(count),
  ...Object.fromEntries(
    Array.from({ length: count }, (_, place) => [`MediaUrl${place}`, 'https://media.example.invalid/picture']),
  ),
  ...(count > 0 && { MediaContentType0: 'image/jpeg' }),
});

const toldOfFiles = () => house.open.bot.received.map(({ activity: { text, channelData } }) => [text, channelData]);

async function send(form: Record<string, string>): Promise<void> {
  expect((await house.post(form)).status).toBe(200);
  await house.settled();
}

test('a picture with words, and one without, are told as files that were left out', async () => {
  await send(pictures(1, 'Hva er dette'));
  await send(pictures(2));
  expect(toldOfFiles()).toEqual([
    ['Hva er dette', { attachmentsLeftOut: 1 }],
    ['', { attachmentsLeftOut: 2 }],
  ]);
});

test('a text that comes with a picture in two parts is one message, after a restart too', async () => {
  const long =
    'Jeg har fått et brev om kortet mitt, og nå vet jeg ikke hva jeg skal gjøre, for det står at jeg må komme til politiet, men ikke når eller hvor det er';
  await house.post(pictures(1, long));
  await house.post(pictures(0, 'og jeg har bilde av det'));
  await house.stop();
  await house.start();
  await house.settled();
  expect(toldOfFiles()).toEqual([[`${long} og jeg har bilde av det`, { attachmentsLeftOut: 1 }]]);
});

test('a keyword is a keyword, whatever came along', async () => {
  await send(pictures(1, 'STOPP'));
  expect(toldOfFiles()).toEqual([]);
  expect(house.shown()[0]).toContain('Du får ikke flere meldinger');
});

test('a sign that people write themselves is no picture', async () => {
  await send(pictures(0, '\uFFFC Hei'));
  expect(toldOfFiles()).toEqual([[' Hei', {}]]);
});

test.each([
  ['0', 0],
  ['3', 3],
  ['', 0],
  ['-1', 0],
  ['many', 0],
  ['1e3', 0],
])('NumMedia %j are %d', (NumMedia, files) => {
  const read = createTwilioWebhooks(settings).readIncoming(shown(signedRequest({ ...incomingForm(), NumMedia })));
  expect(read).toMatchObject({ kind: 'told', told: { files } });
});
