import { drammen, kongsberg } from './counter.ts';
import { counterOfATest } from './counter-of-a-test.ts';
import { freeAtDrammen, fridayTen, tuesdayNine, wednesdayTen } from './free-times.ts';
import { type Saying, saying } from './saying.ts';

export const drammenPlace = { place: { kind: 'municipality', name: 'Drammen', number: '3301' } } as const;
export const voss = { place: { kind: 'municipality', name: 'Voss', number: '4621' } } as const;

/** How somebody comes to the counter: what is free, what they say first, and what is known of them. */
interface Coming {
  free?: typeof freeAtDrammen;
  said?: Saying;
  known?: object;
}

/** A person who wants to book, and names Drammen. */
export async function wantsToBook({ free = freeAtDrammen, said = saying('', drammenPlace), known = {} }: Coming = {}) {
  const counter = await counterOfATest(free);
  const visitor = counter.visit(known);
  await visitor.begin('bookAppointment', said);
  return { counter, visitor };
}

/** The same, when they have chosen the station at Drammen. */
export async function hasChosenDrammen(coming: Coming = {}) {
  const { counter, visitor } = await wantsToBook(coming);
  await visitor.press(drammen);
  return { counter, visitor };
}

/** A person who looks at the free times at Drammen. */
export const atTheList = () => hasChosenDrammen();

/** A person who is asked whether to book the first of them. */
export async function atTheSummary(coming: Coming = {}) {
  const { counter, visitor } = await hasChosenDrammen(coming);
  await visitor.press(1);
  return { counter, visitor };
}

/** A person with an appointment at Drammen on Tuesday at nine, with other times around. */
export async function withAppointment() {
  const { counter, visitor } = await wantsToBook({
    free: [
      [drammen, tuesdayNine],
      [drammen, wednesdayTen],
      [kongsberg, fridayTen],
    ],
    said: saying('', { place: { kind: 'station', station: drammen, name: 'Drammen' } }),
  });
  await visitor.press(1);
  await visitor.press('yes');
  const booked = await counter.appointment();
  if (booked === undefined) throw new Error(visitor.text);
  return { counter, visitor, booked };
}

/** The same, when they are asked whether to move it to Wednesday at ten. */
export async function askedWhetherToMove() {
  const { counter, visitor, booked } = await withAppointment();
  await visitor.begin('moveAppointment');
  await visitor.press('same');
  await visitor.press(1);
  return { counter, visitor, booked };
}

/** The same, when they are asked whether to cancel it. */
export async function askedWhetherToCancel() {
  const { counter, visitor, booked } = await withAppointment();
  await visitor.begin('cancelAppointment');
  return { counter, visitor, booked };
}
