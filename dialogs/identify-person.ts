import { z } from 'zod';
import type { Identified } from '../backend/appointment-backend.ts';
import { daySchema } from '../domain/day.ts';
import { type Line, say } from '../texts/line.ts';
import { ask, type Effect, look, remember, type Start } from './journey.ts';
import type { Question } from './question.ts';
import { pastDay } from './questions/past-day.ts';
import type { Services } from './services.ts';

/** Somebody the appointment book has recognised, as far as it may be stored. */
const recognisedSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('identified'), id: z.string(), caseEnding: z.string() }),
  z.object({ kind: z.literal('not-recognised'), attemptsLeft: z.number() }),
  z.object({ kind: z.literal('too-many-attempts') }),
]);

type Recognised = z.infer<typeof recognisedSchema>;

export interface Person {
  id: string;
  /** The last digits of the case reference, for the person to recognise: `••• 678`. */
  caseEnding: string;
}

/**
 * Who the person is to the appointment book: by what the conversation knows, by the portal's word, or by birth date
 * and case reference. Undefined after too many tries.
 */
export async function* identifyPerson(
  services: Services,
  start: Start,
): AsyncGenerator<Effect, Person | undefined, unknown> {
  const { applicant, portalCase } = start.memory;
  if (applicant !== undefined) return applicant;
  if (portalCase !== undefined) {
    const byPortal = yield* look('person by portal', recognisedSchema, async () =>
      storable(await services.backend.identify({ by: 'portal', caseId: portalCase })),
    );
    if (byPortal.kind === 'identified') return yield* keep(byPortal);
  }
  for (let attempt = 1; ; attempt += 1) {
    const asked = attempt === 1 ? say('identify.askBirthDate') : say('identify.notRecognised');
    const birthDate = yield* ask(pastDay(`birth date ${attempt}`, asked, [say('identify.why')]));
    const recognised = yield* ask(caseReference(services, daySchema.parse(birthDate), attempt));
    switch (recognised.kind) {
      case 'identified':
        return yield* keep(recognised);
      case 'too-many-attempts':
        return undefined;
      case 'not-recognised':
        break;
      default:
        recognised satisfies never;
    }
  }
}

function* keep({ id, caseEnding }: Person): Generator<Effect, Person, unknown> {
  const person = { id, caseEnding };
  yield* remember({ applicant: person });
  return person;
}

/** Uses the number the moment it is read: what is stored is who was recognised, never the number. */
function caseReference(
  services: Services,
  birthDate: z.infer<typeof daySchema>,
  attempt: number,
): Question<Recognised> {
  const lines: Line[] = [say('identify.askCaseReference')];
  return {
    id: `case reference ${attempt}`,
    lines,
    why: [say('identify.why')],
    schema: recognisedSchema,
    about: ['caseReference'],
    read: async ({ understanding, conversation }) => {
      const { caseReference: number } = understanding.details;
      if (number === undefined) {
        const figures = understanding.text.replaceAll(/\D/g, '').length;
        return figures >= 6
          ? { kind: 'cannot', because: [say('identify.notTwelveDigits')] }
          : { kind: 'not-about-this' };
      }
      const identified = await services.backend.identify({
        by: 'case-reference',
        caseReference: number,
        birthDate,
        attemptBy: conversation,
      });
      return { kind: 'answer', answer: storable(identified) };
    },
  };
}

function storable(identified: Identified): Recognised {
  switch (identified.kind) {
    case 'identified':
      return {
        kind: 'identified',
        id: identified.applicant.id,
        caseEnding: identified.applicant.caseReference.ending(),
      };
    case 'not-recognised':
      return { kind: 'not-recognised', attemptsLeft: identified.attemptsLeft };
    case 'too-many-attempts':
      return { kind: 'too-many-attempts' };
    default:
      return identified satisfies never;
  }
}
