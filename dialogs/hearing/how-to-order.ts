import type { Outcome } from '../../domain/outcome.ts';
import { tokensOf } from '../../nlu/details/text/tokens.ts';
import { wordSet } from '../../nlu/details/text/word-set.ts';
import { say } from '../../texts/line.ts';
import type { TurnRecord } from '../engine/turn-record.ts';
import { repeatAdvice } from './after-the-end.ts';
import { offeredAgain } from './main-choices.ts';

const asking = wordSet('hvordan hvor korleis kor kvar åssen how where');
const ordering = wordSet(
  'bestiller bestille bestill bestilles order ordering apply søker søke søkjer søkje fornyer fornye fornyar fornya renew',
);
const ofAppointment = wordSet('time timen timar timer appointment avtale');

/** Says once more what to do, with its links, to whoever asks how after an advice to order or renew. */
export function answerHow(record: TurnRecord): boolean {
  const { turn, memory } = record;
  const words = tokensOf(turn.heard.understanding.text).map(({ word }) => word);
  const says = (known: ReadonlySet<string>) => words.some((word) => known.has(word));
  if (!isToBeDone(memory.outcome) || !says(asking) || !says(ordering) || says(ofAppointment)) return false;
  repeatAdvice(record, say('talk.stillHolds'), offeredAgain(memory));
  return true;
}

function isToBeDone(outcome: Outcome | undefined): boolean {
  return outcome?.kind === 'renew-permit' || (outcome?.kind === 'order-new-card' && outcome.next === 'order');
}
