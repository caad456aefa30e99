import type { BookedTime, Slot } from '../../../backend/appointment-backend.ts';
import type { Caseworker } from '../../../domain/caseworkers/caseworker.ts';
import { addDays, type Day } from '../../../domain/day.ts';
import { at, clockTime, dayOfMoment, inNorway, timeOfMoment } from '../../../domain/moment.ts';
import type { Card, CardAction, CardPart } from '../../../texts/card.ts';
import { say } from '../../../texts/line.ts';
import { stationOf } from '../../stations/ask-where.ts';
import type { Caller, DeskServices } from '../errand.ts';
import { does } from './appointment-actions.ts';
import { whoseItIs } from './whose-it-is.ts';

const daysAhead = 90;
const mostTimes = 60;

interface Wanted {
  /** Its own, where no other was chosen. */
  station?: string | undefined;
  /** The first that has a free time, where none was chosen. */
  day?: Day | undefined;
  status?: Card['status'];
}

/** The free times of one day that an appointment can be moved to. */
export async function moveCard(
  desk: Pick<DeskServices, 'backend' | 'clock' | 'stations'>,
  { caseworker }: Pick<Caller, 'caseworker'>,
  booked: BookedTime,
  { station: elsewhere, day: chosen, status }: Wanted,
): Promise<Card> {
  const { reference, slot, revision } = booked.appointment;
  const station = elsewhere ?? slot.station;
  const today = dayOfMoment(inNorway(desk.clock.now()));
  const first = chosen === undefined ? await firstFree(desk, station, today) : undefined;
  const day = chosen ?? (first && dayOfMoment(first.start)) ?? today;
  const free = await freeOn(desk, station, day);
  const next = free.length > 0 ? undefined : await firstFree(desk, station, addDays(day > today ? day : today, 1));
  const isElsewhere = station !== slot.station;
  const unmoved = { reference, revision: String(revision) };
  const of = isElsewhere ? { ...unmoved, station } : unmoved;
  const to = (label: CardAction['label'], other: Day) => goTo(of, label, other);
  return {
    title: say('deskAppointment.moveTitle', { reference }),
    status,
    parts: [
      { kind: 'facts', facts: whoseItIs(desk, booked) },
      ...(isElsewhere ? [placePart(desk, station)] : []),
      ...(free.length > 0 ? timesOf(free, day) : [noneOn(day, next !== undefined)]),
    ],
    actions: [
      ...(free.length > 0 ? [moveIt({ ...of, day })] : []),
      ...(day > today ? [to(say('deskDay.dayBefore'), addDays(day, -1))] : []),
      to(say('deskDay.dayAfter'), addDays(day, 1)),
      to(say('deskAppointment.weekLater'), addDays(day, 7)),
      ...(next === undefined ? [] : [to(say('deskAppointment.nextFree'), dayOfMoment(next.start))]),
      ...(worksElsewhere(caseworker, slot.station)
        ? [does('move-elsewhere', say('deskAppointment.otherStation'), { ...unmoved, day })]
        : []),
      does('show', say('deskAppointment.back'), { reference }),
    ],
  };
}

function placePart(desk: Pick<DeskServices, 'stations'>, to: string): CardPart {
  return { kind: 'text', text: say('deskAppointment.newPlace', { place: stationOf(desk, to)?.name ?? to }) };
}

function worksElsewhere({ stations }: Caseworker, station: string): boolean {
  return stations === 'all' || stations.some((id) => id !== station);
}

function timesOf(free: readonly Slot[], day: Day): CardPart[] {
  const choices = free.map(({ start }) => ({
    value: start,
    label: say('deskDay.time', { time: { time: timeOfMoment(start) } }),
  }));
  return [
    { kind: 'heading', text: say('deskAppointment.freeOn', { day: { day } }) },
    {
      kind: 'input',
      input: {
        id: 'slot',
        kind: 'choice',
        label: say('deskAppointment.newTime'),
        missing: say('deskAppointment.newTimeMissing'),
        choices,
      },
    },
    {
      kind: 'input',
      input: {
        id: 'why',
        kind: 'text',
        label: say('deskAppointment.why'),
        missing: say('deskAppointment.whyMissing'),
        longest: 300,
      },
    },
    { kind: 'text', text: say('deskAppointment.moveMeans') },
  ];
}

function noneOn(day: Day, isFreeLater: boolean): CardPart {
  const text = isFreeLater ? say('deskAppointment.noneFreeOn', { day: { day } }) : say('deskAppointment.noneFree');
  return { kind: 'text', text, tone: 'warning' };
}

function moveIt(data: Readonly<Record<string, string>>): CardAction {
  return { kind: 'do', label: say('deskAppointment.moveIt'), request: { verb: 'move-to', data }, emphasis: 'first' };
}

function goTo(of: Readonly<Record<string, string>>, label: CardAction['label'], day: Day): CardAction {
  return { kind: 'do', label, request: { verb: 'move', data: { ...of, day } }, leavesInputs: true };
}

async function firstFree({ backend }: Pick<DeskServices, 'backend'>, station: string, from: Day) {
  const [slot] = await backend.freeSlots({
    stations: [station],
    from: startOf(from),
    until: addDays(from, daysAhead),
    limit: 1,
  });
  return slot;
}

function freeOn({ backend }: Pick<DeskServices, 'backend'>, station: string, day: Day) {
  return backend.freeSlots({ stations: [station], from: startOf(day), until: day, limit: mostTimes });
}

function startOf(day: Day) {
  return at(day, clockTime('00:00'));
}
