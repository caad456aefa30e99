import { conversationKeptDays } from '../../domain/facts/retention.ts';
import { openHouse } from './house.ts';
import { answer } from './side-answers.ts';

const services = await openHouse();
afterAll(() => services.close());

describe('my data', () => {
  test('tells what is kept and for how long, and asks before anything is deleted', async () => {
    const told = await answer(services, 'myData', { text: 'hva lagrer dere?' });
    expect(told.keys).toContain('myData.birthDate');
    expect(told.lines[0]?.blanks).toEqual({ days: conversationKeptDays });
    expect(told.forget).toBe(false);
    const kept = await told.reply({ text: 'nei', details: { yesNo: 'no' } });
    expect([kept.keys, kept.forget]).toEqual([['myData.notDeleted'], false]);
  });

  test.each(['slett dataene mine', 'delete my data', 'gløym meg'])('“%s” is asked once, then done', async (text) => {
    const asked = await answer(services, 'myData', { text });
    expect([asked.keys, asked.forget]).toEqual([['myData.appointments', 'myData.askDelete'], false]);
    const done = await asked.reply({ text: 'ja', details: { yesNo: 'yes' } });
    expect([done.keys, done.forget]).toEqual([['myData.deleted'], true]);
  });
});
