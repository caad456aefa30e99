import { isDeepStrictEqual } from 'node:util';
import { situationSchema } from '../../../domain/situation.ts';
import type { Memory } from '../../engine/memory.ts';
import type { PersonAtHand } from '../../engine/services.ts';
import { readKept } from '../../hearing/heard-details.ts';
import { type Brief, readBrief } from '../brief.ts';
import { statusOf, takeStep } from '../desk/take-step.ts';
import { queueLetters } from '../letters.ts';
import { briefOf } from './brief-of.ts';

/** Keeps what has been learned while somebody waits, so that whoever takes them is told of it, and shows it on the queue cards. */
export async function keepBrief(desk: PersonAtHand, memory: Memory): Promise<void> {
  const { handover: waitsIn } = memory;
  if (waitsIn === undefined || (waitsIn.state !== 'waiting' && waitsIn.state !== 'call-back')) return;
  const chats = await desk.chats();
  const end = await takeStep(desk.store, waitsIn.id, async (handover) => {
    const before = readBrief(handover);
    const brief = withNews(before, briefOf({ memory, said: readKept({}) }, before.callAt), memory);
    const isOpen = handover.state === 'waiting' || handover.state === 'call-back';
    if (!isOpen || isDeepStrictEqual(asStored(brief), asStored(before))) {
      return { kind: 'refused', because: 'nothing-new', handover };
    }
    const letters = queueLetters({ id: handover.id, revision: handover.revision + 1 }, chats);
    return { kind: 'step', to: statusOf(handover), brief: { ...brief }, entries: [], letters };
  });
  if (end.kind === 'stepped') desk.lettersPosted?.();
}

/**
 * The newer word counts; a fact that is another now does not come from the message it once came from. What the message
 * told that asked for a person is known to have come from it only after the asking.
 */
function withNews(before: Brief, now: Brief, { factsFrom }: Memory): Brief {
  const situation = { ...before.situation, ...now.situation };
  const stillSo = before.said.filter(({ fact }) => situation[fact] === before.situation[fact]);
  const said = situationSchema.keyof().options.flatMap((fact) => {
    const from = [...now.said, ...stillSo].find((each) => each.fact === fact)?.text ?? factsFrom[fact];
    return situation[fact] === undefined || from === undefined ? [] : [{ fact, text: from }];
  });
  return { ...before, ...now, situation, said };
}

/** Without what is left out when it is stored, and in no order. */
function asStored(brief: Brief): unknown {
  const { said, ...others } = brief;
  return JSON.parse(
    JSON.stringify({ ...others, said: Object.fromEntries(said.map(({ fact, text }) => [fact, text])) }),
  );
}
