import { z } from 'zod';
import { slotSchema } from '../../backend/answer-schemas.ts';
import type { Slot } from '../../backend/appointment-backend.ts';
import { addDays, type Day } from '../../domain/day.ts';
import { phones } from '../../domain/facts/phones.ts';
import { dayOfMoment, inNorway } from '../../domain/moment.ts';
import type { Station } from '../../domain/stations/station.ts';
import { type Choice, say, withChoices } from '../../texts/line.ts';
import { ask, type Effect, type End, look, tell } from '../engine/journey.ts';
import type { Services } from '../engine/services.ts';
import { choiceOf } from '../hearing/main-choices.ts';
import { chooseOne } from '../questions/choose-one.ts';
import { stationOf } from '../stations/ask-where.ts';
import { type ChosenStation, otherStationsNear } from './choose-station.ts';
import { daysAhead } from './slot-wish.ts';

/** How many stations are asked for a free time, and how many of those that have one are offered. */
const howManyToAsk = 8;
const howManyToOffer = 3;
const anotherPlace = 'another-place';

type Elsewhere =
  | { kind: 'slot'; station: Station; slot: Slot }
  | { kind: 'another-place' }
  | { kind: 'nowhere'; end: End };

/** Where else there is a free time, and when, where the station has none: the nearest first, without a promise. */
export async function* chooseElsewhere(
  services: Services,
  chosen: ChosenStation,
  id: string,
): AsyncGenerator<Effect, Elsewhere, unknown> {
  const { station } = chosen;
  yield* tell(`none free ${station.id} ${id}`, say('slot.noneFree', { station: station.name }));
  const slots = yield* freeElsewhere(services, chosen, { id });
  if (slots.length === 0) return { kind: 'nowhere', end: nowhere() };
  const choices = slots.map((slot) => choiceElsewhere(services, slot));
  const answer = yield* ask(
    chooseOne({
      id: `elsewhere ${id} ${slots.map((slot) => slot.id).join(' ')}`,
      line: say('slot.askElsewhere'),
      why: [say('slot.why')],
      choices: [...choices, { value: anotherPlace, label: say('station.otherPlace') }],
      wayOut: anotherPlace,
    }),
  );
  const slot = slots.find((each) => each.id === answer);
  const there = stationOf(services, slot?.station);
  return slot === undefined || there === undefined ? { kind: 'another-place' } : { kind: 'slot', station: there, slot };
}

/** The first free time of each of the nearest stations that have one, up to and with that day. */
export async function* freeElsewhere(
  services: Services,
  chosen: ChosenStation,
  { id, until }: { id: string; until?: Day },
): AsyncGenerator<Effect, readonly Slot[], unknown> {
  const near = yield* otherStationsNear(services, chosen);
  const asked = near.slice(0, howManyToAsk).map(({ station }) => station);
  return yield* look(`free elsewhere ${chosen.station.id} ${id}`, z.array(slotSchema), () =>
    firstFree(services, asked, until),
  );
}

/** A free time with its station. */
export function choiceElsewhere(services: Services, slot: Slot): Choice {
  const station = stationOf(services, slot.station)?.name ?? '';
  return { value: slot.id, label: say('slot.elsewhere', { station, moment: { moment: slot.start } }) };
}

async function firstFree(
  { backend, clock }: Services,
  stations: readonly Station[],
  lastDay: Day | undefined,
): Promise<Slot[]> {
  const from = inNorway(clock.now());
  const until = lastDay ?? addDays(dayOfMoment(from), daysAhead);
  // All at once: one after the other, eight calls over a network would be too long to wait.
  const each = await Promise.all(
    stations.map(({ id }) => backend.freeSlots({ stations: [id], from, until, limit: 1 })),
  );
  return each.flat().slice(0, howManyToOffer);
}

function nowhere(): End {
  const ways = [choiceOf('find-station'), choiceOf('talk-to-person')];
  return { lines: [withChoices(say('slot.noneAnywhere', { police: phones.police.number }), ways)] };
}
