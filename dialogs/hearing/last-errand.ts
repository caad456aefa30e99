import type { JourneyStack } from '../engine/journey-stack.ts';
import { type Run, runSchema } from '../engine/run.ts';
import type { TurnRecord } from '../engine/turn-record.ts';
import type { Heard } from './heard.ts';
import { keepDetails, readKept } from './heard-details.ts';

const givesAdvice = new Set(['guidance', 'bookAppointment']);

/**
 * An errand that has ended as it is kept for the next message: with advice, and nothing done that could be done twice. A
 * position was for its search only, and is not kept with it.
 */
export function keptForCorrection({ open: _open, ...run }: Run): Run | undefined {
  const knowsPosition = readKept(run.said).place?.kind === 'position';
  return givesAdvice.has(run.journey) && Object.keys(run.deeds).length === 0 && !knowsPosition ? run : undefined;
}

/** Takes the errand that has just ended up again where the message corrects what was said in it. */
export async function correctLastErrand(stack: JourneyStack, record: TurnRecord): Promise<boolean> {
  const { lastErrand, ...memory } = record.memory;
  record.memory = memory;
  if (lastErrand === undefined || stack.runs().length > 0 || !correctsFacts(record.turn.heard)) return false;
  const last = runSchema.safeParse(lastErrand);
  if (!last.success) return false;
  await stack.takeUp(last.data);
  return true;
}

function correctsFacts(heard: Heard): boolean {
  if (!heard.understanding.details.correction) return false;
  const { time: _time, timeIs: _bound, partOfDay: _part, place: _place, ...facts } = keepDetails(heard);
  return Object.keys(facts).length > 0;
}
