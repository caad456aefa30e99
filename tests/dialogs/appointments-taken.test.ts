import { drammen } from './counter.ts';
import { tuesdayNine, wednesdayTen } from './free-times.ts';
import { goTo } from './way-to-booking.ts';

describe('somebody else is quicker', () => {
  test('between the list and the choice: said, and others are offered', async () => {
    const { counter, visitor } = await goTo(2);
    await counter.rival(drammen, tuesdayNine);
    await visitor.press(1);
    expect(visitor.keys).toEqual(['bookAppointment.sorryGone', 'slot.ask']);
    expect(visitor.choices[0]).toBe(`${drammen}/${wednesdayTen}`);
    await visitor.press(1);
    await visitor.press('yes');
    expect((await counter.appointment())?.slot.start).toBe(wednesdayTen);
    expect((await counter.appointment('P2'))?.slot.start).toBe(tuesdayNine);
  });

  test('after the hold ran out: said, and others are offered', async () => {
    const { counter, visitor } = await goTo(3);
    counter.clock.advance(11);
    await counter.rival(drammen, tuesdayNine);
    await visitor.press('yes');
    expect(visitor.keys).toEqual(['bookAppointment.expired', 'bookAppointment.sorryGone', 'slot.ask']);
    expect(await counter.appointment()).toBeUndefined();
  });
});

test('the book may find at the confirmation that the time is gone: said, and others are offered', async () => {
  const { counter, visitor } = await goTo(3);
  counter.services.backend.confirm = async () => ({ kind: 'taken' });
  await visitor.press('yes');
  expect(visitor.keys).toEqual(['bookAppointment.sorryGone', 'slot.ask']);
});

test('a hold that ran out is said, taken again, and asked about again: the old yes books nothing', async () => {
  const { counter, visitor } = await goTo(3);
  counter.clock.advance(11);
  await visitor.press('yes');
  expect(visitor.keys).toEqual(['bookAppointment.expired', 'bookAppointment.askSure']);
  expect(visitor.text).toContain('until 10:21');
  expect(await counter.appointment()).toBeUndefined();
  await visitor.press('yes');
  expect((await counter.appointment())?.slot.start).toBe(tuesdayNine);
});
