import { withAppointment } from './at-drammen.ts';
import { drammen } from './counter.ts';
import { wednesdayTen } from './free-times.ts';
import { on, saying } from './saying.ts';

const born = saying('1 January 1990', on('1990-01-01'));
const stranger = { portalCase: undefined };

/** Somebody no portal has named, and the appointment of P1. */
async function somebody() {
  const { counter, booked } = await withAppointment();
  const visitor = counter.visit(stranger);
  return { counter, booked, visitor, reference: saying('it', { bookingReference: booked.reference }) };
}

test.each(['showAppointment', 'moveAppointment', 'cancelAppointment'])(
  '%s needs no more than the reference and the birth date',
  async (errand) => {
    const { visitor, reference } = await somebody();
    await visitor.begin(errand);
    await visitor.say(born);
    expect(visitor.keys).toEqual(['identify.askEitherReference']);
    await visitor.say(reference);
    expect(visitor.text).toContain('Tuesday, 17 March 2026 at 09:00');
    expect(visitor.memory.applicant?.id).toBe('P1');
  },
);

test('a reference in the first message is not asked for again, and tried once', async () => {
  const { visitor, reference } = await somebody();
  await visitor.begin('cancelAppointment', saying('cancel it', reference.details));
  expect(visitor.keys).toEqual(['identify.askBirthDate']);
  await visitor.say(saying('2 January 1990', on('1990-01-02')));
  expect(visitor.keys).toEqual(['identify.neitherRecognised']);
  await visitor.say(born);
  expect(visitor.keys).toEqual(['identify.askEitherReference']);
  await visitor.say(reference);
  expect(visitor.keys).toEqual(['cancelAppointment.askSure']);
});

test('both in one message are enough, and what then is moved is moved', async () => {
  const { visitor, reference, counter } = await somebody();
  await visitor.begin('moveAppointment');
  await visitor.say(saying('both', { ...born.details, ...reference.details }));
  await visitor.press('same');
  await visitor.press(1);
  await visitor.press('yes');
  expect((await counter.appointment())?.slot).toMatchObject({ station: drammen, start: wednesdayTen });
});

test('a cancelled, an unknown and a foreign reference sound the same, down to the last try', async () => {
  const { counter, booked } = await withAppointment();
  await counter.rival(drammen, wednesdayTen);
  const foreign = await counter.appointment('P2');
  await counter.book.cancel({ reference: booked.reference, applicant: 'P1', requestId: 'cancelled' });
  const courses: string[][] = [];
  for (const reference of [booked.reference, 'C3C-4CC', foreign?.reference ?? '']) {
    const visitor = await counter.visit(stranger).begin('cancelAppointment');
    const course: string[] = [];
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      await visitor.say(born);
      course.push(visitor.text);
      await visitor.say(saying('it', { bookingReference: reference }));
      course.push(visitor.text);
    }
    expect(visitor.keys).toEqual(['identify.tooManyTries']);
    courses.push(course);
  }
  expect(courses[1]).toEqual(courses[0]);
  expect(courses[2]).toEqual(courses[0]);
});

test('what only looks like a reference is said to be none, and counts for no try', async () => {
  const { visitor, reference } = await somebody();
  await visitor.begin('showAppointment');
  await visitor.say(born);
  for (let attempt = 1; attempt <= 7; attempt += 1) {
    await visitor.say('K0M-1PX');
    expect(visitor.keys[0]).toBe('identify.notAReference');
  }
  await visitor.say(reference);
  expect(visitor.keys).toEqual(['showAppointment.shown']);
});
