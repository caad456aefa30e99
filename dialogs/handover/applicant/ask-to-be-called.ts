import { z } from 'zod';
import type { Masked } from '../../../domain/masked.ts';
import { say, withChoices } from '../../../texts/line.ts';
import { ask, type Effect, type End, once, remember, type Start } from '../../engine/journey.ts';
import type { PersonAtHand, Services } from '../../engine/services.ts';
import { beginHandover, rememberedOf } from './begin-handover.ts';
import { type Begun, begunSchema, callBackNumber } from './call-back-number.ts';
import { personComes } from './person-comes.ts';
import { stopWaiting } from './stop-waiting.ts';
import { whenToCall } from './when-to-call.ts';
import { withdrawal } from './withdrawal.ts';

/** Notes that somebody wants to be called: when, and where; by text message that is where they write from. */
export async function* askToBeCalled(
  desk: PersonAtHand,
  services: Services,
  start: Start,
): AsyncGenerator<Effect, End, unknown> {
  const notCalled = async function* () {
    if (start.memory.handover?.state === 'call-back') return yield* stopWaiting(services, start);
    return (yield* personComes(desk, services, start)) ?? { lines: [say('handover.notCalled')] };
  };
  const at = yield* ask(whenToCall());
  if (at === 'dont') return yield* notCalled();
  const begin = async (key: string, phone: Masked): Promise<Begun> => {
    const { id, state } = await beginHandover(desk, services, { key, start, callBack: { phone, at } });
    return { id, state, ending: phone.ending() };
  };
  const { phone } = services;
  const begun =
    phone === undefined
      ? yield* askNumber(begin)
      : yield* once(`call back ${at}`, begunSchema, (requestId) => begin(requestId, phone));
  if (begun === 'dont') return yield* notCalled();
  const handover = rememberedOf(begun, services);
  yield* remember({ handover });
  if (begun.state !== 'call-back') return { lines: [say('handover.alreadyNoted')] };
  const noted = say('handover.callBackNoted', { number: begun.ending, when: at });
  if (phone !== undefined) return { lines: [noted] };
  const facts = [
    { label: say('handover.number'), value: begun.ending },
    { label: say('handover.when'), value: { phrase: say(`handover.${at}`) } },
    { label: say('handover.sentAlong'), value: { phrase: say('handover.whatYouTold') } },
  ];
  const summary = { title: say('handover.callBackTitle'), facts };
  return { lines: [{ ...withChoices(noted, [withdrawal]), summary }] };
}

/** The key is made before: a reply is no deed, and the same reply read again must ask for nobody else. */
async function* askNumber(
  begin: (key: string, number: Masked) => Promise<Begun>,
): AsyncGenerator<Effect, Begun | 'dont', unknown> {
  const key = yield* once('name the call-back', z.string(), async (requestId) => requestId);
  return yield* ask(callBackNumber((number) => begin(key, number)));
}
