import { z } from 'zod';
import { phones } from '../../domain/facts/phones.ts';
import type { Masked } from '../../domain/masked.ts';
import type { Instant } from '../../domain/moment.ts';
import { say } from '../../texts/line.ts';
import { leadingTo } from '../booking/appointment-lines.ts';
import type { Identity } from '../booking/identity.ts';
import { ask, type Effect, type End, look, remember, type Start, tell } from '../engine/journey.ts';
import type { Services } from '../engine/services.ts';
import { recognisedSchema, storable } from '../questions/whose-case.ts';
import { textedCode } from './texted-code.ts';

const codeMinutes = 10;
const tries = 5;
const mostCodesAnHour = 3;
const hourMilliseconds = 3_600_000;
const police = phones.police.number;

const codeSchema = z.union([z.object({ code: z.string(), ends: z.number() }), z.object({ tooMany: z.literal(true) })]);

/**
 * Whose case it is, by the telephone that texts. Anybody can forge a sender, so a code goes to the number that is
 * registered in the case, and only who texts it back is recognised. Nothing else is asked for by text.
 */
export async function* recogniseByPhone(
  services: Services,
  { memory }: Start,
  phone: Masked,
): AsyncGenerator<Effect, Identity, unknown> {
  const found: z.infer<typeof recognisedSchema> = yield* look('person by phone', recognisedSchema, async () =>
    storable(await services.backend.identify({ by: 'phone', phone })),
  );
  if (found.kind !== 'identified') {
    return { kind: 'nobody', isUnknown: true, end: elsewhere(say('byText.cannotSeeCase', { police })) };
  }
  const now = services.clock.now();
  const recent = memory.codesTexted.filter((sent) => sent > now - hourMilliseconds);
  const made = yield* look('code', codeSchema, async () =>
    recent.length < mostCodesAnHour
      ? { code: services.newCode(), ends: now + codeMinutes * 60_000 }
      : { tooMany: true as const },
  );
  if ('tooMany' in made) return { kind: 'nobody', end: elsewhere(say('byText.tooManyCodes', { police })) };
  yield* remember({ codesTexted: [...recent, (made.ends - codeMinutes * 60_000) as Instant] });
  yield* tell('code', say('byText.codeSent', { code: made.code, minutes: codeMinutes }));
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const answer = yield* ask(
      textedCode({ attempt, code: made.code, ends: made.ends as Instant, clock: services.clock }),
    );
    if (answer === 'over') break;
    if (answer === 'wrong') continue;
    const { kind: _identified, ...person } = found;
    yield* remember({ applicant: person });
    return { kind: 'person', person };
  }
  return { kind: 'nobody', end: elsewhere(say('byText.codeOver')) };
}

/**
 * The start of an errand of somebody who texts about their own card: first who they are, because what the case says is
 * not asked then, and every question is a message. Who cannot be recognised by their telephone hears the advice all the
 * same.
 */
export async function* startByText(
  services: Services,
  start: Start,
): AsyncGenerator<Effect, { start: Start } | { end: End }, unknown> {
  const { memory, said } = start;
  const isKnown = memory.applicant !== undefined || memory.portalCase !== undefined;
  if (services.phone === undefined || isKnown || said.whose !== undefined) return { start };
  const identity = yield* recogniseByPhone(services, start, services.phone);
  if (identity.kind === 'person') return { start: { ...start, memory: { ...memory, applicant: identity.person } } };
  return identity.isUnknown ? { start } : { end: identity.end };
}

/** The case of somebody else is not to be seen by text: their telephone is another one. */
export function onlyOwnByText(): End {
  return elsewhere(say('byText.onlyOwn', { police }));
}

function elsewhere(line: ReturnType<typeof say>): End {
  return { lines: [leadingTo(line, 'talk-to-person', 'find-station')] };
}
