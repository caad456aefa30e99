import type { Brief } from '../../../dialogs/handover/brief.ts';
import { day } from '../../../domain/day.ts';
import { decide } from '../../../domain/rules/decide.ts';
import { type Situation, situationSchema } from '../../../domain/situation.ts';
import { layGround } from '../../../server/house.ts';

const situation: Situation = {
  citizenship: 'other',
  permit: 'permanent',
  problem: 'lost',
  whereabouts: 'norway',
  orderedNewCard: 'no',
};

/** Somebody with a permanent permit who has lost the card, with the advice of the rules. */
export function briefOf(): Partial<Brief> {
  const decision = decide(situation, day('2026-03-16'), layGround().workingDays);
  return {
    situation,
    ...(decision.kind === 'decided' && { outcome: decision.outcome }),
    said: [{ fact: 'problem', text: 'I lost my card on the bus' }],
    applicant: { id: 'P1', caseEnding: '••• 001' },
  };
}

/** The same, every fact from a message of that text. */
export function briefSaying(text: string): Partial<Brief> {
  const facts = situationSchema.keyof().options.filter((fact) => situation[fact] !== undefined);
  return { ...briefOf(), said: facts.map((fact) => ({ fact, text })) };
}
