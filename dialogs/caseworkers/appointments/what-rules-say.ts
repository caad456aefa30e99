import type { BookedTime } from '../../../backend/appointment-backend.ts';
import { dayOfMoment, inNorway } from '../../../domain/moment.ts';
import { decide } from '../../../domain/rules/decide.ts';
import type { Situation } from '../../../domain/situation.ts';
import type { CardPart } from '../../../texts/card.ts';
import { say } from '../../../texts/line.ts';
import { factsInWords } from '../../advice/because.ts';
import type { DeskServices } from '../errand.ts';
import { adviceForColleague } from '../rules/colleague-words.ts';

/** What is so of whoever was sent to the police with an appointment, unless their case says otherwise. */
const presupposed = {
  citizenship: 'other',
  whereabouts: 'norway',
  letterSays: 'come-to-police',
  orderedNewCard: 'yes',
} as const satisfies Situation;

/** What the rules say of the case today, with what had to be taken for granted. */
export function whatRulesSay(
  { clock, workingDays }: Pick<DeskServices, 'clock' | 'workingDays'>,
  { applicant: { situation } }: BookedTime,
): CardPart[] {
  const today = dayOfMoment(inNorway(clock.now()));
  const problem = situation.cardExpires === undefined ? {} : ({ problem: 'expiring' } as const);
  const decision = decide({ ...presupposed, ...problem, ...situation }, today, workingDays);
  if (decision.kind === 'undecided') return [{ kind: 'text', text: say('deskAppointment.rulesOpen') }];
  const { outcome } = decision;
  const assumed = factsInWords(without(outcome.facts, situation), today);
  const said = say('deskAppointment.rulesSay', { advice: { phrase: adviceForColleague(outcome) } });
  if (assumed.length === 0) return [{ kind: 'text', text: said }];
  const text = say('deskRules.assumed', { facts: { all: assumed } });
  return [
    { kind: 'text', text: said },
    { kind: 'text', text, tone: 'quiet' },
  ];
}

function without(facts: Situation, known: Situation): Situation {
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => !(fact in known)));
}
