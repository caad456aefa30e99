import type { z } from 'zod';
import { phones } from '../../domain/facts/phones.ts';
import { type Line, say } from '../../texts/line.ts';
import { onlyOwnByText, recogniseByPhone } from '../by-text/recognise-by-phone.ts';
import { ask, type Effect, type End, look, remember, type Start, tell } from '../engine/journey.ts';
import type { Services } from '../engine/services.ts';
import { referenceSaid } from '../questions/reference-said.ts';
import { whoseCard } from '../questions/whose-card.ts';
import { birthDate, caseReference, type Recognised, recognisedSchema, storable } from '../questions/whose-case.ts';
import { leadingTo } from './appointment-lines.ts';
import type { Identity, Person } from './identity.ts';

/** What people name their case by; an appointment has a reference of its own. */
type By = 'case' | 'case or appointment';

const police = phones.police.number;

const words = {
  case: {
    ask: say('identify.askCaseReference'),
    notRecognised: say('identify.notRecognised'),
    without: say('identify.withoutNumber', { police }),
  },
  'case or appointment': {
    ask: say('identify.askEitherReference'),
    notRecognised: say('identify.neitherRecognised'),
    without: say('identify.withoutEither', { police }),
  },
} as const satisfies Record<By, Record<string, Line>>;

/**
 * Whose case it is to the appointment book: by what the conversation knows, by the portal's word, or by birth date and
 * the reference of the case or, where there is one, of its appointment. For somebody else only the last will do, and it
 * is not kept for later errands.
 */
export async function* identifyPerson(
  services: Services,
  start: Start,
  by: By = 'case',
): AsyncGenerator<Effect, Identity, unknown> {
  const whose = start.said.whose === undefined ? 'mine' : yield* ask(whoseCard());
  const isOwn = whose === 'mine';
  if (isOwn) {
    const known = yield* personKnown(services, start);
    if (known !== undefined) return { kind: 'person', person: known };
  }
  if (services.phone !== undefined) {
    return isOwn ? yield* recogniseByPhone(services, start, services.phone) : { kind: 'nobody', end: onlyOwnByText() };
  }
  const said = by === 'case' ? undefined : yield* ask(referenceSaid());
  for (let attempt = 1; ; attempt += 1) {
    const recognised = yield* recognise(services, { attempt, by, isOwn, reference: said?.reference });
    switch (recognised.kind) {
      case 'identified': {
        const { kind: _identified, ...person } = recognised;
        if (isOwn) yield* remember({ applicant: person });
        return { kind: 'person', person };
      }
      case 'too-many-attempts':
        return { kind: 'nobody', end: tooManyTries() };
      case 'without-number':
        return { kind: 'nobody', end: withoutNumber(by) };
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

interface Attempt {
  attempt: number;
  by: By;
  isOwn: boolean;
  /** The reference of an appointment that was said at first; it is tried once. */
  reference: string | null | undefined;
}

/** Birth date and number, in one message or one after the other. */
function* recognise(
  services: Services,
  { attempt, by, isOwn, reference }: Attempt,
): Generator<Effect, Recognised, unknown> {
  const first = isOwn ? say('identify.askBirthDate') : say('identify.askBirthDateOfOther');
  const line = attempt === 1 ? first : words[by].notRecognised;
  const said = attempt === 1 ? (reference ?? undefined) : undefined;
  const born = yield* ask(birthDate({ id: `birth date ${attempt}`, line, reference: said, services }));
  if (born.kind !== 'birth-date') return born;
  if (born.numberGone) yield* tell(`number gone ${attempt}`, say('identify.numberNotKept'));
  const id = `case reference ${attempt}`;
  return yield* ask(caseReference({ id, line: words[by].ask, born: born.day, services }));
}

function tooManyTries(): End {
  const line = say('identify.tooManyTries', { police });
  return { lines: [leadingTo(line, 'talk-to-person', 'find-station')] };
}

function withoutNumber(by: By): End {
  const line = words[by].without;
  return { lines: [leadingTo(line, 'talk-to-person', 'find-station')] };
}
