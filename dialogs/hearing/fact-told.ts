import type { Day } from '../../domain/day.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { decide } from '../../domain/rules/decide.ts';
import type { FactName, Situation } from '../../domain/situation.ts';
import { say } from '../../texts/line.ts';
import type { JourneyStack } from '../engine/journey-stack.ts';
import type { TurnRecord } from '../engine/turn-record.ts';
import { repeatAdvice } from './after-the-end.ts';
import { pressed } from './choosing.ts';
import { sideFactsSaid } from './facts-said.ts';
import type { Heard } from './heard.ts';
import { type KeptDetails, keepDetails, readKept } from './heard-details.ts';
import { hearWhatWasLacking } from './lacking-fact.ts';
import { looksLikeQuestion } from './looks-like-question.ts';
import { offeredAgain } from './main-choices.ts';

const mostWords = 8;

/**
 * Gives the advice once more where a short message tells nothing but a fact that it turns on: "I have ordered the card
 * now", "I have BankID". False where the message is about something else.
 */
export async function hearFactTold(stack: JourneyStack, record: TurnRecord): Promise<boolean> {
  if (await hearWhatWasLacking(stack, record)) return true;
  const { turn, memory } = record;
  const { outcome, offered } = memory;
  if (outcome === undefined || pressed(turn.heard.understanding.text, offered) !== undefined) return false;
  const said = factAlone(turn.heard);
  if (said === undefined || !turnsOn(outcome, said.fact, said.details)) return false;
  const situation = { ...memory.situation, [said.fact]: readFact(said.details, said.fact) };
  if (staysTheSame(outcome, situation, turn.heard.today)) {
    repeatAdvice(record, say('talk.stillHolds'), offeredAgain(memory));
    return true;
  }
  record.lines.push(say('talk.factTold'));
  await stack.begin('guidance');
  return true;
}

function staysTheSame({ facts: _facts, ...before }: Outcome, situation: Situation, today: Day): boolean {
  const decision = decide(situation, today);
  if (decision.kind === 'undecided') return false;
  const { facts: _newer, ...outcome } = decision.outcome;
  return JSON.stringify(outcome) === JSON.stringify(before);
}

/** The one fact a message tells, where it tells and asks nothing else. */
function factAlone(heard: Heard): { fact: FactName; details: KeptDetails } | undefined {
  const { text } = heard.understanding;
  if (looksLikeQuestion(text) || text.trim().split(/\s+/).length > mostWords) return undefined;
  const details = readKept(keepDetails(heard));
  const [fact, ...others] = sideFactsSaid(details);
  const isAlone = others.length === 0 && Object.keys(keepDetails(heard)).length === 1;
  return fact !== undefined && isAlone ? { fact, details } : undefined;
}

function turnsOn({ kind, facts }: Outcome, fact: FactName, details: KeptDetails): boolean {
  if (fact === 'electronicId') return kind === 'renew-permit' && facts.electronicId !== details.electronicId;
  if (!(fact in details) || facts[fact] === undefined) return false;
  return JSON.stringify(facts[fact]) !== JSON.stringify(readFact(details, fact));
}

function readFact(details: KeptDetails, fact: FactName): unknown {
  return Object.entries(details).find(([name]) => name === fact)?.[1];
}
