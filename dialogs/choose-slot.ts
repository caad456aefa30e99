import { z } from 'zod';
import { slotSchema } from '../backend/answer-schemas.ts';
import type { Slot } from '../backend/appointment-backend.ts';
import { addDays, type Day, daySchema } from '../domain/day.ts';
import { at, clockTime, inNorway, type LocalMoment, localMomentSchema, minutesLater } from '../domain/moment.ts';
import type { Station } from '../domain/stations/station.ts';
import { type Choice, say, withChoices } from '../texts/line.ts';
import { chosen, pressed } from './choosing.ts';
import type { Heard } from './heard.ts';
import { ask, type Effect, look } from './journey.ts';
import type { Question } from './question.ts';
import type { Services } from './services.ts';

const howManyToOffer = 5;
const daysAhead = 90;

export type SlotChoice = { kind: 'slot'; slot: Slot } | { kind: 'none-free' } | { kind: 'other-station' };

const answerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('slot'), id: z.string() }),
  z.object({ kind: z.literal('later') }),
  z.object({ kind: z.literal('from'), day: daySchema }),
  z.object({ kind: z.literal('other-station') }),
]);

type SlotAnswer = z.infer<typeof answerSchema>;

/**
 * A free time at the station, five at a time; the person may ask for later ones, for those from a day on, or for
 * another station.
 */
export async function* chooseSlot(
  services: Services,
  station: Station,
  attempt: number,
): AsyncGenerator<Effect, SlotChoice, unknown> {
  const now = yield* look(`now ${attempt}`, localMomentSchema, async () => inNorway(services.clock.now()));
  let from = now;
  for (let page = 1; ; page += 1) {
    const id = `${station.id} ${from} ${attempt} ${page}`;
    const slots = yield* look(`free slots ${id}`, z.array(slotSchema), async () => [
      ...(await services.backend.freeSlots({
        stations: [station.id],
        from,
        until: addDays(daySchema.parse(now.slice(0, 10)), daysAhead),
        limit: howManyToOffer,
      })),
    ]);
    const last = slots.at(-1);
    if (last === undefined && page === 1) return { kind: 'none-free' };
    const answer = yield* ask(whichSlot(id, station, slots, page));
    switch (answer.kind) {
      case 'slot': {
        const slot = slots.find((each) => each.id === answer.id);
        if (slot !== undefined) return { kind: 'slot', slot };
        break;
      }
      case 'later':
        from = last === undefined ? now : minutesLater(last.start, 1);
        break;
      case 'from':
        from = laterOf(now, at(answer.day, clockTime('00:00')));
        break;
      case 'other-station':
        return { kind: 'other-station' };
      default:
        answer satisfies never;
    }
  }
}

function whichSlot(id: string, station: Station, slots: readonly Slot[], page: number): Question<SlotAnswer> {
  const times = slots.map((slot): Choice => {
    return { value: slot.id, label: say('slot.time', { moment: { moment: slot.start } }) };
  });
  const line =
    times.length === 0
      ? say('slot.noneLater')
      : page === 1
        ? say('slot.ask', { station: station.name })
        : say('slot.askAgain');
  const ways: Choice[] = [
    {
      value: times.length === 0 ? 'first' : 'later',
      label: times.length === 0 ? say('slot.first') : say('slot.later'),
    },
    { value: 'other-station', label: say('slot.otherStation') },
  ];
  return {
    id: `slot ${id}`,
    lines: [withChoices(line, [...times, ...ways])],
    why: [say('slot.why')],
    schema: answerSchema,
    about: ['dates', 'time', 'partOfDay', 'ordinal', 'number'],
    read: (heard) => {
      const answer = readSlot(heard, slots);
      if (answer !== undefined) return { kind: 'answer', answer };
      const [date] = heard.understanding.details.dates;
      if (date?.kind === 'impossible')
        return { kind: 'cannot', because: [say('date.impossible', { words: date.words })] };
      if (date?.kind === 'day' && date.day < heard.today) {
        return { kind: 'cannot', because: [say('date.inPast', { day: { day: date.day } })] };
      }
      return { kind: 'not-about-this' };
    },
  };
}

/** A time of the list by its number or words, a day and hour that only one of them has, or a day to look from. */
function readSlot(heard: Heard, slots: readonly Slot[]): SlotAnswer | undefined {
  const value = chosen(heard);
  const press = pressed(heard.understanding.text, heard.offered);
  if (press !== undefined && slots.some(({ id }) => id === press)) return { kind: 'slot', id: press };
  if (value === 'later' || value === 'other-station') return { kind: value };
  const { dates, time } = heard.understanding.details;
  const [date] = dates;
  const wanted = date?.kind === 'day' ? date.day : date?.kind === 'span' ? date.from : undefined;
  if (value !== undefined && value !== 'first' && wanted === undefined) return { kind: 'slot', id: value };
  const fitting = slots.filter(({ start }) => fits(start, wanted, time));
  const [only] = fitting;
  if ((wanted !== undefined || time !== undefined) && only !== undefined && fitting.length === 1) {
    return { kind: 'slot', id: only.id };
  }
  if (wanted !== undefined && wanted >= heard.today) return { kind: 'from', day: wanted };
  return value === 'first' ? { kind: 'from', day: heard.today } : undefined;
}

function fits(start: LocalMoment, day: Day | undefined, time: string | undefined): boolean {
  return (day === undefined || start.startsWith(day)) && (time === undefined || start.endsWith(time));
}

function laterOf(one: LocalMoment, other: LocalMoment): LocalMoment {
  return one > other ? one : other;
}
