import { Masked } from '../../domain/masked.ts';
import { withAppointment } from './at-drammen.ts';
import { counterOfATest } from './counter-of-a-test.ts';
import { on, saying } from './saying.ts';
import type { Visitor } from './visitor.ts';

describe('showing', () => {
  test('station, address, moment, reference, calendar file, map and what comes next', async () => {
    const { visitor, booked } = await withAppointment();
    await visitor.begin('showAppointment');
    expect(visitor.text).toContain('Drammen politistasjon, Grønland 36, 3045 Drammen');
    expect(visitor.text).toContain('Tuesday, 17 March 2026 at 09:00');
    expect(visitor.text).toContain(booked.reference);
    expect(visitor.messages[0]?.file?.name).toBe(`${booked.reference}.ics`);
    expect(visitor.messages[0]?.links[0]?.address).toContain('openstreetmap.org');
    expect(visitor.choices).toEqual(['intent:move-appointment', 'intent:cancel-appointment', 'intent:what-to-bring']);
  });

  test('nothing to show: a way to a new one, through the question whether it is needed', async () => {
    const counter = await counterOfATest([]);
    const visitor = await counter.visit().begin('showAppointment');
    expect(visitor.keys).toEqual(['showAppointment.none']);
    expect(visitor.choices[0]).toBe('intent:book-appointment');
  });
});

describe('who it is', () => {
  const born = saying('1 January 1990', on('1990-01-01'));
  const number = saying('my number', { caseReference: new Masked('900000000001') });
  const wrong = saying('my number', { caseReference: new Masked('900000000009') });

  /** Somebody whom no portal has named asks for the appointment that is booked. */
  async function strangerAsks(): Promise<Visitor> {
    const { counter } = await withAppointment();
    return counter.visit({ portalCase: undefined }).begin('showAppointment');
  }

  test('birth date and case reference find the appointment; neither the number nor the name is kept', async () => {
    const visitor = await strangerAsks();
    expect(visitor.asks).toBe('birth date 1');
    await visitor.say(born);
    await visitor.say(number);
    expect(visitor.keys).toEqual(['showAppointment.shown']);
    expect(JSON.stringify(visitor.memory)).not.toContain('900000000001');
    await visitor.begin('showAppointment');
    expect(visitor.keys).toEqual(['showAppointment.shown']);
  });

  test('both in one message are enough', async () => {
    const visitor = await strangerAsks();
    await visitor.say(saying('both', { ...born.details, ...number.details }));
    expect(visitor.keys).toEqual(['showAppointment.shown']);
  });

  test('the same answer whichever part was wrong, and an end after five tries', async () => {
    const visitor = await strangerAsks();
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
  });

  test('a date in the future, a number too short, a number first, and no number at all', async () => {
    const visitor = await strangerAsks();
    await visitor.say(saying('2030', on('2030-01-01')));
    expect(visitor.keys[0]).toBe('date.inFuture');
    await visitor.say(number);
    expect(visitor.keys[0]).toBe('identify.dateFirst');
    await visitor.say(born);
    await visitor.say('9000000');
    expect(visitor.keys[0]).toBe('identify.notTwelveDigits');
    await visitor.press('without-number');
    expect(visitor.keys).toEqual(['identify.withoutEither']);
    expect(visitor.choices).toContain('intent:talk-to-person');
  });

  // Taken up after a break, a message has only the mask of a number in it.
  test.each([
    ['en', 'I do not store the number'],
    ['nb', 'lagrer jeg ikke'],
    ['nn', 'lagrar eg ikkje'],
  ])(
    'a number that a break has left only the mask of is asked for once more, with the reason: %s',
    async (language, why) => {
      const { counter } = await withAppointment();
      const visitor = await counter.visit({ portalCase: undefined, language }).begin('showAppointment');
      await visitor.say('•••');
      expect(visitor.keys[0]).toBe('identify.numberNotKept');
      await visitor.say(saying('1 January 1990, •••', born.details));
      expect(visitor.keys).toEqual(['identify.numberNotKept', 'identify.askEitherReference']);
      expect(visitor.text).toContain(why);
      await visitor.say('it is •••');
      expect(visitor.keys[0]).toBe('identify.numberNotKept');
      await visitor.say(number);
      expect(visitor.keys).toEqual(['showAppointment.shown']);
    },
  );

  test("somebody else's appointment needs their own birth date and number, and is not kept", async () => {
    const { counter } = await withAppointment();
    const visitor = counter.visit();
    await visitor.begin('showAppointment', saying("my husband's appointment", { whose: 'partner' }));
    expect(visitor.keys).toEqual(['identify.askBirthDateOfOther']);
    await visitor.say(saying('3 March 1990', on('1990-03-03')));
    await visitor.say(saying('his', { caseReference: new Masked('900000000003') }));
    expect(visitor.keys).toEqual(['showAppointment.none']);
    expect(visitor.memory.applicant?.id).not.toBe('P3');
  });
});
