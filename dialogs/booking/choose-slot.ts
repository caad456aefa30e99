import { z } from 'zod';
import { slotSchema } from '../../backend/answer-schemas.ts';
import type { Slot } from '../../backend/appointment-backend.ts';
import { addDays, type Day, daysBetween } from '../../domain/day.ts';
import {
  at,
  clockTime,
  dayOfMoment,
  inNorway,
  type LocalMoment,
  localMomentSchema,
  minutesLater,
} from '../../domain/moment.ts';
import type { Station } from '../../domain/stations/station.ts';
import { ask, type Effect, look } from '../engine/journey.ts';
import type { Services } from '../engine/services.ts';
import { stationOf } from '../stations/ask-where.ts';
import { freeElsewhere } from './choose-elsewhere.ts';
import type { ChosenStation } from './choose-station.ts';
import { daysAhead, fitsWish, isOneMoment, type SlotWish } from './slot-wish.ts';
import { type OfferedSlots, whichSlot } from './which-slot.ts';

/** A text message has room for three times and the ways to others. */
const howManyToOffer = { chat: 5, text: 3 };

/** When the first free time is farther off, earlier ones of other stations are shown, too. */
const daysThatAreSoon = 7;

/** Enough times to find some in the wished part of a day among. */
const howManyToSearch = 400;

type SlotChoice =
  | { kind: 'slot'; station: Station; slot: Slot }
  | { kind: 'none-free' }
  /** With what was wished for when another station was. */
  | { kind: 'other-station'; wish: SlotWish };

/**
 * A free time at the station, a few at a time, as near to the wish as there are; the person may ask for later ones, for
 * others by day or clock, or for another station, from `notBefore` on where one is given. With `direct`, a free time at the very moment wished for is taken
 * without another question.
 */
export async function* chooseSlot(
  services: Services,
  chosen: ChosenStation,
  { id, wish, direct, notBefore }: { id: string; wish: SlotWish; direct: boolean; notBefore?: Day | undefined },
): AsyncGenerator<Effect, SlotChoice, unknown> {
  const { station } = chosen;
  const now = yield* look(`now ${id}`, localMomentSchema, async () => inNorway(services.clock.now()));
  let wanted = notBefore === undefined ? wish : withoutDays(wish);
  let from = notBefore === undefined ? now : startOf({ from: notBefore }, now);
  for (let page = 1; ; page += 1) {
    const key = `${station.id} ${JSON.stringify(wanted)} ${from} ${id} ${page}`;
    const earliest = startOf(wanted, from);
    const found = yield* look(`free slots ${key}`, z.array(slotSchema), () =>
      freeSlots(services, station, { from: earliest, now, wish: wanted }),
    );
    if (found.length === 0 && earliest === now) return { kind: 'none-free' };
    const { slots, fits } = nearest(found, wanted, mostOffered(services));
    const [only] = slots;
    const last = slots.at(-1)?.start ?? earliest;
    if (direct && fits && only !== undefined && page === 1 && isOneMoment(wanted))
      return { kind: 'slot', station, slot: only };
    const [first] = slots;
    const isLate =
      earliest === now &&
      first !== undefined &&
      daysBetween(dayOfMoment(now), dayOfMoment(first.start)) > daysThatAreSoon;
    const elsewhere = isLate
      ? yield* freeElsewhere(services, chosen, {
          id: `before ${first.start} ${id}`,
          until: addDays(dayOfMoment(first.start), -1),
        })
      : [];
    const offer: OfferedSlots = {
      elsewhere,
      station,
      slots,
      fits,
      hasLater: found.some(({ start }) => start > last),
      wish: wanted,
      isFirst: page === 1 && notBefore === undefined,
      isFromNow: earliest === now,
    };
    const answer = yield* ask(whichSlot(key, offer, services));
    switch (answer.kind) {
      case 'slot':
        return { kind: 'slot', station: stationOf(services, answer.slot.station) ?? station, slot: answer.slot };
      case 'later':
        from = minutesLater(last, 1);
        wanted = withoutDays(wanted);
        break;
      case 'later-day':
        from = at(addDays(dayOfMoment(last), 1), clockTime('00:00'));
        wanted = withoutDays(wanted);
        break;
      case 'first':
        from = now;
        wanted = {};
        break;
      case 'wish':
        from = firstDayFor(answer.wish, first, now);
        wanted = answer.wish;
        break;
      case 'other-station':
        return { kind: 'other-station', wish: wanted };
      default:
        answer satisfies never;
    }
  }
}

async function freeSlots(
  services: Services,
  station: Station,
  { from, now, wish }: { from: LocalMoment; now: LocalMoment; wish: SlotWish },
): Promise<Slot[]> {
  const isSearch = wish.time !== undefined || wish.part !== undefined;
  const until = addDays(dayOfMoment(now), daysAhead);
  // One more than is shown tells whether there are later ones.
  const limit = isSearch ? howManyToSearch : mostOffered(services) + 1;
  return [...(await services.backend.freeSlots({ stations: [station.id], from, until, limit }))];
}

/** Those that fit the wish; where none does, others of its days that come near its hour, or the next ones after it. */
function mostOffered({ phone }: Services): number {
  return phone === undefined ? howManyToOffer.chat : howManyToOffer.text;
}

function nearest(found: readonly Slot[], wish: SlotWish, most: number): { slots: readonly Slot[]; fits: boolean } {
  const fitting = found.filter((slot) => fitsWish(slot, wish));
  if (fitting.length > 0) return { slots: fitting.slice(0, most), fits: true };
  const { from, time, timeIs, part, ...days } = wish;
  const sameDays = from && timeIs ? found.filter((slot) => fitsWish(slot, { ...days, from })) : [];
  if (sameDays.length > 0) {
    return {
      slots: timeIs === 'earliest' ? sameDays.slice(-most) : sameDays.slice(0, most),
      fits: false,
    };
  }
  const after = from && time ? found.filter(({ start }) => start >= at(from, time)) : found;
  return { slots: (after.length > 0 ? after : found).slice(0, most), fits: false };
}

function startOf({ from }: SlotWish, earliest: LocalMoment): LocalMoment {
  const wished = from && at(from, clockTime('00:00'));
  return wished !== undefined && wished > earliest ? wished : earliest;
}

/** An hour without a day is wished for on the days that are shown, or later. */
function firstDayFor(wish: SlotWish, shown: Slot | undefined, now: LocalMoment): LocalMoment {
  const isWithoutDay = wish.from === undefined && shown !== undefined;
  return isWithoutDay ? startOf({ from: dayOfMoment(shown.start) }, now) : now;
}

function withoutDays({ from: _from, until: _until, ...clock }: SlotWish): SlotWish {
  return clock;
}
