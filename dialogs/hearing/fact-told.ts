import type { Day } from '../../domain/day.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { decide } from '../../domain/rules/decide.ts';
import type { FactName, Situation } from '../../domain/situation.ts';
import { doneInReply } from '../../nlu/details/done-in-reply.ts';
import { isPlainYes } from '../../nlu/details/plain-yes.ts';
import { say } from '../../texts/line.ts';
import type { JourneyStack } from '../engine/journey-stack.ts';
import type { TurnRecord } from '../engine/turn-record.ts';
import { repeatAdvice } from './after-the-end.ts';
import { pressed } from './choosing.ts';
import { sideFactsSaid } from './facts-said.ts';
import type { Heard } from './heard.ts';
import { type KeptDetails, keepDetails, readKept } from './heard-details.ts';
import { answerHow } from './how-to-order.ts';
import { hearWhatWasLacking } from './lacking-fact.ts';
import { looksLikeQuestion } from './looks-like-question.ts';
import { offeredAgain } from './main-choices.ts';

const mostWords = 8;
const agreeing = /^\W*(?:ok|okay|okei|oki|great|fint|flott|supert)\W+/iu;

/**
 * Gives the advice once more where a short message tells nothing but a fact that it turns on: "I have ordered the card
 * now", "I have BankID". False where the message is about something else.
 */
export async function hearFactTold(stack: JourneyStack, record: TurnRecord): Promise<boolean> {
  if ((await hearWhatWasLacking(stack, record)) || answerHow(record)) return true;
  const { turn, memory } = record;
  const { outcome, offered } = memory;
  if (outcome === undefined || pressed(turn.heard.understanding.text, offered) !== undefined) return false;
  const said = factAlone(turn.heard) ?? doneAlone(turn.heard, outcome);
  if (said === undefined || !turnsOn(outcome, said.fact, said.details)) return false;
  const situation = { ...memory.situation, [said.fact]: readFact(said.details, said.fact) };
  if (staysTheSame(outcome, situation, turn.heard.today)) {
    repeatAdvice(record, say('talk.stillHolds'), offeredAgain(memory));
    return true;
  }
  record.lines.push(say('talk.factTold'));
  record.carried = { said: said.details, heard: said.details };
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

/** `Bestilt`, `done`: what the advice was to do has been done. */
function doneAlone(heard: Heard, outcome: Outcome): { fact: FactName; details: KeptDetails } | undefined {
  const text = heard.understanding.text.replace(agreeing, '');
  const isDone = !isPlainYes(text) && doneInReply(text) === 'yes' && Object.keys(keepDetails(heard)).length === 0;
  if (!isDone || text.includes('?')) return undefined;
  if (outcome.kind === 'order-new-card' && outcome.next === 'order') return done('orderedNewCard');
  return outcome.kind === 'renew-permit' ? done('appliedForRenewal') : undefined;
}

function done(fact: 'orderedNewCard' | 'appliedForRenewal'): { fact: FactName; details: KeptDetails } {
  return { fact, details: { dates: [], [fact]: 'yes' } };
}

function turnsOn({ kind, facts }: Outcome, fact: FactName, details: KeptDetails): boolean {
  if (fact === 'electronicId') return kind === 'renew-permit' && facts.electronicId !== details.electronicId;
  if (!(fact in details) || facts[fact] === undefined) return false;
  return JSON.stringify(facts[fact]) !== JSON.stringify(readFact(details, fact));
}

function readFact(details: KeptDetails, fact: FactName): unknown {
  return Object.entries(details).find(([name]) => name === fact)?.[1];
}
