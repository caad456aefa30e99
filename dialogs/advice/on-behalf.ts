import type { Effect, Start } from '../engine/journey.ts';

/** The start of an errand for somebody else: who the writer is to the appointment book does not count for them. */
export function onBehalf(start: Start): Start {
  const { applicant: _applicant, portalCase: _portalCase, ...memory } = start.memory;
  return { ...start, memory };
}

/** A part of a journey that leaves nothing in the memory of the person who writes. */
export async function* keepingNothing<Result>(
  effects: AsyncGenerator<Effect, Result, unknown>,
): AsyncGenerator<Effect, Result, unknown> {
  let step = await effects.next();
  while (step.done !== true) {
    const given = step.value.kind === 'remember' ? undefined : yield step.value;
    step = await effects.next(given);
  }
  return step.value;
}
