import { localMoment } from '../../domain/moment.ts';
import { type HandoverHouse, openHandoverHouse } from './handover-house.ts';

let house: HandoverHouse;
afterEach(() => house.close());

describe('when nobody is there', () => {
  test('it is said when they are, and a call-back is noted with a number that is nowhere else', async () => {
    house = await openHandoverHouse({ start: localMoment('2026-03-14T12:00') });
    await house.begin();
    house.heard();
    await house.say('I want to talk to a person', 'yes', 'Morning');
    expect(house.said()).toEqual([
      'assistant: There are no caseworkers here now. They answer here on Monday, 16 March 2026 from 09:00 to 15:00. Do you want to be called?',
      'assistant: What time of day is best for us to call?',
      'assistant: What number should we call? Only the caseworker sees it, and it is deleted with the conversation.',
    ]);
    await house.say('12345');
    expect(house.said().join()).toContain('I cannot read that as a phone number.');
    await house.say('22 33 44 55 or 912 34 567');
    expect(house.said().join()).toContain('one number only');
    await house.say('it is 912 34 567');
    expect(house.heard()).toMatchObject([{ choices: ['Do not call me after all'] }]);
    const { state } = await house.storage.load('anna');
    const history = await house.storage.history('anna', 0, 100);
    expect(JSON.stringify([state, history])).not.toMatch(/912|34 ?567|3456|4455/);
    expect(JSON.stringify(history)).toContain('it is •••');
    expect(await house.current()).toMatchObject({ state: 'call-back', brief: { callAt: 'morning' } });
    await house.say('Do not call me after all');
    expect(house.said()).toEqual(['assistant: All right. You will not be called.']);
    expect(await house.handovers().open()).toEqual([]);
    await house.say('I want to talk to a person', 'yes', 'Morning', '+44 20 7946 0018');
    expect((await house.current()).phone?.reveal()).toBe('+442079460018');
  });

  test('who changes their mind is not called, at either question', async () => {
    house = await openHandoverHouse({ desk: 'nobody' });
    await house.begin();
    await house.say('I want to talk to a person', 'yes', 'no');
    expect(house.said().at(-1)).toBe('assistant: All right. You will not be called.');
    await house.say('I want to talk to a person', 'yes', '+47 912 34 567');
    expect(house.said().slice(-2)[0]).toContain('I will ask for the number afterwards.');
    await house.say('after 2 pm', 'Do not call me after all');
    expect(house.said().at(-1)).toBe('assistant: All right. You will not be called.');
    expect(await house.handovers().open()).toEqual([]);
  });

  test('any time will do, and a wrong number is put right at once, or by another call-back in the place of the first', async () => {
    house = await openHandoverHouse({ desk: 'nobody' });
    await house.begin();
    await house.say('I want to talk to a person', 'yes', 'whenever', '912 34 567');
    expect(house.said().at(-1)).toContain('called on ••• 567, at any time of day');
    await house.say('that number is wrong, it is 922 33 444');
    expect(house.said()).toEqual(['assistant: It is noted that you want to be called on ••• 444.']);
    await house.say('that number is wrong', 'around 12', '922 33 555');
    expect(house.said().at(-1)).toContain('called on ••• 555');
    const open = await house.handovers().open();
    expect(open.map(({ phone, brief }) => [phone?.reveal(), brief.callAt])).toEqual([['+4792233555', 'midday']]);
    await house.say('change number', 'dont call me');
    expect(house.said().at(-1)).toBe('assistant: All right. You will not be called.');
    expect(await house.handovers().open()).toEqual([]);
  });

  test('by text message the number is the one that is written from', async () => {
    house = await openHandoverHouse({ desk: 'nobody' });
    await house.text('I want to talk to a person', 'yes', 'afternoon');
    expect((await house.current()).phone?.reveal()).toBe('+4790000000');
    expect(house.said().at(-1)).toContain('Reply DO NOT CALL');
    await house.text('DO NOT CALL');
    expect(await house.handovers().open()).toEqual([]);
  });
});
