import { addDays, type Day } from '../../../domain/day.ts';
import { at, clockTime, dayOfMoment, inNorway, type LocalMoment } from '../../../domain/moment.ts';
import type { Card } from '../../../texts/card.ts';
import { say } from '../../../texts/line.ts';
import type { Caller, DeskServices } from '../errand.ts';
import { bookTime } from './book-time.ts';
import { mayBook } from './may-book.ts';
import type { PersonAtDesk } from './person-at-desk.ts';
import { hasOneCard } from './person-card.ts';
import { bookedCard, timesCard } from './times-card.ts';

const mostTimes = 40;
const searchedDays = 28;
const midnight = clockTime('00:00');

/** Whether the rules let this person have an appointment; looked at again at every step, whatever the card offered. */
export function isAllowed({ decision }: PersonAtDesk): boolean {
  return decision.kind === 'decided' && mayBook(decision.outcome) !== 'never';
}

/** The free times of the station from that day on, or from now. */
export async function offerTimes(
  desk: Pick<DeskServices, 'backend' | 'clock' | 'stations'>,
  person: PersonAtDesk,
  { station, day, status }: { station: string; day?: Day | undefined; status?: Card['status'] },
): Promise<Card> {
  const now = inNorway(desk.clock.now());
  const wanted = at(day ?? person.today, midnight);
  const from = wanted > now ? wanted : now;
  const wantedDay = dayOfMoment(from);
  const until = addDays(wantedDay, searchedDays);
  const times = await desk.backend.freeSlots({ stations: [station], from, until, limit: mostTimes });
  return timesCard(desk, person, { station, times, wantedDay, status });
}

/** Books it, or says what stands in the way and offers what there is. */
export async function giveTime(
  desk: DeskServices,
  caller: Caller,
  person: PersonAtDesk,
  { station, start }: { station: string; start: LocalMoment },
): Promise<{ result: Card; end?: string; after?: Record<string, unknown> }> {
  const { applicant } = person.pass;
  const booked = await bookTime(desk.backend, { applicant, station, start, request: caller.requestId });
  switch (booked.kind) {
    case 'booked': {
      const { reference, slot } = booked.appointment;
      return { result: bookedCard(desk, person, booked.appointment), after: { reference, start: slot.start } };
    }
    case 'already-has-one':
      return { result: hasOneCard(desk, person, booked.appointment), end: booked.kind };
    case 'taken':
    case 'uncertain': {
      const text = booked.kind === 'taken' ? say('deskWalkIn.taken') : say('deskWalkIn.uncertain');
      const status = { tone: 'warning', text } as const;
      return { result: await offerTimes(desk, person, { station, status }), end: booked.kind };
    }
    default:
      return booked satisfies never;
  }
}
