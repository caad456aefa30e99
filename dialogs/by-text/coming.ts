import { say } from '../../texts/line.ts';
import { leadingTo } from '../booking/appointment-lines.ts';
import type { Journey } from '../engine/journey.ts';

/** Somebody answers a reminder that they are coming. */
export const coming: Journey = async function* () {
  yield* [];
  return { lines: [leadingTo(say('byText.seeYou'), 'what-to-bring', 'show-appointment')] };
};
