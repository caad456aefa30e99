import { clockTime, localMoment } from '../../domain/moment.ts';
import { askedWhetherToCancel, askedWhetherToMove, withAppointment } from './at-drammen.ts';
import { drammen, kongsberg } from './counter.ts';
import { counterOfATest } from './counter-of-a-test.ts';
import { tuesdayNine, wednesdayTen } from './free-times.ts';
import { on, saying } from './saying.ts';

describe('moving', () => {
  test('the same station: both times in the summary, the old one kept until the yes, then a newer calendar file', async () => {
    const { counter, visitor, booked } = await withAppointment();
    await visitor.begin('moveAppointment');
    expect(visitor.keys).toEqual(['moveAppointment.askStation']);
    await visitor.press('same');
    await visitor.press(1);
    expect(visitor.keys).toEqual(['moveAppointment.askSure']);
    expect(visitor.text).toContain('Tuesday, 17 March 2026 at 09:00');
    expect(visitor.text).toContain('Wednesday, 18 March 2026 at 10:00');
    expect((await counter.appointment())?.slot.start).toBe(tuesdayNine);
    await visitor.press('yes');
    const moved = await counter.appointment();
    expect([moved?.reference, moved?.slot.start, moved?.revision]).toEqual([booked.reference, wednesdayTen, 1]);
    expect(visitor.keys[0]).toBe('moveAppointment.moved');
    expect(visitor.messages[0]?.file?.content).toContain('SEQUENCE:1');
    expect(await counter.free(drammen)).toEqual([tuesdayNine]);
  });

  test('day and hour in the first message, at the same station', async () => {
    const { visitor } = await withAppointment();
    const wish = { ...on('2026-03-18'), time: clockTime('10:00') };
    await visitor.begin('moveAppointment', saying('move it to Wednesday at ten', wish, 'move-appointment'));
    await visitor.press('same');
    expect(visitor.keys).toEqual(['moveAppointment.askSure']);
  });

  test('another station', async () => {
    const { counter, visitor } = await withAppointment();
    await visitor.begin('moveAppointment');
    await visitor.press('other');
    expect(visitor.choices).not.toContain(drammen);
    await visitor.press(kongsberg);
    await visitor.press(1);
    await visitor.press('yes');
    expect((await counter.appointment())?.slot.station).toBe(kongsberg);
  });

  test('a no keeps the old time', async () => {
    const { counter, visitor } = await askedWhetherToMove();
    await visitor.press('no');
    expect(visitor.keys).toEqual(['moveAppointment.askInstead']);
    await visitor.press('stop');
    expect(visitor.keys).toEqual(['moveAppointment.kept']);
    expect(visitor.text).toContain('Tuesday, 17 March 2026 at 09:00');
    expect((await counter.appointment())?.slot.start).toBe(tuesdayNine);
    expect(await counter.free(drammen)).toContain(wednesdayTen);
  });

  test('the hold ran out: the old time still holds, and it is asked again', async () => {
    const { counter, visitor } = await askedWhetherToMove();
    counter.clock.advance(11);
    await visitor.press('yes');
    expect(visitor.keys).toEqual(['moveAppointment.expired', 'moveAppointment.askSure']);
    await visitor.press('yes');
    expect((await counter.appointment())?.slot.start).toBe(wednesdayTen);
  });

  test('the answer is lost: the truth is looked up', async () => {
    const { counter, visitor } = await askedWhetherToMove();
    counter.line.suffer('lost-reply');
    await visitor.press('yes');
    expect(visitor.keys[0]).toBe('moveAppointment.moved');
  });

  test('cancelled meanwhile: nothing is changed, and that is said', async () => {
    const { counter, visitor, booked } = await askedWhetherToMove();
    await counter.book.cancel({ reference: booked.reference, applicant: 'P1', requestId: 'elsewhere' });
    await visitor.press('yes');
    expect(visitor.keys).toEqual(['showAppointment.gone']);
    expect(await counter.free(drammen)).toContain(wednesdayTen);
  });

  test('too late once it has begun: call the station', async () => {
    const { counter, visitor } = await withAppointment();
    counter.clock.set(localMoment('2026-03-17T09:05'));
    for (const errand of ['moveAppointment', 'cancelAppointment']) {
      await visitor.begin(errand);
      expect(visitor.keys).toEqual(['showAppointment.tooLate']);
      expect(visitor.text).toContain('989 00 130');
    }
  });
});

describe('cancelling', () => {
  test('asked once with the full time, then cancelled, with a file that takes it out of the calendar', async () => {
    const { counter, visitor, booked } = await askedWhetherToCancel();
    expect(visitor.text).toContain('Tuesday, 17 March 2026 at 09:00');
    expect(await counter.appointment()).toBeDefined();
    await visitor.say(saying('yes', { yesNo: 'yes' }, 'yes'));
    expect(visitor.keys).toEqual(['cancelAppointment.cancelled']);
    expect(visitor.messages[0]?.file?.content).toContain('METHOD:CANCEL');
    expect(visitor.messages[0]?.file?.content).toContain(`UID:${booked.reference}@`);
    expect(visitor.choices).toContain('intent:book-appointment');
    expect(await counter.appointment()).toBeUndefined();
    expect(await counter.free(drammen)).toContain(tuesdayNine);
  });

  test.each([
    ['no', { yesNo: 'no' as const }, 'no' as const, 'cancelAppointment.kept'],
    ['do not cancel', {}, 'cancel-appointment' as const, 'cancelAppointment.kept'],
    ['ikkje avbestill likevel', {}, 'cancel-appointment' as const, 'cancelAppointment.kept'],
    ['do not cancel, only push it', {}, 'move-appointment' as const, 'moveAppointment.askStation'],
    ['move it', {}, 'cancel-appointment' as const, 'moveAppointment.askStation'],
    ['do not cancel, just push it', {}, 'stop' as const, 'moveAppointment.askStation'],
  ])('"%s" does not cancel', async (text, details, intent, key) => {
    const { counter, visitor } = await askedWhetherToCancel();
    await visitor.say(saying(text, details, intent));
    expect(visitor.keys).toEqual([key]);
    expect(await counter.appointment()).toBeDefined();
  });

  test.each([
    ['cancel', 'answered'],
    ['please cancel it?', 'answered'],
    ['the first appointment was better', 'nothing'],
  ])('"%s" is no yes', async (text, use) => {
    const { counter, visitor } = await askedWhetherToCancel();
    await visitor.say(saying(text, {}, 'cancel-appointment'));
    expect(visitor.use).toBe(use);
    expect(await counter.appointment()).toBeDefined();
  });

  test.each(['please cancel it', 'avbestill timen'])('"%s" says again that it is wanted, and cancels', async (text) => {
    const { counter, visitor } = await askedWhetherToCancel();
    await visitor.say(saying(text, {}, 'cancel-appointment'));
    expect(await counter.appointment()).toBeUndefined();
  });

  test('the answer is lost: the truth is looked up', async () => {
    const { counter, visitor } = await askedWhetherToCancel();
    counter.line.suffer('lost-reply');
    await visitor.press('cancel');
    expect(visitor.keys).toEqual(['cancelAppointment.cancelled']);
  });

  test('nothing to cancel or move', async () => {
    const counter = await counterOfATest([]);
    for (const errand of ['moveAppointment', 'cancelAppointment']) {
      expect((await counter.visit().begin(errand)).keys).toEqual(['showAppointment.none']);
    }
  });
});
