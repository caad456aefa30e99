import { asKept } from '../../../domain/as-kept.ts';
import { cardProblems, type Situation, situationSchema } from '../../../domain/situation.ts';
import type { Memory } from '../../engine/memory.ts';
import type { TurnRecord } from '../../engine/turn-record.ts';
import type { Heard } from '../../hearing/heard.ts';
import { keepDetails } from '../../hearing/heard-details.ts';
import { meaningOf } from '../../hearing/meaning.ts';
import type { Brief } from '../brief.ts';
import { factsIn, mostCharacters } from './facts-from.ts';

/** What a message tells of whoever writes it, where nobody asks for it. */
export function toldBy(heard: Heard): Situation {
  const { whose, alsoAbout } = heard.understanding.details;
  return whose === undefined && alsoAbout === undefined ? factsIn(keepDetails(heard)) : {};
}

/** The brief with what a message has told; the newer word counts. */
export function briefWith(before: Brief, told: Situation, text: string): Brief {
  const fresh = situationSchema.keyof().options.filter((fact) => told[fact] !== undefined);
  const from = asKept(text).slice(0, mostCharacters);
  const said = [
    ...before.said.filter(({ fact }) => !fresh.includes(fact)),
    ...fresh.map((fact) => ({ fact, text: from })),
  ];
  return { ...before, situation: { ...before.situation, ...told }, said };
}

/** A memory that knows what was told of the person until the hand-over was over, and from which messages. */
export function knowing(memory: Memory, { situation, said }: Brief): Memory {
  const factsFrom = { ...memory.factsFrom, ...Object.fromEntries(said.map(({ fact, text }) => [fact, text])) };
  return { ...memory, situation: { ...memory.situation, ...situation }, factsFrom };
}

/** What is wrong with the card, where it was told: an errand about a new card that begins now begins with that. */
export function problemTold({ situation }: Brief): NonNullable<Memory['handover']>['problem'] {
  return cardProblems.find((problem) => problem === situation.problem);
}

/** Whoever asks for a new card, and has told a person why, is not asked why. */
export function carryProblem(record: TurnRecord): void {
  const { handover, offered } = record.memory;
  const { heard } = record.turn;
  const { reason, whose } = heard.understanding.details;
  if (handover?.problem === undefined || reason !== undefined || whose !== undefined) return;
  const meaning = meaningOf(heard, [], offered);
  if (meaning.kind !== 'intent' || meaning.intent !== 'new-card') return;
  const { problem, ...others } = handover;
  record.carried = { said: { reason: problem }, heard: { reason: problem } };
  record.memory = { ...record.memory, handover: others };
}
