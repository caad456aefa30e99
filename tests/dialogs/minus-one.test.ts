import { atTheList } from './at-drammen.ts';
import { saying } from './saying.ts';

test('at the list of times -1 is no place in it', async () => {
  const { visitor, counter } = await atTheList();
  await visitor.say(saying('-1', { ordinal: 1, number: 1 }));
  expect(visitor.keys).not.toContain('bookAppointment.askSure');
  expect(await counter.appointment()).toBeUndefined();
});
