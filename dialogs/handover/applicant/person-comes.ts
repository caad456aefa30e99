import { z } from 'zod';
import { handoverStates } from '../../../domain/handover/handover-status.ts';
import { type Line, say, withChoices } from '../../../texts/line.ts';
import { choiceOfErrand } from '../../by-text/offered-errands.ts';
import { type Effect, type End, look, type Start } from '../../engine/journey.ts';
import type { PersonAtHand, Services } from '../../engine/services.ts';
import { closedWhileWaiting } from './closed-while-waiting.ts';
import { howTheQueueIs, queueSchema } from './how-the-queue-is.ts';
import { withdrawal } from './withdrawal.ts';

const standsSchema = z.object({
  state: z.enum(handoverStates),
  name: z.string(),
  queue: queueSchema.optional(),
});
type Stands = z.infer<typeof standsSchema>;

/** How it stands with the person who was asked for already; undefined where nobody was, or that is over. */
export async function* personComes(
  desk: PersonAtHand,
  services: Services,
  { memory }: Start,
): AsyncGenerator<Effect, End | undefined, unknown> {
  const id = memory.handover?.id;
  if (id === undefined || memory.handover?.state === 'over') return undefined;
  const stands = yield* look('the person asked for', standsSchema, async () => howItStands(desk, services, id));
  const line = lineOf(stands);
  // By text the words stand in the sentence; the figures are those of the question below.
  return line && { lines: [services.phone === undefined ? line : withChoices(line, [])] };
}

async function howItStands(desk: PersonAtHand, services: Services, id: string): Promise<Stands> {
  const handover = await desk.store.byId(id);
  const { state, by } = handover ?? { state: 'over' as const };
  const queue = state === 'waiting' ? await howTheQueueIs(desk, services, id) : undefined;
  return { state, name: by?.name ?? '', ...(queue && { queue }) };
}

function lineOf({ state, name, queue }: Stands): Line | undefined {
  switch (state) {
    case 'waiting': {
      const { place, minutes, opens } = queue?.kind === 'open' ? queue : { place: 1 };
      if (opens !== undefined) return closedWhileWaiting(place, opens);
      const line =
        minutes === undefined
          ? say('handover.stillWaitingUnknown', { place })
          : say('handover.stillWaiting', { place, minutes });
      return withChoices(line, [choiceOfErrand('callBack'), choiceOfErrand('stopWaiting')]);
    }
    case 'call-back':
      return withChoices(say('handover.alreadyNoted'), [withdrawal]);
    case 'called':
      return withChoices(say('handover.willCall', { name }), [withdrawal]);
    case 'taken':
      return say('handover.alreadyHere', { name });
    case 'over':
      return undefined;
    default:
      return state satisfies never;
  }
}
