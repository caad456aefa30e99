import type { Conversation } from '../../scripts/chat/conversation.ts';
import { openConversation } from '../../scripts/chat/open-conversation.ts';
import { instantIn } from '../../scripts/chat/options.ts';
import type { TurnReport } from '../../scripts/chat/turn-report.ts';

let open: Conversation[] = [];

afterEach(async () => {
  await Promise.all(open.map((each) => each.close()));
  open = [];
});

const booking = ['book first card', '1', '3045 Drammen', '1', '1'];
const booked = [...booking, 'yes'];

/** A person whose yes the book did not hear, because it was down; it is back when they write on. */
async function interrupted(before: readonly string[], yes: string): Promise<Conversation> {
  const at = instantIn('2026-03-16T10:00:00+01:00');
  const conversation = await openConversation({ channel: 'web', language: 'en', json: false, at, signedInAs: 'P1' });
  open.push(conversation);
  for (const message of before) await conversation.say(message);
  await conversation.suffer('down');
  await conversation.say(yes);
  await conversation.suffer('up');
  return conversation;
}

const statuses = ({ appointments }: TurnReport) => appointments.map(({ status }) => status);
const said = ({ replies }: TurnReport) => replies.map(({ text }) => text).join('\n');

const anythingElse = [
  'thanks',
  'hello',
  'dont cancel',
  'is it done?',
  'asdfgh',
  'what to bring',
  'lost my card',
  'ok?',
];

describe('what the book did not hear is done only when it is said once more', () => {
  test.each(anythingElse)('not cancelled by: %s', async (reply) => {
    const conversation = await interrupted([...booked, 'cancel my appointment'], 'yes');
    expect(statuses(await conversation.say(reply))).toEqual(['booked']);
  });

  test.each(anythingElse)('not booked by: %s', async (reply) => {
    const conversation = await interrupted(booking, 'yes');
    expect(statuses(await conversation.say(reply))).toEqual([]);
  });

  test.each(['thanks', 'hello'])('not moved by: %s', async (reply) => {
    const conversation = await interrupted([...booked, 'move my appointment', '1', '2'], 'yes');
    const report = await conversation.say(reply);
    expect(report.appointments.map(({ start }) => start)).toEqual(['2026-03-17T08:15']);
  });

  test.each(['try again', 'Try again', 'yes', '1', 'prøv igjen'])('done, and told, by: %s', async (reply) => {
    const conversation = await interrupted([...booked, 'cancel my appointment'], 'yes');
    const report = await conversation.say(reply);
    expect(statuses(report)).toEqual(['cancelled']);
    expect(said(report)).toContain('cancelled');
  });

  test('the way on is named again after a side question, and still leads on', async () => {
    const conversation = await interrupted(booking, 'yes');
    const beside = await conversation.say('what to bring');
    expect(beside.replies.at(-1)?.choices).toEqual(['Try again']);
    expect(statuses(await conversation.say('try again'))).toEqual(['booked']);
  });
});
