import type { Appointment, Slot } from '../../../backend/appointment-backend.ts';
import type { Day } from '../../../domain/day.ts';
import { dayOfMoment } from '../../../domain/moment.ts';
import type { Card, CardPart } from '../../../texts/card.ts';
import { say } from '../../../texts/line.ts';
import { notesLine } from '../../advice/notes.ts';
import type { DeskServices } from '../errand.ts';
import type { PersonAtDesk } from './person-at-desk.ts';
import { anotherPerson, carried, showAppointment, whoFacts, whoPart } from './person-card.ts';

interface Offered {
  station: string;
  times: readonly Slot[];
  /** The first day on which one was looked for. */
  wantedDay: Day;
  status?: Card['status'];
}

/** The free times of a station to choose from. */
export function timesCard(
  desk: Pick<DeskServices, 'stations'>,
  person: PersonAtDesk,
  { station, times, wantedDay, status }: Offered,
): Card {
  const name = stationName(desk, station);
  const choices = times.map(({ start }) => ({ value: start, label: say('slot.time', { moment: { moment: start } }) }));
  const choose: CardPart = {
    kind: 'input',
    input: {
      kind: 'choice',
      id: 'start',
      label: say('deskWalkIn.time'),
      missing: say('deskWalkIn.chooseTime'),
      choices,
    },
  };
  const none: CardPart = { kind: 'text', text: say('deskWalkIn.noTimes', { station: name }), tone: 'warning' };
  const book = { verb: 'walk-in-book', data: { ...carried(person), station } };
  const back = { verb: 'walk-in-person', data: carried(person) };
  return {
    title: say('deskWalkIn.timesAt', { station: name }),
    status,
    parts: [whoPart(person), ...(times.length > 0 ? [...notYet(times, wantedDay, person.today), choose] : [none])],
    actions: [
      ...(times.length > 0
        ? [{ kind: 'do', label: say('deskWalkIn.book'), request: book, emphasis: 'first' } as const]
        : []),
      { kind: 'do', label: say('deskWalkIn.elsewhere'), request: back, leavesInputs: true },
    ],
  };
}

/** Somebody stands there now: that the book gives nothing on that day is not to be guessed from a list of other days. */
function notYet([first]: readonly Slot[], wanted: Day, today: Day): CardPart[] {
  if (first === undefined || dayOfMoment(first.start) === wanted) return [];
  const day = { date: dayOfMoment(first.start) };
  const text =
    wanted === today
      ? say('deskWalkIn.notToday', { day })
      : say('deskWalkIn.notThatDay', { wanted: { date: wanted }, day });
  return [{ kind: 'text', text, tone: 'quiet' }];
}

/** It is booked: the reference to write down, and what the person is to bring. */
export function bookedCard(
  desk: Pick<DeskServices, 'stations'>,
  person: PersonAtDesk,
  { reference, slot }: Appointment,
): Card {
  const { decision, today } = person;
  const notes =
    decision.kind === 'decided' ? notesLine(decision.outcome, today, say('deskRules.toApplicant')) : undefined;
  return {
    title: say('deskWalkIn.title'),
    status: { tone: 'good', text: say('deskWalkIn.booked') },
    parts: [
      {
        kind: 'facts',
        facts: [
          ...whoFacts(person),
          { label: say('deskWalkIn.reference'), value: reference },
          { label: say('deskWalkIn.time'), value: say('slot.time', { moment: { moment: slot.start } }) },
          { label: say('deskWalkIn.station'), value: stationName(desk, slot.station) },
        ],
      },
      { kind: 'text', text: say('deskWalkIn.writeDown') },
      ...(notes ? [{ kind: 'text', text: notes } as const] : []),
    ],
    actions: [showAppointment(reference), anotherPerson()],
  };
}

function stationName(desk: Pick<DeskServices, 'stations'>, id: string): string {
  return desk.stations.find((station) => station.id === id)?.name ?? id;
}
