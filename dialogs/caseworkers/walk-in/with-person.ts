import type { LocalMoment } from '../../../domain/moment.ts';
import type { FactName, Situation } from '../../../domain/situation.ts';
import type { Card } from '../../../texts/card.ts';
import { say } from '../../../texts/line.ts';
import { audited } from '../audited.ts';
import type { Caller, DeskServices } from '../errand.ts';
import { identifyCard } from './identify-card.ts';
import { readPass, type ShownPass } from './pass.ts';
import { type PersonAtDesk, personAtDesk } from './person-at-desk.ts';
import { personCard } from './person-card.ts';
import { stationLookedAt } from './station-looked-at.ts';

interface Done {
  result: Card;
  end?: string;
  after?: Record<string, unknown>;
}

interface Wanted {
  situation: Situation;
  station?: string | undefined;
  /** The time that is to be booked, where one is. */
  start?: LocalMoment;
}

/** A step with whoever stands there: only with a pass of this colleague's own, at a station of theirs, and on record. */
export function withPerson(
  desk: DeskServices,
  caller: Caller,
  { situation, station, start, ...shown }: ShownPass & Wanted,
  deed: (person: PersonAtDesk) => Promise<Done>,
): Promise<Card> {
  const subject = station === undefined ? 'walk-in' : `station ${station}`;
  const what = start === undefined ? { onlyLooks: true } : { wanted: { start } };
  return audited(desk, caller, { action: 'book-walk-in', subject, station, why: 'walk-in', ...what }, async () => {
    const pass = readPass(desk, caller, shown);
    if (pass === undefined) return { result: identifyCard(say('deskWalkIn.passOver')), end: 'refused: pass' };
    return deed(personAtDesk(desk, { pass, shown, said: situation }));
  });
}

/** Who stands there, with the appointment they have, or what the rules say and where there are times. */
export async function showPerson(
  desk: DeskServices,
  caller: Caller,
  person: PersonAtDesk,
  more: { ask?: FactName; status?: Card['status'] } = {},
): Promise<Card> {
  const [found, stations, lookedAt] = await Promise.all([
    desk.backend.find(person.pass.applicant),
    desk.backend.stations(),
    stationLookedAt(desk, caller),
  ]);
  const existing = found.kind === 'found' ? found.appointment : undefined;
  return personCard(desk, caller, person, { ...more, existing, stations, lookedAt });
}
