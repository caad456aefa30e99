import { z } from 'zod';
import { say } from '../../texts/line.ts';
import { type Journey, look } from '../engine/journey.ts';
import type { OtherDoor } from '../engine/services.ts';

const otherDoor: z.ZodType<OtherDoor> = z.object({
  door: z.enum(['sms', 'web']),
  code: z.string(),
  minutes: z.number(),
  where: z.string(),
});

/** Tells how the conversation goes on through the other door. */
export const continueElsewhere: Journey = async function* ({ carryOver }) {
  if (carryOver === undefined) return { lines: [say('byText.noOtherDoor')] };
  const { door, code, minutes, where } = yield* look('code for the other door', otherDoor, carryOver);
  const line =
    door === 'sms'
      ? say('byText.carryOnByText', { code, minutes, number: where })
      : say('byText.carryOnOnTheWeb', { code, minutes, address: where });
  return { lines: [line] };
};
