import fc from 'fast-check';
import { contactIdOf } from '../../../channels/sms/contact-id.ts';
import { openSmsHouse } from './open-sms-house.ts';
import { newMessageSid, ours } from './twilio-requests.ts';

const open = openSmsHouse();
const people = ['+4790000001', '+4790000002'];

/** A text with a sign of its own, that can be one of several or stands alone. */
const textOf = (number: number) =>
  number % 2 === 0 ? `Nummer${number}a ${'og litt til '.repeat(12)}` : `Nummer${number}a er kort`;

const event = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('text' as const), number: fc.nat(9), person: fc.nat(1) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('pass' as const), milliseconds: fc.nat(4000) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('busy' as const), isBusy: fc.boolean() }) },
);
const days = fc.sample(fc.array(event, { minLength: 10, maxLength: 16 }), { numRuns: 25, seed: 5 });

test.each(days.map((events, day) => ({ day, events })))(
  'whatever comes, how often and in what order: each text is read once, and answered ($day)',
  async ({ events }) => {
    const house = open.now;
    const keys = new Map<string, string>();
    for (const happened of events) {
      if (happened.kind === 'text') {
        const { number, person } = happened;
        const name = `${person} ${number}`;
        const MessageSid = keys.get(name) ?? newMessageSid();
        keys.set(name, MessageSid);
        await house.text(textOf(number), { MessageSid, From: people[person] ?? '' });
      } else if (happened.kind === 'pass') await house.pass(happened.milliseconds);
      else if (happened.kind === 'busy') house.open.bot.isBusy = happened.isBusy;
      else {
        await house.stop();
        await house.start();
      }
    }
    house.open.bot.isBusy = false;
    await house.pass(1_200_000);

    for (const [person, number] of people.entries()) {
      const history = await house.open.storage.history(contactIdOf(Buffer.alloc(32, 7), { number, ours }), 0, 1000);
      const said = history.filter(({ activity }) => activity.channelId === 'sms' && activity.replyToId === undefined);
      const heard = said.map(({ activity }) => String(activity.text)).join(' ');
      const wanted = [...keys.keys()].filter((name) => name.startsWith(`${person} `)).map((name) => name.split(' ')[1]);
      expect([...heard.matchAll(/Nummer(\d)a/g)].map(([, found]) => found).toSorted()).toEqual(wanted.toSorted());
      const answers = house.shown(number).filter((text) => text.includes('you said'));
      expect(answers).toHaveLength(said.length);
    }
  },
);
