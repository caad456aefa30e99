import type { Outcome } from '../../domain/outcome.ts';
import { say } from '../../texts/line.ts';
import type { JourneyStack } from '../engine/journey-stack.ts';
import type { TurnRecord } from '../engine/turn-record.ts';
import { type KeptDetails, keepDetails, readKept } from './heard-details.ts';
import { looksLikeQuestion } from './looks-like-question.ts';

const mostWords = 8;
const ofPermit: ReadonlySet<string> = new Set(['permit', 'basis']);
const ofDay: ReadonlySet<string> = new Set(['dates', 'expires', 'expiresWithin', 'hasExpired', 'yearInDoubt']);

/**
 * Takes the advice up again when somebody who was sent to look something up comes back with it: "it is a study permit",
 * "20 August 2026". False where the message says more than that.
 */
export async function hearWhatWasLacking(stack: JourneyStack, record: TurnRecord): Promise<boolean> {
  const { turn, memory } = record;
  const { text } = turn.heard.understanding;
  if (memory.outcome === undefined || looksLikeQuestion(text) || text.trim().split(/\s+/).length > mostWords)
    return false;
  const found = lookedUp(memory.outcome, readKept(keepDetails(turn.heard)), Object.keys(keepDetails(turn.heard)));
  if (found === undefined) return false;
  record.carried = { said: found, heard: found };
  record.lines.push(say('talk.factTold'));
  await stack.begin('guidance');
  return true;
}

function lookedUp(outcome: Outcome, details: KeptDetails, names: readonly string[]): Partial<KeptDetails> | undefined {
  if (outcome.kind !== 'ask-a-person' || names.length === 0) return undefined;
  if (outcome.cause === 'permit-kind-unknown') {
    const { basis, permit = basis && 'temporary' } = details;
    return names.every((name) => ofPermit.has(name))
      ? { ...(basis && { basis }), ...(permit && { permit }) }
      : undefined;
  }
  if (outcome.cause !== 'expiry-unknown' || !names.every((name) => ofDay.has(name))) return undefined;
  const [date] = details.dates;
  if (date?.kind === 'day') return { expires: date.day };
  return date?.kind === 'span' ? { expiresWithin: { from: date.from, to: date.to } } : undefined;
}
