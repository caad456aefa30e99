import { askedWhetherToCancel, askedWhetherToMove, withAppointment } from '../dialogs/at-drammen.ts';
import { drammen } from '../dialogs/counter.ts';
import { fridayTen, tuesdayNine, wednesdayTen } from '../dialogs/free-times.ts';
import type { Visitor } from '../dialogs/visitor.ts';
import { goTo } from '../dialogs/way-to-booking.ts';

/** A moment in an errand at which the book is asked. */
export interface Step {
  name: string;
  /** What is asked for then. */
  path: string;
  /** What is said when a change was made whose answer may be lost; none where nothing is changed for good. */
  deed?: { done: string; notCertain: string; denied: string };
  /** Comes up to the moment. */
  arrive(): ReturnType<typeof goTo>;
  act(visitor: Visitor): Promise<unknown>;
  /** Asks for it once more, when it was learnt that it never happened. */
  actAgain?(visitor: Visitor): Promise<unknown>;
  /** Goes on from there to the end of the errand. */
  rest(visitor: Visitor): Promise<unknown>;
  /** How it ends. */
  last: string;
  /** Where the person's time is then, and what is free. */
  booked: string | undefined;
  free: readonly string[];
}

const booking = { last: 'bookAppointment.booked', booked: tuesdayNine, free: [wednesdayTen, fridayTen] } as const;
const moving = { last: 'moveAppointment.moved', booked: wednesdayTen, free: [tuesdayNine] } as const;
const nothing = async () => undefined;
const yes = (visitor: Visitor) => visitor.press('yes');

export const steps: readonly Step[] = [
  {
    ...booking,
    name: 'looking for free times',
    path: 'v1/free-slots',
    arrive: () => goTo(1),
    act: (visitor) => visitor.press(drammen),
    rest: async (visitor) => yes(await visitor.press(1)),
  },
  {
    ...booking,
    name: 'holding a time',
    path: 'v1/hold',
    arrive: () => goTo(2),
    act: (visitor) => visitor.press(1),
    rest: yes,
  },
  {
    ...booking,
    name: 'booking it',
    path: 'v1/confirm',
    deed: {
      done: 'bookAppointment.booked',
      notCertain: 'bookAppointment.notCertainYet',
      denied: 'bookAppointment.notBooked',
    },
    arrive: () => goTo(3),
    act: yes,
    actAgain: yes,
    rest: nothing,
  },
  {
    ...moving,
    name: 'holding another time',
    path: 'v1/hold',
    async arrive() {
      const { counter, visitor } = await withAppointment();
      await visitor.begin('moveAppointment');
      await visitor.press('same');
      return { counter, visitor };
    },
    act: (visitor) => visitor.press(1),
    rest: yes,
  },
  {
    ...moving,
    name: 'moving to it',
    path: 'v1/move',
    deed: {
      done: 'moveAppointment.moved',
      notCertain: 'moveAppointment.notCertainYet',
      denied: 'moveAppointment.notMoved',
    },
    arrive: askedWhetherToMove,
    act: yes,
    actAgain: yes,
    rest: nothing,
  },
  {
    name: 'cancelling',
    path: 'v1/cancel',
    deed: {
      done: 'cancelAppointment.cancelled',
      notCertain: 'cancelAppointment.notCertainYet',
      denied: 'cancelAppointment.notCancelled',
    },
    arrive: askedWhetherToCancel,
    act: (visitor) => visitor.press('cancel'),
    actAgain: async (visitor) => (await visitor.begin('cancelAppointment')).press('cancel'),
    rest: nothing,
    last: 'cancelAppointment.cancelled',
    booked: undefined,
    free: [tuesdayNine, wednesdayTen],
  },
];
