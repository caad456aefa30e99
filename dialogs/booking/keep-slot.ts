import { z } from 'zod';
import { heldSchema } from '../../backend/answer-schemas.ts';
import type { Appointment, Hold, Slot } from '../../backend/appointment-backend.ts';
import { type ClockTime, inNorway, timeOfMoment } from '../../domain/moment.ts';
import type { Station } from '../../domain/stations/station.ts';
import { type Line, say } from '../../texts/line.ts';
import { ask, type Effect, once } from '../engine/journey.ts';
import { release } from '../engine/release-holds.ts';
import type { Services } from '../engine/services.ts';
import { chooseOne } from '../questions/choose-one.ts';
import { areYouSure } from './are-you-sure.ts';
import type { Person } from './identity.ts';

type Kept =
  | { kind: 'sure'; hold: Hold }
  | { kind: 'taken' }
  | { kind: 'already-has-one'; appointment: Appointment }
  | { kind: 'declined'; wants: 'other-time' | 'later-day' | 'other-station' | 'stop' };

/** What is kept for whom, and the words around it. */
interface Keeping {
  slot: Slot;
  station: Station;
  person: Person;
  /** The reference of the appointment that is to be moved. */
  moving?: string;
  attempt: number;
  /** Everything that will be done, with the time until which it can be. */
  summary(until: { time: ClockTime }): Line;
  why: Line;
  /** Asked after a no. */
  instead: Line;
  /** The way out of everything, as a choice. */
  stop: Line;
}

const sure = 'sure ';

function sureOf(hold: Hold): string {
  return `${sure}${hold.id}`;
}

/** The hold that an open question asks a yes to, of those an errand has done. */
export function holdAwaitingYes(question: string, deeds: Readonly<Record<string, unknown>>): Hold | undefined {
  if (!question.startsWith(sure)) return undefined;
  for (const deed of Object.values(deeds)) {
    const held = heldSchema.safeParse(deed);
    if (held.success && held.data.kind === 'held' && sureOf(held.data.hold) === question) return held.data.hold;
  }
  return undefined;
}

/** Keeps a slot while the person decides whether it is to be theirs; after a no it is free for others at once. */
export async function* keepSlot(services: Services, keeping: Keeping): AsyncGenerator<Effect, Kept, unknown> {
  const { slot, station, person, moving, attempt } = keeping;
  const { backend } = services;
  const held = yield* once(`hold ${slot.id} ${attempt}`, heldSchema, (requestId) =>
    backend.hold({ slot, applicant: person.id, ...(moving !== undefined && { moving }), requestId }),
  );
  if (held.kind !== 'held') return held;
  const { hold } = held;
  const line = keeping.summary({ time: timeOfMoment(inNorway(hold.expires)) });
  const deed = moving === undefined ? 'book' : 'move';
  const answer = yield* ask(areYouSure({ id: sureOf(hold), deed, line, why: keeping.why, slot, station, services }));
  if (answer === 'yes') return { kind: 'sure', hold };
  yield* once(`release ${hold.id}`, z.null(), async () => {
    await release(hold.id, backend);
    return null;
  });
  if (answer !== 'no') return { kind: 'declined', wants: answer };
  const wants = yield* ask(
    chooseOne({
      id: `instead of ${hold.id}`,
      line: keeping.instead,
      choices: [
        { value: 'other-time', label: say('bookAppointment.otherTime') },
        { value: 'other-station', label: say('slot.otherStation') },
        { value: 'stop', label: keeping.stop },
      ],
      understand: ({ understanding: { details } }) => (details.yesNo === 'no' ? 'stop' : undefined),
    }),
  );
  return { kind: 'declined', wants };
}
