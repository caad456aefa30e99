import { BackendUnavailable } from '../../backend/appointment-backend.ts';
import { withPatience } from '../../dialogs/engine/patience.ts';
import { faultyBackend } from '../../scripts/faulty-backend.ts';
import { drammen } from './counter.ts';
import { counterOfATest } from './counter-of-a-test.ts';
import { tuesdayNine } from './free-times.ts';
import { Visitor } from './visitor.ts';
import { way } from './way-to-booking.ts';

const mostSeconds = 10;
const patienceMilliseconds = 5500;
const secondsPerCall = 4;

/** A visitor whose every turn begins with new patience, and a book that answers just before it is given up. */
async function slowBook() {
  const counter = await counterOfATest([[drammen, tuesdayNine]]);
  const slow = faultyBackend(counter.book, {
    sleep: async (milliseconds) => counter.clock.advance(milliseconds / 60_000),
    slowMilliseconds: secondsPerCall * 1000,
  });
  slow.suffer('slow');
  const services = { ...counter.services, backend: slow, patienceMilliseconds };
  const turn = { ...services };
  const known = {
    citizenship: 'other',
    permit: 'permanent',
    problem: 'lost',
    whereabouts: 'norway',
    orderedNewCard: 'yes',
  };
  const visitor = new Visitor(turn, 'slow', { language: 'en', portalCase: 'P1', situation: known });
  return {
    counter,
    visitor,
    /** Does it, and says how long the person waited. */
    async waiting(act: (visitor: Visitor) => Promise<unknown>): Promise<number> {
      Object.assign(turn, withPatience(services));
      const began = counter.clock.now();
      await act(visitor);
      return (counter.clock.now() - began) / 1000;
    },
  };
}

test('however slow the book, nobody waits ten seconds for a word, and the appointment is booked in the end', async () => {
  const { counter, visitor, waiting } = await slowBook();
  for (const act of way) {
    expect(await waiting(act)).toBeLessThan(mostSeconds);
    while (visitor.unavailable) expect(await waiting((each) => each.say('try again'))).toBeLessThan(mostSeconds);
  }
  expect(visitor.keys[0]).toBe('bookAppointment.booked');
  expect((await counter.appointment())?.slot.start).toBe(tuesdayNine);
});

test('a book that is no further away than the disk is asked as long as it takes', async () => {
  const { services } = await counterOfATest([]);
  expect(withPatience(services)).toBe(services);
});

test('once the time is up nothing is asked that was not asked before, and nothing is changed', async () => {
  const { services, clock, book } = await counterOfATest([[drammen, tuesdayNine]]);
  const { backend } = withPatience({ ...services, patienceMilliseconds });
  expect(await backend.find('P1')).toEqual({ kind: 'not-found' });
  clock.advance(1);
  await expect(backend.find('P1')).rejects.toThrow(BackendUnavailable);
  await expect(backend.release({ hold: 'h', requestId: 'r' })).rejects.toThrow(BackendUnavailable);
  expect(await book.findByRequest('r')).toEqual({ kind: 'never-happened' });
});
