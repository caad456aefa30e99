import { z } from 'zod';
import type { Identified } from '../../backend/appointment-backend.ts';
import { type Day, daySchema } from '../../domain/day.ts';
import type { Masked } from '../../domain/masked.ts';
import { mask } from '../../domain/masking.ts';
import { situationSchema } from '../../domain/situation.ts';
import { type Line, say, withChoices } from '../../texts/line.ts';
import { caseFactsOf, caseFactsSchema } from '../advice/case-facts.ts';
import type { Question, Reading } from '../engine/question.ts';
import type { Services } from '../engine/services.ts';
import { chosen } from '../hearing/choosing.ts';
import type { Heard } from '../hearing/heard.ts';

/** Somebody the appointment book has recognised, or not, as far as it may be stored. */
export const recognisedSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('identified'),
    id: z.string(),
    caseEnding: z.string(),
    facts: caseFactsSchema.default({}),
    known: situationSchema.default({}),
  }),
  z.object({ kind: z.literal('not-recognised'), attemptsLeft: z.number() }),
  z.object({ kind: z.literal('too-many-attempts') }),
  /** The person does not have the case reference at hand. */
  z.object({ kind: z.literal('without-number') }),
]);

export type Recognised = z.infer<typeof recognisedSchema>;

const bornSchema = z.union([
  z.object({
    kind: z.literal('birth-date'),
    day: daySchema,
    /** The number was written beside it, and is not there any more. */
    numberGone: z.literal(true).optional(),
  }),
  recognisedSchema,
]);

/** From this many figures on a reply was meant as a number. */
const figuresOfANumber = 6;

/** Three signs and three, of which some are none that a reference has. */
const looksLikeReference = /^[a-z][a-z0-9]{2}[- ]?(?=[a-z0-9]{0,2}\d)[a-z0-9]{3}$/i;

/** When the person was born; who writes a number or reference with it, or has written one, is recognised at once. */
export function birthDate(parts: {
  id: string;
  line: Line;
  /** The reference of an appointment that was written before. */
  reference: string | undefined;
  services: Services;
}): Question<z.infer<typeof bornSchema>> {
  const { reference } = parts;
  const before: Named | undefined = reference === undefined ? undefined : { by: 'booking-reference', reference };
  return {
    id: parts.id,
    lines: [parts.line],
    why: [say('identify.why')],
    schema: bornSchema,
    about: ['dates', 'caseReference', 'bookingReference'],
    read: async (heard) => {
      const { dates } = heard.understanding.details;
      const named = namedIn(heard);
      const [date] = dates;
      if (date?.kind === 'impossible') {
        return { kind: 'cannot', because: [say('date.impossible', { words: date.words })] };
      }
      if (date?.kind !== 'day') {
        if (named !== undefined) return { kind: 'cannot', because: [say('identify.dateFirst')] };
        if (isNumberGone(heard)) return { kind: 'cannot', because: [say('identify.numberNotKept')] };
        return { kind: 'not-about-this' };
      }
      if (date.day > heard.today)
        return { kind: 'cannot', because: [say('date.inFuture', { day: { day: date.day } })] };
      const known = named ?? before;
      return known === undefined
        ? {
            kind: 'answer',
            answer: { kind: 'birth-date', day: date.day, ...(isNumberGone(heard) && { numberGone: true }) },
          }
        : recognise(parts.services, { named: known, born: date.day, heard });
    },
  };
}

/**
 * The number of the case, or the reference of an appointment in it. It is used the moment it is read: what is stored is who
 * was recognised, never the number.
 */
export function caseReference(parts: { id: string; line: Line; born: Day; services: Services }): Question<Recognised> {
  const choices = [{ value: 'without-number', label: say('identify.cannotFindNumber') }];
  return {
    id: parts.id,
    lines: [withChoices(parts.line, choices)],
    why: [say('identify.why')],
    schema: recognisedSchema,
    about: ['caseReference', 'bookingReference', 'yesNo'],
    read: async (heard) => {
      const { text, details, nationalNumbers } = heard.understanding;
      const named = namedIn(heard);
      if (named !== undefined) return recognise(parts.services, { named, born: parts.born, heard });
      if (isNumberGone(heard)) return { kind: 'cannot', because: [say('identify.numberNotKept')] };
      if (nationalNumbers > 0 || text.replaceAll(/\D/g, '').length >= figuresOfANumber) {
        return { kind: 'cannot', because: [say('identify.notTwelveDigits')] };
      }
      if (looksLikeReference.test(text.trim())) return { kind: 'cannot', because: [say('identify.notAReference')] };
      const isWithout = chosen(heard) !== undefined || details.yesNo === 'unsure' || details.yesNo === 'no';
      return isWithout ? { kind: 'answer', answer: { kind: 'without-number' } } : { kind: 'not-about-this' };
    },
  };
}

/** The message was taken up again after a break: of a number only the mask is left, for numbers are not stored. */
function isNumberGone({ understanding: { text, details, nationalNumbers } }: Heard): boolean {
  return text.includes(mask) && details.caseReference === undefined && nationalNumbers === 0;
}

/** What a case is named by beside the birth date. */
type Named = { by: 'case-reference'; caseReference: Masked } | { by: 'booking-reference'; reference: string };

function namedIn({ understanding: { details } }: Heard): Named | undefined {
  const { caseReference: number, bookingReference } = details;
  if (number !== undefined) return { by: 'case-reference', caseReference: number };
  return bookingReference === undefined ? undefined : { by: 'booking-reference', reference: bookingReference };
}

async function recognise(
  { backend }: Services,
  { named, born, heard }: { named: Named; born: Day; heard: Heard },
): Promise<Reading<Recognised>> {
  const identified = await backend.identify({ ...named, birthDate: born, attemptBy: heard.conversation });
  return { kind: 'answer', answer: storable(identified) };
}

/** What may be stored of an identification: what the case says about the permit, but no name and no number. */
export function storable(identified: Identified): Recognised {
  switch (identified.kind) {
    case 'identified': {
      const { id, caseReference: number, situation } = identified.applicant;
      return { kind: 'identified', id, caseEnding: number.ending(), facts: caseFactsOf(situation), known: situation };
    }
    case 'not-recognised':
      return { kind: 'not-recognised', attemptsLeft: identified.attemptsLeft };
    case 'too-many-attempts':
      return { kind: 'too-many-attempts' };
    default:
      return identified satisfies never;
  }
}
