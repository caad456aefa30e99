import { z } from 'zod';
import { slotSchema } from '../../backend/answer-schemas.ts';
import type { Slot } from '../../backend/appointment-backend.ts';
import type { Station } from '../../domain/stations/station.ts';
import { type Choice, type Line, say, withChoices } from '../../texts/line.ts';
import type { Question, Reading } from '../engine/question.ts';
import type { Services } from '../engine/services.ts';
import { chosen, pressed } from '../hearing/choosing.ts';
import type { Heard } from '../hearing/heard.ts';
import { refusesDay } from '../questions/day-refused.ts';
import { isElsewhere } from './are-you-sure.ts';
import { choiceElsewhere } from './choose-elsewhere.ts';
import { otherTimeWished } from './other-time-words.ts';
import { daysAhead, fitsWish, isTooFarAhead, type SlotWish, wishIn, wishSchema } from './slot-wish.ts';

const answerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('slot'), slot: slotSchema }),
  z.object({ kind: z.literal('later') }),
  z.object({ kind: z.literal('later-day') }),
  z.object({ kind: z.literal('first') }),
  z.object({ kind: z.literal('wish'), wish: wishSchema }),
  z.object({ kind: z.literal('other-station') }),
]);

/** No place in a list: `-1` is not the first. */
const belowZero = /^\s*[-−–]\s?\d+\s*$/;

type SlotAnswer = z.infer<typeof answerSchema>;

/** What stands in a list of free times, and why these. */
export interface OfferedSlots {
  station: Station;
  slots: readonly Slot[];
  /** Earlier ones of other stations, where these are far off. */
  elsewhere: readonly Slot[];
  wish: SlotWish;
  /** Whether they are what was wished for. */
  fits: boolean;
  /** Whether this is the first list that is shown. */
  isFirst: boolean;
  /** Whether there may be later ones. */
  hasLater: boolean;
  /** Whether there can be no earlier ones than these. */
  isFromNow: boolean;
}

/** Which of the free times suits; a day, a clock time or a part of the day asks for other ones. */
export function whichSlot(id: string, offer: OfferedSlots, services: Services): Question<SlotAnswer> {
  const { slots, elsewhere } = offer;
  const times = slots.map(
    (slot): Choice => ({ value: slot.id, label: say('slot.time', { moment: { moment: slot.start } }) }),
  );
  const ways: Choice[] = [
    ...(offer.hasLater ? [{ value: 'later', label: say('slot.later') }] : []),
    ...(offer.isFromNow && !isWish(offer.wish) ? [] : [{ value: 'first', label: say('slot.first') }]),
    { value: 'other-station', label: say('slot.otherStation') },
  ];
  return {
    id: `slot ${id}`,
    lines: [
      ...(elsewhere.length > 0 ? [say('slot.earlierElsewhere')] : []),
      withChoices(lineFor(offer), [...times, ...elsewhere.map((slot) => choiceElsewhere(services, slot)), ...ways]),
    ],
    why: [say('slot.why')],
    schema: answerSchema,
    about: ['dates', 'time', 'timeIs', 'partOfDay', 'ordinal', 'number', 'yesNo'],
    read: (heard) =>
      belowZero.test(heard.understanding.text) || isElsewhere(heard.understanding.details, offer.station, services)
        ? { kind: 'not-about-this' }
        : (dayRefused(heard) ?? readSlot(heard, slots, elsewhere)),
  };
}

/** A day that does not suit is none to look for. */
function dayRefused({ understanding: { text, details }, offered }: Heard): Reading<SlotAnswer> | undefined {
  const isRefused = pressed(text, offered) === undefined && refusesDay(text, details);
  return isRefused ? { kind: 'answer', answer: { kind: 'later-day' } } : undefined;
}

function lineFor({ station: { name: station }, slots, wish, fits, isFirst }: OfferedSlots): Line {
  if (slots.length === 0) return say('slot.noneLater', { station });
  if (!fits) return say('slot.askNearWished', { station });
  if (isWish(wish)) return say('slot.askWished', { station });
  return isFirst ? say('slot.ask', { station }) : say('slot.askAgain', { station });
}

function isWish(wish: SlotWish): boolean {
  return Object.keys(wish).length > 0;
}

/**
 * A time that was pressed; else one that a day and hour leave only one of; else the list to look at. Words that wish for
 * a time come before words that only look like one of the list.
 */
function readSlot(heard: Heard, slots: readonly Slot[], elsewhere: readonly Slot[]): Reading<SlotAnswer> {
  const { details, text } = heard.understanding;
  const press = pressed(text, heard.offered);
  const wish = wishIn(details, heard.today);
  if (press === undefined && wish !== undefined) {
    const [only, ...others] = slots.filter((slot) => fitsWish(slot, wish));
    if (only !== undefined && others.length === 0) return { kind: 'answer', answer: { kind: 'slot', slot: only } };
    return { kind: 'answer', answer: { kind: 'wish', wish } };
  }
  const otherTime = press === undefined ? otherTimeWished(text) : undefined;
  if (otherTime !== undefined) {
    return { kind: 'answer', answer: { kind: otherTime === 'later-day' ? 'later-day' : 'later' } };
  }
  const times = heard.offered.filter(({ value }) => slots.some(({ id }) => id === value));
  const value =
    press ?? chosen({ ...heard, offered: times }) ?? chosen(heard) ?? (details.yesNo === 'no' ? 'later' : undefined);
  if (value === 'later' || value === 'first' || value === 'other-station') {
    return { kind: 'answer', answer: { kind: value } };
  }
  const slot =
    [...slots, ...elsewhere].find(({ id }) => id === value) ?? (details.yesNo === 'yes' ? onlyOf(slots) : undefined);
  if (slot !== undefined) return { kind: 'answer', answer: { kind: 'slot', slot } };
  if (isTooFarAhead(details, heard.today)) {
    return { kind: 'cannot', because: [say('slot.tooFarAhead', { days: daysAhead })] };
  }
  const [date] = details.dates;
  if (date?.kind === 'impossible') return { kind: 'cannot', because: [say('date.impossible', { words: date.words })] };
  if (date?.kind === 'day' && date.day < heard.today) {
    return { kind: 'cannot', because: [say('date.inPast', { day: { day: date.day } })] };
  }
  return { kind: 'not-about-this' };
}

function onlyOf(slots: readonly Slot[]): Slot | undefined {
  return slots.length === 1 ? slots[0] : undefined;
}
