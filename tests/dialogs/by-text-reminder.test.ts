import { say } from '../../texts/line.ts';
import { booked, hangUp, inWords, said, texting } from './texting.ts';

const hour = 3_600_000;

afterEach(hangUp);

describe('a reminder', () => {
  async function reminded() {
    const conversation = await texting();
    await conversation.all(...booked);
    const told = await conversation.advanceClock(48 * hour);
    expect(told.replies[0]?.choices[0]).toBe(inWords(say('byText.coming')));
    return conversation;
  }

  test.each(['1', 'yes', 'ok', '👍', '😀', 'thanks', 'I am coming'])('is answered with %s', async (reply) => {
    const { all } = await reminded();
    const last = await all(reply);
    expect(said(last)).toContain(inWords(say('byText.seeYou')));
    expect(last.appointments.map(({ status }) => status)).toEqual(['booked']);
  });

  test.each(['I cannot come', "sorry can't make it", 'no', 'sick today'])(
    'free words never cancel: %s',
    async (reply) => {
      const { all } = await reminded();
      const last = await all(reply);
      expect(last.appointments.map(({ status }) => status)).toEqual(['booked']);
    },
  );

  test.each(['I cannot come', "can't make it", 'I am sick'])('says what can be done about: %s', async (reply) => {
    const { all } = await reminded();
    expect((await all(reply)).replies.at(-1)?.choices).toEqual(['Move my appointment', 'Cancel my appointment']);
  });

  test.each(['which address', 'adress?', 'where is it', 'where do i go', 'hvor er det'])(
    'tells where: %s',
    async (reply) => {
      const { all } = await reminded();
      expect(said(await all(reply))).toContain('Grønland 36');
    },
  );

  test('leads to another time', async () => {
    const { all } = await reminded();
    expect((await all('can I come earlier?')).journey).toBe('moveAppointment');
  });
});
