import { Masked } from '../../domain/masked.ts';
import { clockTime, localMoment } from '../../domain/moment.ts';
import { drammen, kongsberg, openCounter } from './counter.ts';
import { on, saying } from './saying.ts';

// Today is Monday 16 March 2026, ten o'clock.
const tuesdayNine = '2026-03-17T09:00';
const wednesdayTen = '2026-03-18T10:00';
const fridayTen = '2026-03-20T10:00';
const free = [
  [drammen, tuesdayNine],
  [drammen, wednesdayTen],
  [kongsberg, fridayTen],
] as const;

async function withAppointment() {
  const counter = await openCounter(free);
  const visitor = counter.visit();
  await visitor.begin('bookAppointment', saying('', { place: { kind: 'station', station: drammen, name: 'Drammen' } }));
  await visitor.press(1);
  await visitor.press('yes');
  const booked = await counter.appointment();
  if (booked === undefined) throw new Error(visitor.text);
  return { counter, visitor, booked };
}

describe('showing', () => {
  test('station, address, moment, reference, calendar file, map and what comes next', async () => {
    const { counter, visitor, booked } = await withAppointment();
    await visitor.begin('showAppointment');
    expect(visitor.text).toContain('Drammen politistasjon, Grønland 36, 3045 Drammen');
    expect(visitor.text).toContain('Tuesday, 17 March 2026 at 09:00');
    expect(visitor.text).toContain(booked.reference);
    expect(visitor.messages[0]?.file?.name).toBe(`${booked.reference}.ics`);
    expect(visitor.messages[0]?.links[0]?.address).toContain('openstreetmap.org');
    expect(visitor.choices).toEqual(['intent:move-appointment', 'intent:cancel-appointment', 'intent:what-to-bring']);
    await counter.close();
  });

  test('nothing to show: a way to a new one, through the question whether it is needed', async () => {
    const counter = await openCounter(free);
    const visitor = await counter.visit().begin('showAppointment');
    expect(visitor.keys).toEqual(['showAppointment.none']);
    expect(visitor.choices[0]).toBe('intent:book-appointment');
    await counter.close();
  });
});

describe('who it is', () => {
  const stranger = { portalCase: undefined };
  const born = saying('1 January 1990', on('1990-01-01'));
  const number = saying('my number', { caseReference: new Masked('900000000001') });
  const wrong = saying('my number', { caseReference: new Masked('900000000009') });

  test('birth date and case reference find the appointment; neither the number nor the name is kept', async () => {
    const { counter } = await withAppointment();
    const visitor = counter.visit(stranger);
    await visitor.begin('showAppointment');
    expect(visitor.asks).toBe('birth date 1');
    await visitor.say(born);
    await visitor.say(number);
    expect(visitor.keys).toEqual(['showAppointment.shown']);
    expect(JSON.stringify(visitor.memory)).not.toContain('900000000001');
    await visitor.begin('showAppointment');
    expect(visitor.keys).toEqual(['showAppointment.shown']);
    await counter.close();
  });

  test('both in one message are enough', async () => {
    const { counter } = await withAppointment();
    const visitor = await counter.visit(stranger).begin('showAppointment');
    await visitor.say(saying('both', { ...born.details, ...number.details }));
    expect(visitor.keys).toEqual(['showAppointment.shown']);
    await counter.close();
  });

  test('the same answer whichever part was wrong, and an end after five tries', async () => {
    const { counter } = await withAppointment();
    const visitor = await counter.visit(stranger).begin('showAppointment');
    await visitor.say(saying('2 January 1990', on('1990-01-02')));
    await visitor.say(number);
    const wrongDate = visitor.text;
    await visitor.say(born);
    await visitor.say(wrong);
    expect(visitor.text).toBe(wrongDate);
    for (let attempt = 3; attempt <= 5; attempt += 1) {
      await visitor.say(born);
      await visitor.say(wrong);
    }
    expect(visitor.keys).toEqual(['identify.tooManyTries']);
    expect(visitor.choices).toContain('intent:talk-to-person');
    await visitor.begin('showAppointment');
    await visitor.say(born);
    await visitor.say(number);
    expect(visitor.keys).toEqual(['identify.tooManyTries']);
    await counter.close();
  });

  test('a date in the future, a number too short, a number first, and no number at all', async () => {
    const { counter } = await withAppointment();
    const visitor = await counter.visit(stranger).begin('showAppointment');
    await visitor.say(saying('2030', on('2030-01-01')));
    expect(visitor.keys[0]).toBe('date.inFuture');
    await visitor.say(number);
    expect(visitor.keys[0]).toBe('identify.dateFirst');
    await visitor.say(born);
    await visitor.say('9000000');
    expect(visitor.keys[0]).toBe('identify.notTwelveDigits');
    await visitor.press('without-number');
    expect(visitor.keys).toEqual(['identify.withoutNumber']);
    expect(visitor.choices).toContain('intent:talk-to-person');
    await counter.close();
  });

  test("somebody else's appointment needs their own birth date and number, and is not kept", async () => {
    const { counter } = await withAppointment();
    const visitor = counter.visit();
    await visitor.begin('showAppointment', saying("my husband's appointment", { whose: 'partner' }));
    expect(visitor.keys).toEqual(['identify.askBirthDateOfOther']);
    await visitor.say(saying('3 March 1990', on('1990-03-03')));
    await visitor.say(saying('his', { caseReference: new Masked('900000000003') }));
    expect(visitor.keys).toEqual(['showAppointment.none']);
    expect(visitor.memory.applicant?.id).not.toBe('P3');
    await counter.close();
  });
});

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
    await counter.close();
  });

  test('day and hour in the first message, at the same station', async () => {
    const { counter, visitor } = await withAppointment();
    const wish = { ...on('2026-03-18'), time: clockTime('10:00') };
    await visitor.begin('moveAppointment', saying('move it to Wednesday at ten', wish, 'move-appointment'));
    await visitor.press('same');
    expect(visitor.keys).toEqual(['moveAppointment.askSure']);
    await counter.close();
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
    await counter.close();
  });

  test('a no keeps the old time', async () => {
    const { counter, visitor } = await withAppointment();
    await visitor.begin('moveAppointment');
    await visitor.press('same');
    await visitor.press(1);
    await visitor.press('no');
    expect(visitor.keys).toEqual(['moveAppointment.askInstead']);
    await visitor.press('stop');
    expect(visitor.keys).toEqual(['moveAppointment.kept']);
    expect(visitor.text).toContain('Tuesday, 17 March 2026 at 09:00');
    expect((await counter.appointment())?.slot.start).toBe(tuesdayNine);
    expect(await counter.free(drammen)).toContain(wednesdayTen);
    await counter.close();
  });

  test('the hold ran out: the old time still holds, and it is asked again', async () => {
    const { counter, visitor } = await withAppointment();
    await visitor.begin('moveAppointment');
    await visitor.press('same');
    await visitor.press(1);
    counter.clock.advance(11);
    await visitor.press('yes');
    expect(visitor.keys).toEqual(['moveAppointment.expired', 'moveAppointment.askSure']);
    await visitor.press('yes');
    expect((await counter.appointment())?.slot.start).toBe(wednesdayTen);
    await counter.close();
  });

  test('the answer is lost: the truth is looked up', async () => {
    const { counter, visitor } = await withAppointment();
    await visitor.begin('moveAppointment');
    await visitor.press('same');
    await visitor.press(1);
    counter.line.suffer('lost-reply');
    await visitor.press('yes');
    expect(visitor.keys[0]).toBe('moveAppointment.moved');
    await counter.close();
  });

  test('cancelled meanwhile: nothing is changed, and that is said', async () => {
    const { counter, visitor, booked } = await withAppointment();
    await visitor.begin('moveAppointment');
    await visitor.press('same');
    await visitor.press(1);
    await counter.book.cancel({ reference: booked.reference, applicant: 'P1', requestId: 'elsewhere' });
    await visitor.press('yes');
    expect(visitor.keys).toEqual(['showAppointment.gone']);
    expect(await counter.free(drammen)).toContain(wednesdayTen);
    await counter.close();
  });

  test('too late once it has begun: call the station', async () => {
    const { counter, visitor } = await withAppointment();
    counter.clock.set(localMoment('2026-03-17T09:05'));
    for (const errand of ['moveAppointment', 'cancelAppointment']) {
      await visitor.begin(errand);
      expect(visitor.keys).toEqual(['showAppointment.tooLate']);
      expect(visitor.text).toContain('989 00 130');
    }
    await counter.close();
  });
});

describe('cancelling', () => {
  test('asked once with the full time, then cancelled, with a file that takes it out of the calendar', async () => {
    const { counter, visitor, booked } = await withAppointment();
    await visitor.begin('cancelAppointment');
    expect(visitor.text).toContain('Tuesday, 17 March 2026 at 09:00');
    expect(await counter.appointment()).toBeDefined();
    await visitor.say(saying('yes', { yesNo: 'yes' }, 'yes'));
    expect(visitor.keys).toEqual(['cancelAppointment.cancelled']);
    expect(visitor.messages[0]?.file?.content).toContain('METHOD:CANCEL');
    expect(visitor.messages[0]?.file?.content).toContain(`UID:${booked.reference}@`);
    expect(visitor.choices).toContain('intent:book-appointment');
    expect(await counter.appointment()).toBeUndefined();
    expect(await counter.free(drammen)).toContain(tuesdayNine);
    await counter.close();
  });

  test.each([
    ['no', { yesNo: 'no' as const }, 'no' as const, 'cancelAppointment.kept'],
    ['do not cancel', {}, 'cancel-appointment' as const, 'cancelAppointment.kept'],
    ['ikkje avbestill likevel', {}, 'cancel-appointment' as const, 'cancelAppointment.kept'],
    ['do not cancel, only push it', {}, 'move-appointment' as const, 'moveAppointment.askStation'],
    ['move it', {}, 'cancel-appointment' as const, 'moveAppointment.askStation'],
    ['do not cancel, just push it', {}, 'stop' as const, 'moveAppointment.askStation'],
  ])('"%s" does not cancel', async (text, details, intent, key) => {
    const { counter, visitor } = await withAppointment();
    await visitor.begin('cancelAppointment');
    await visitor.say(saying(text, details, intent));
    expect(visitor.keys).toEqual([key]);
    expect(await counter.appointment()).toBeDefined();
    await counter.close();
  });

  test.each(['cancel', 'please cancel it', 'the first appointment was better'])('"%s" is no yes', async (text) => {
    const { counter, visitor } = await withAppointment();
    await visitor.begin('cancelAppointment');
    await visitor.say(saying(text, {}, 'cancel-appointment'));
    expect(visitor.use).toBe('nothing');
    expect(await counter.appointment()).toBeDefined();
    await counter.close();
  });

  test('the answer is lost: the truth is looked up', async () => {
    const { counter, visitor } = await withAppointment();
    await visitor.begin('cancelAppointment');
    counter.line.suffer('lost-reply');
    await visitor.press('cancel');
    expect(visitor.keys).toEqual(['cancelAppointment.cancelled']);
    await counter.close();
  });

  test('nothing to cancel or move', async () => {
    const counter = await openCounter(free);
    for (const errand of ['moveAppointment', 'cancelAppointment']) {
      expect((await counter.visit().begin(errand)).keys).toEqual(['showAppointment.none']);
    }
    await counter.close();
  });
});
