import { contactIdOf } from '../../../channels/sms/contact-id.ts';
import { openSmsHouse } from './open-sms-house.ts';
import type { SmsHouse } from './sms-house.ts';
import { ours, person } from './twilio-requests.ts';

const contact = contactIdOf(Buffer.alloc(32, 7), { number: person, ours });

const open = openSmsHouse();
let house: SmsHouse;
beforeEach(() => {
  house = open.now;
});
const standing = async () => (await house.open.storage.sms.contactOf(contact))?.standing;

test('who says stop is told once that it is over, and hears nothing more', async () => {
  await house.text('Hei');
  await house.text('STOPP');
  await house.text('Stopp!');
  await house.text('Er du der?');
  await house.text('1');
  await house.pass(3_600_000);
  expect(house.shown().slice(1)).toEqual([
    'Du får ikke flere meldinger fra oppholdskortassistenten. Svar START hvis du vil ha dem igjen.',
  ]);
  expect(house.told).toEqual(['Hei']);
  expect(await standing()).toBe('opted-out');
});

test('the assistant is told once whose conversation ends with it', async () => {
  const stopped: string[] = [];
  house.open.bot.stopped = async (conversation) => void stopped.push(conversation);
  await house.text('Hei');
  await house.text('info');
  await house.text('STOPP');
  await house.text('STOPP');
  const found = await house.open.storage.sms.contactOf(contact);
  expect(stopped).toEqual([found?.conversation]);
});

test('help says who we are and how to stop; after stop, how to begin again', async () => {
  await house.text('Info?');
  expect(house.shown().at(-1)).toMatch(
    /^Oppholdskortassistenten er en automatisk hjelper .* Svar STOPP for å slutte\./,
  );
  await house.text('STOP');
  await house.text('help');
  expect(house.shown().at(-1)).toMatch(/residence card assistant\. Reply START/);
  expect(await standing()).toBe('opted-out');
  await house.text('start');
  expect(house.shown().at(-1)).toBe(
    'Du får meldinger fra oppholdskortassistenten igjen. Svar STOPP for å slutte. Hva gjelder det?',
  );
  await house.text('Hei igjen');
  expect(house.told).toEqual(['Hei igjen']);
  expect(house.shown().at(-1)).toBe('you said: Hei igjen');
});

test('what waits to be sent is not sent after stop', async () => {
  house.telephones.answers = () => ({ kind: 'again' });
  await house.text('Hei');
  house.telephones.answers = () => undefined;
  await house.text('slutt');
  await house.pass(3_600_000);
  expect(house.shown()).toEqual([expect.stringMatching(/^Du får ikke flere meldinger/)]);
});

test('somebody with the number of another is left alone at once, and told nothing of anything', async () => {
  await house.open.storage.sms.contact({ id: contact, number: person, ours });
  await house.text('who is this? I am not Ali');
  expect(house.shown()).toEqual([
    'Sorry. The residence card assistant sends no more messages to this number. If that is wrong, reply START.',
  ]);
  await house.text('wrong number!!');
  await house.text('hello?');
  expect(house.shown()).toHaveLength(1);
  expect([await standing(), house.told]).toEqual(['opted-out', []]);
});

test.each([
  ['Feil nummer', /^Beklager\. Oppholdskort/],
  ['Eg er ikkje Ali', /^Orsak\. Opphaldskort/],
  ['Wrong number', /^Sorry\. The residence/],
])('%s is answered in its language', async (text, answer) => {
  await house.text(text);
  expect(house.shown()).toEqual([expect.stringMatching(answer)]);
});

describe('in a conversation that is held in Nynorsk', () => {
  beforeEach(async () => {
    await house.text('Hei');
    const { version, state } = await house.open.storage.load(contact);
    const said = { type: 'message', text: 'Hallo', locale: 'nn', from: { role: 'bot' } };
    await house.open.storage.save({ conversation: contact, version, state, outgoing: [said] });
  });

  test('a keyword is answered in that, whatever language it is of', async () => {
    await house.text('HELP');
    expect(house.shown().at(-1)).toMatch(/^Opphaldskortassistenten/);
  });

  test('somebody else who has the telephone is answered in their own', async () => {
    await house.text('Wrong number');
    expect(house.shown().at(-1)).toMatch(/^Sorry\./);
  });
});

test('a machine that answers every message of ours with help or start comes to an end', async () => {
  for (let count = 0; count < 20; count += 1) await house.text(count % 2 === 0 ? 'HELP' : 'START');
  expect(house.shown()).toHaveLength(3);
  expect(await standing()).toBe('open');
});

test('a keyword is never held back by a long message before it, and takes that with it', async () => {
  await house.text('Jeg har en lang historie. '.repeat(6));
  await house.text('STOPP');
  await house.pass(10_000);
  expect([house.told, await standing()]).toEqual([[], 'opted-out']);
});

test('a crash between the answer and its effect leaves nobody untold and nobody told twice', async () => {
  await house.stop();
  let crashes = 1;
  await house.start({
    aroundStorage: (storage) => ({
      ...storage,
      sms: {
        ...storage.sms,
        setStanding: async (...asked) => {
          crashes -= 1;
          if (crashes >= 0) throw new Error('The disk is full');
          return storage.sms.setStanding(...asked);
        },
      },
    }),
  });
  await house.text('STOPP');
  expect(house.failures.splice(0)).toEqual(['sms-not-taken-up']);
  await house.stop();
  await house.start();
  await house.settled();
  expect([house.shown().length, await standing()]).toEqual([1, 'opted-out']);
});
