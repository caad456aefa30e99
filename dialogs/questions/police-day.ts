import { z } from 'zod';
import { type Day, daySchema } from '../../domain/day.ts';
import { type Choice, type Line, say } from '../../texts/line.ts';
import type { Question, Reading } from '../engine/question.ts';
import { chosen, pressed } from '../hearing/choosing.ts';
import type { Heard } from '../hearing/heard.ts';
import { datesForThePolice } from './days-said.ts';
import { lookingBack } from './looking-back.ts';

/** Words of a message that show that a date in it is the day at the police. */
const wordsForThePolice = ['politi', 'police', 'fingeravtrykk', 'fingerprint', 'appointment', 'timen', 'har time'];

/**
 * The day the police took, or will take, photo and fingerprints: a day behind or ahead, or one of the choices. A day
 * that is known is not asked, unless the message names another.
 */
export function policeDay<const Value extends string>(parts: {
  id: string;
  line: Line;
  why: Line;
  choices: readonly (Choice & { value: Value })[];
  /** What a plain "no" and "I do not know" mean. */
  meanings: { no: Value; unsure: Value };
  noticed: (heard: Heard) => Day | undefined;
}): Question<Day | Value> {
  const value = z.enum(parts.choices.map((choice) => choice.value));
  return {
    id: parts.id,
    lines: [{ ...parts.line, choices: parts.choices }],
    why: [parts.why],
    schema: z.union([daySchema, value]),
    about: ['dates', 'yesNo'],
    read: (heard): Reading<Day | Value> => {
      const press = value.safeParse(pressed(heard.understanding.text, heard.offered));
      if (press.success) return { kind: 'answer', answer: press.data };
      const { yesNo } = heard.understanding.details;
      const [date] = datesForThePolice(heard.understanding.details);
      if (wantsAppointment(heard)) return { kind: 'not-about-this' };
      if (date?.kind === 'impossible') {
        return { kind: 'cannot', because: [say('date.impossible', { words: date.words })] };
      }
      // Of a week or a month its last day, so that nothing is counted too early.
      if (date !== undefined) {
        return { kind: 'answer', answer: lookingBack(date.kind === 'day' ? date.day : date.to, heard) };
      }
      const choice = value.safeParse(chosen(heard));
      if (choice.success) return { kind: 'answer', answer: choice.data };
      if (yesNo === 'no' || yesNo === 'not-yet') return { kind: 'answer', answer: parts.meanings.no };
      if (yesNo === 'unsure') return { kind: 'answer', answer: parts.meanings.unsure };
      return { kind: 'not-about-this' };
    },
    notice: (heard) => {
      const noticed = parts.noticed(heard);
      return noticed && lookingBack(noticed, heard);
    },
  };
}

export function speaksOfThePolice({ understanding }: Heard): boolean {
  const text = understanding.text.toLowerCase();
  return wordsForThePolice.some((word) => text.includes(word));
}

/** `Book Oslo 9 April` wishes for a day to come; `my appointment was on 9 March` tells of one. */
function wantsAppointment({ understanding: { text } }: Heard): boolean {
  return /^\W*(?:please |can you |kan du )?(?:book|bestill|tinga?|reserver?)\b/i.test(text);
}
