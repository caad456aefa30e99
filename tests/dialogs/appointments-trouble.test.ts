import { drammen } from './counter.ts';
import { fridayTen, tuesdayNine, wednesdayTen } from './free-times.ts';
import { on, saying } from './saying.ts';
import { goTo, way } from './way-to-booking.ts';

describe('the book does not answer', () => {
  test.each([0, 1, 2, 3])('at step %i: said, everything kept, and "try again" goes on from there', async (stage) => {
    const { counter, visitor } = await goTo(stage);
    counter.line.suffer('down');
    await way[stage]?.(visitor);
    expect(visitor.unavailable).toBe(true);
    await visitor.say('try again');
    expect(visitor.unavailable).toBe(true);
    expect(await counter.appointment()).toBeUndefined();
    counter.line.suffer('up');
    await visitor.say('try again');
    expect(visitor.unavailable).toBe(false);
    for (const act of way.slice(stage + 1)) await act(visitor);
    expect((await counter.appointment())?.slot.start).toBe(tuesdayNine);
  });

  test('whoever changes their mind meanwhile is not booked when it is back', async () => {
    const { counter, visitor } = await goTo(3);
    counter.line.suffer('down');
    await visitor.press('yes');
    counter.line.suffer('up');
    await visitor.say(saying('no, rather not', { yesNo: 'no' }, 'no'));
    expect(visitor.keys).toEqual(['bookAppointment.askInstead']);
    expect(await counter.appointment()).toBeUndefined();
    expect(await counter.free(drammen)).toContain(tuesdayNine);
  });

  test('while the hold is asked for, and its answer was lost: the same hold, not a second', async () => {
    const { counter, visitor } = await goTo(2);
    counter.line.suffer('lost-reply');
    await visitor.press(1);
    expect(visitor.unavailable).toBe(true);
    counter.line.suffer('up');
    await visitor.say('try again');
    expect(visitor.keys).toEqual(['bookAppointment.askSure']);
    expect(await counter.free(drammen)).toEqual([wednesdayTen, fridayTen]);
  });
});

describe('the answer to the confirmation is lost', () => {
  test('and the book can be asked: the truth is told at once', async () => {
    const { counter, visitor } = await goTo(3);
    counter.line.suffer('lost-reply');
    await visitor.press('yes');
    expect(visitor.keys[0]).toBe('bookAppointment.booked');
    expect(visitor.text).toContain((await counter.appointment())?.reference ?? 'nothing booked');
  });

  test('and the book cannot be asked: not certain, until it can', async () => {
    const { counter, visitor } = await goTo(3);
    const { findByRequest } = counter.line;
    counter.line.suffer('lost-reply');
    let asked = 0;
    counter.services.backend.findByRequest = async (requestId) => {
      asked += 1;
      if (asked === 1) counter.line.suffer('down');
      return findByRequest(requestId);
    };
    await visitor.press('yes');
    expect(visitor.keys).toEqual(['bookAppointment.notCertainYet']);
    expect(visitor.text).not.toContain('is booked');
    await visitor.press('again');
    expect(visitor.keys).toEqual(['bookAppointment.notCertainYet']);
    counter.line.suffer('up');
    await visitor.say('look again');
    expect(visitor.keys[0]).toBe('bookAppointment.booked');
  });

  test('and it never arrived: believed only at the second look, and then asked anew', async () => {
    const { counter, visitor } = await goTo(3);
    const { confirm } = counter.line;
    counter.services.backend.confirm = async () => ({ kind: 'unknown' });
    await visitor.press('yes');
    expect(visitor.keys).toEqual(['bookAppointment.notCertainYet']);
    counter.services.backend.confirm = confirm;
    await visitor.say(saying('show my appointment', {}, 'show-appointment'));
    expect(visitor.keys).toEqual(['bookAppointment.notBooked', 'bookAppointment.askSure']);
    await visitor.press('yes');
    expect((await counter.appointment())?.slot.start).toBe(tuesdayNine);
  });

  test('another errand finds the truth too', async () => {
    const { counter, visitor } = await goTo(3);
    counter.services.backend.findByRequest = async () => ({ kind: 'never-happened' });
    counter.line.suffer('lost-reply');
    await visitor.press('yes');
    expect(visitor.keys).toEqual(['bookAppointment.notCertainYet']);
    counter.line.suffer('up');
    await visitor.begin('showAppointment');
    expect(visitor.keys).toEqual(['showAppointment.shown']);
  });
});

test('the same person books, cancels, and books the same time again', async () => {
  const { counter, visitor } = await goTo(4);
  const first = await counter.appointment();
  await visitor.begin('cancelAppointment');
  await visitor.press('cancel');
  expect(await counter.appointment()).toBeUndefined();
  for (const act of way) await act(visitor);
  const second = await counter.appointment();
  expect(second?.slot).toEqual(first?.slot);
  expect(second?.reference).not.toBe(first?.reference);
});

test('a message that comes twice does nothing twice', async () => {
  const { counter, visitor } = await goTo(3);
  const before = visitor.run;
  await visitor.press('yes');
  const reference = (await counter.appointment())?.reference;
  visitor.run = before;
  await visitor.press('yes');
  expect(visitor.keys[0]).toBe('bookAppointment.booked');
  expect((await counter.appointment())?.reference).toBe(reference);
});

test('another list after a no is read anew from the book', async () => {
  const { counter, visitor } = await goTo(2);
  await visitor.say(saying('from Wednesday', on('2026-03-18')));
  await counter.rival(drammen, fridayTen);
  expect(visitor.keys).toEqual(['bookAppointment.askSure']);
  await visitor.press('no');
  await visitor.press('other-time');
  expect(visitor.choices).not.toContain(`${drammen}/${fridayTen}`);
});
