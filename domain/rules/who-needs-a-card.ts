import { quotes } from '../facts/quotes.ts';
import { askAPerson } from './ask-a-person.ts';
import { notice, type Rule, read, type Verdict } from './rule.ts';

/** The people who need no card whatever permit they have; nothing for everybody else. */
export function* needsNoCard(): Rule<Verdict | undefined> {
  const told = yield* notice('citizenship');
  const citizenship = told === undefined && (yield* isForOthersOnly()) ? 'other' : yield* read('citizenship');
  switch (citizenship) {
    case 'norwegian':
    case 'nordic':
      return noCard(citizenship);
    case 'eea':
    case 'swiss':
      return { ...noCard(citizenship), notes: ['eea-must-register'] };
    case 'dual-with-eea':
      return askAPerson('dual-citizenship', quotes.noCardForEea);
    case 'british':
    case 'stateless':
    case 'other':
      break;
    default:
      citizenship satisfies never;
  }
  if ((yield* notice('whereabouts')) !== 'svalbard') return undefined;
  const problem = yield* notice('problem');
  const isLost = problem === 'lost' || problem === 'stolen';
  return {
    advice: { kind: 'no-card-needed', because: 'svalbard' },
    rule: 'no-card.svalbard',
    quote: quotes.noPermitOnSvalbard,
    notes: isLost ? ['report-the-loss-first', 'card-needed-on-the-mainland'] : [],
  };
}

/**
 * What by itself says that no EU/EEA citizen is meant, and leads to no booking: whoever tells it is not asked where they
 * are from.
 */
function* isForOthersOnly(): Rule<boolean> {
  const permit = yield* notice('permit');
  if (permit !== 'temporary') return permit === 'separation-agreement' || permit === 'asylum-seeker';
  return (yield* notice('basis')) === 'protection' && (yield* notice('problem')) === 'first-card';
}

export function noCardForVisitors(): Verdict {
  return {
    advice: { kind: 'no-card-needed', because: 'visitor' },
    rule: 'no-card.visitor',
    quote: quotes.everyoneElseMustHaveACard,
    notes: [],
  };
}

function noCard(because: 'norwegian' | 'nordic' | 'eea' | 'swiss'): Verdict {
  return {
    advice: { kind: 'no-card-needed', because },
    rule: `no-card.${because}`,
    quote: because === 'norwegian' ? quotes.whoMustHaveACard : quotes.noCardForEea,
    notes: [],
  };
}
