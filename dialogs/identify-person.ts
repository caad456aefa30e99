import type { z } from 'zod';
import type { Day } from '../domain/day.ts';
import { phones } from '../domain/facts/phones.ts';
import { say } from '../texts/line.ts';
import { leadingTo } from './appointment-lines.ts';
import type { CaseFacts } from './case-facts.ts';
import { ask, type Effect, type End, look, remember, type Start, tell } from './journey.ts';
import { whoseCard } from './questions/whose-card.ts';
import { birthDate, caseReference, type Recognised, recognisedSchema, storable } from './questions/whose-case.ts';
import type { Services } from './services.ts';

export interface Person {
  id: string;
  /** The last digits of the case reference, for the person to recognise: `••• 678`. */
  caseEnding: string;
  /** What the case says, which counts before what the person says. */
  facts: CaseFacts;
}

type Identity = { kind: 'person'; person: Person } | { kind: 'nobody'; end: End };

/**
 * Whose case it is to the appointment book: by what the conversation knows, by the portal's word, or by birth date and
 * case reference. For somebody else's appointment only the last will do, and it is not kept for later errands.
 */
export async function* identifyPerson(services: Services, start: Start): AsyncGenerator<Effect, Identity, unknown> {
  const whose = start.said.whose === undefined ? 'mine' : yield* ask(whoseCard());
  const isOwn = whose === 'mine';
  if (isOwn) {
    const known = yield* personKnown(services, start);
    if (known !== undefined) return { kind: 'person', person: known };
  }
  for (let attempt = 1; ; attempt += 1) {
    const first = isOwn ? say('identify.askBirthDate') : say('identify.askBirthDateOfOther');
    const line = attempt === 1 ? first : say('identify.notRecognised');
    const born = yield* ask(birthDate({ id: `birth date ${attempt}`, line, services }));
    const recognised = born.kind === 'birth-date' ? yield* askReference(services, born, attempt) : born;
    switch (recognised.kind) {
      case 'identified': {
        const { kind: _identified, ...person } = recognised;
        if (isOwn) yield* remember({ applicant: person });
        return { kind: 'person', person };
      }
      case 'too-many-attempts':
        return { kind: 'nobody', end: tooManyTries() };
      case 'without-number':
        return { kind: 'nobody', end: withoutNumber() };
      case 'not-recognised':
        if (recognised.attemptsLeft < 1) return { kind: 'nobody', end: tooManyTries() };
        break;
      default:
        recognised satisfies never;
    }
  }
}

/** Who is known without a question: recognised before in this conversation, or vouched for by the portal. */
async function* personKnown(
  { backend }: Services,
  { memory }: Start,
): AsyncGenerator<Effect, Person | undefined, unknown> {
  const { applicant, portalCase } = memory;
  if (applicant !== undefined || portalCase === undefined) return applicant;
  const byPortal: z.infer<typeof recognisedSchema> = yield* look('person by portal', recognisedSchema, async () =>
    storable(await backend.identify({ by: 'portal', caseId: portalCase })),
  );
  if (byPortal.kind !== 'identified') return undefined;
  const { kind: _identified, ...person } = byPortal;
  yield* remember({ applicant: person });
  return person;
}

function* askReference(
  services: Services,
  { day: born, numberGone }: { day: Day; numberGone?: true | undefined },
  attempt: number,
): Generator<Effect, Recognised, unknown> {
  if (numberGone) yield* tell(`number gone ${attempt}`, say('identify.numberNotKept'));
  return yield* ask(caseReference({ id: `case reference ${attempt}`, born, services }));
}

function tooManyTries(): End {
  const line = say('identify.tooManyTries', { police: phones.police.number });
  return { lines: [leadingTo(line, 'talk-to-person', 'find-station')] };
}

function withoutNumber(): End {
  const line = say('identify.withoutNumber', { police: phones.police.number });
  return { lines: [leadingTo(line, 'talk-to-person', 'find-station')] };
}
