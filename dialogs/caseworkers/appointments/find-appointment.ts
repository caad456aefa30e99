import { z } from 'zod';
import type { BookedTime } from '../../../backend/appointment-backend.ts';
import { worksFor } from '../../../domain/caseworkers/caseworker.ts';
import { dayOfMoment, inNorway } from '../../../domain/moment.ts';
import { type Phrase, say } from '../../../texts/line.ts';
import { audited } from '../audited.ts';
import { type Caller, type DeskServices, errand, type Reply } from '../errand.ts';
import { notFound } from './at-appointment.ts';
import { findCard } from './find-card.ts';
import { fitsName } from './name-typed.ts';
import { dayData } from './request-data.ts';
import { openAppointment } from './show-appointment.ts';
import { dayOfStation } from './show-day.ts';
import { type Sought, soughtIn } from './sought.ts';
import { stationsOf } from './stations-meant.ts';

/**
 * Finds an appointment by whatever was typed. Numbers that were typed are used and kept nowhere. One that is found is
 * opened; of several, each under a masked name can be. `day` is the one that is meant where none was typed.
 */
export const findAppointment = errand({
  data: z.object({ text: z.string().trim().max(1000).optional(), day: dayData }),
  run: async (desk, caller, { text = '', day }) => {
    const stations = await stationsOf(desk, caller);
    const sought = soughtIn(desk, stations, text, dayOfMoment(inNorway(desk.clock.now())), day);
    switch (sought.by) {
      case 'reference':
        return openAppointment(desk, caller, sought.reference, 'found by its reference');
      case 'case-reference':
        return search(desk, caller, 'by case reference', () =>
          desk.backend.search({ caseReference: sought.caseReference }),
        );
      case 'birth-date':
        return search(
          desk,
          caller,
          'by name and birth date',
          () => desk.backend.search({ name: sought.name, birthDate: sought.birthDate }),
          say('deskAppointment.notFoundByName'),
        );
      case 'day':
        return searchDay(desk, caller, sought);
      case 'name-alone':
        return askMore(desk, caller, 'by name alone', say('deskAppointment.secondKey'));
      case 'national-number':
        return askMore(desk, caller, 'by national number', say('deskAppointment.nationalNumber'));
      case 'nothing':
        return askMore(desk, caller, 'by nothing', say('deskAppointment.whatToWrite'));
      default:
        return sought satisfies never;
    }
  },
});

const looking = { action: 'find-appointment', why: 'searched' } as const;

/** What is at other stations is not shown, and nobody is told that it is there; it is on record. */
async function search(
  desk: DeskServices,
  caller: Caller,
  how: string,
  ask: () => Promise<readonly BookedTime[]>,
  notThere?: Phrase,
): Promise<Reply> {
  const found = await audited(desk, caller, { ...looking, subject: `search ${how}` }, async () => {
    const all = await ask();
    const isOwn = ({ appointment }: BookedTime) => worksFor(caller.caseworker, appointment.slot.station);
    const result = all.filter(isOwn);
    const elsewhere = referencesOf(all.filter((each) => !isOwn(each)));
    const end = all.length > 0 && result.length === 0 ? 'refused: station' : endOf(result);
    return { result, end, after: { appointments: referencesOf(result), elsewhere } };
  });
  return sayFound(desk, caller, found, `found ${how}`, notThere);
}

/** By name among those who come that day to a station; without a name, the day itself. */
async function searchDay(
  desk: DeskServices,
  caller: Caller,
  { name, stations, day }: Extract<Sought, { by: 'day' }>,
): Promise<Reply> {
  const typed = name.reveal();
  const [only, ...others] = stations;
  if (typed === '' && only !== undefined && others.length === 0) return dayOfStation(desk, caller, only.id, { day });
  const found: BookedTime[] = [];
  for (const { id: station } of stations) {
    const subject = `station ${station} ${day}`;
    const there = await audited(desk, caller, { ...looking, subject, station }, async () => {
      const all = await desk.backend.dayOf({ station, day });
      const result = all.filter(({ applicant }) => fitsName(typed, applicant.name.reveal()));
      return { result, end: endOf(result), after: { appointments: referencesOf(result) } };
    });
    found.push(...there);
  }
  return sayFound(desk, caller, found, 'found by name, station and day');
}

function sayFound(
  desk: DeskServices,
  caller: Caller,
  found: readonly BookedTime[],
  why: string,
  notThere?: Phrase,
): Promise<Reply> | Reply {
  const [only, ...others] = found;
  if (only === undefined) return notFound(notThere);
  if (others.length === 0) return openAppointment(desk, caller, only.appointment.reference, why);
  const newestFirst = found.toSorted((one, other) =>
    one.appointment.slot.start > other.appointment.slot.start ? -1 : 1,
  );
  const status = { tone: 'plain', text: say('deskAppointment.severalFound') } as const;
  return { kind: 'card', card: findCard(status, newestFirst) };
}

function askMore(desk: DeskServices, caller: Caller, how: string, text: Phrase): Promise<Reply> {
  return audited(desk, caller, { ...looking, subject: `search ${how}` }, async () => ({
    result: { kind: 'card', card: findCard({ tone: 'warning', text }) },
    end: 'asked for more',
  }));
}

function referencesOf(found: readonly BookedTime[]): string[] {
  return found.map(({ appointment }) => appointment.reference);
}

function endOf(found: readonly BookedTime[]): string {
  return found.length === 0 ? 'not-found' : 'done';
}
