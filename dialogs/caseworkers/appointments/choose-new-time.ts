import { z } from 'zod';
import type { BookedTime } from '../../../backend/appointment-backend.ts';
import type { Day } from '../../../domain/day.ts';
import { say } from '../../../texts/line.ts';
import { type Caller, type DeskServices, errand, type Reply } from '../errand.ts';
import { atAppointment, type Done } from './at-appointment.ts';
import { deedId, preventedBy } from './deed.ts';
import { elsewhereCard } from './elsewhere-card.ts';
import { moveCard } from './move-card.ts';
import { notDone } from './outcome-cards.ts';
import { dayData, referenceData, revisionData, stationData } from './request-data.ts';
import { stationMeant, stationsOf } from './stations-meant.ts';

interface Asked {
  reference: string;
  day?: Day | undefined;
  revision?: number | undefined;
}

const data = z.object({ reference: referenceData, day: dayData, revision: revisionData, station: stationData });

/** Shows the times an appointment can be moved to, at its station or at one that is named. */
export const chooseNewTime = errand({
  data,
  run: (desk, caller, { station, ...asked }) =>
    station === undefined ? showTimes(desk, caller, asked) : showTimesThere(desk, caller, asked, station),
});

/** Asks which other station it is to be at. */
export const chooseStation = errand({
  data,
  run: async (desk, caller, { station, ...asked }) =>
    station === undefined
      ? askStation(desk, caller, asked, { kind: 'nothing said', stations: await stationsOf(desk, caller) })
      : showTimesThere(desk, caller, asked, station),
});

async function showTimesThere(desk: DeskServices, caller: Caller, asked: Asked, said: string): Promise<Reply> {
  const own = await stationsOf(desk, caller);
  const meant = stationMeant(desk, own, said);
  switch (meant.kind) {
    case 'one':
      return showTimes(desk, caller, asked, meant.station.id);
    case 'several':
      return askStation(desk, caller, asked, meant);
    case 'unknown':
      return askStation(desk, caller, asked, { ...meant, stations: own });
    default:
      return meant satisfies never;
  }
}

function showTimes(desk: DeskServices, caller: Caller, asked: Asked, to?: string): Promise<Reply> {
  return unlessPrevented(desk, caller, { ...asked, to, why: 'looked for another time' }, async (found) => {
    const card = await moveCard(desk, caller, found, { station: to, day: asked.day });
    return { result: { kind: 'card', card }, end: 'looked' };
  });
}

type Choosing = Pick<Parameters<typeof elsewhereCard>[1], 'stations'> & {
  kind: 'nothing said' | 'several' | 'unknown';
};

function askStation(desk: DeskServices, caller: Caller, asked: Asked, { kind, stations }: Choosing): Promise<Reply> {
  const text = kind === 'several' ? say('deskDay.severalStations') : say('deskDay.stationUnknown');
  const status = kind === 'nothing said' ? undefined : ({ tone: 'warning', text } as const);
  return unlessPrevented(desk, caller, { ...asked, why: 'looked for another station' }, async (booked) => {
    const card = elsewhereCard(desk, { booked, stations, day: asked.day, status });
    return { result: { kind: 'card', card }, end: 'asked which station' };
  });
}

function unlessPrevented(
  desk: DeskServices,
  caller: Caller,
  { reference, revision: seen, to, why }: Asked & { to?: string | undefined; why: string },
  deed: (found: BookedTime) => Promise<Done>,
): Promise<Reply> {
  const intended = { action: 'move-appointment', reference, why, to, onlyLooks: true } as const;
  return atAppointment(desk, caller, intended, async (found) => {
    const prevented = preventedBy({ found, seen, id: deedId(caller) }, desk.clock);
    return prevented === undefined ? deed(found) : notDone(desk, caller, found, prevented);
  });
}
