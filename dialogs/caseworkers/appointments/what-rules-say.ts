import type { BookedTime } from '../../../backend/appointment-backend.ts';
import { dayOfMoment, inNorway } from '../../../domain/moment.ts';
import type { Outcome } from '../../../domain/outcome.ts';
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
  const said: CardPart = leadsToThePolice(outcome)
    ? { kind: 'text', text: say('deskAppointment.rulesAgree') }
    : {
        kind: 'text',
        text: say('deskAppointment.rulesSay', { advice: { phrase: adviceForColleague(outcome) } }),
        tone: 'warning',
      };
  if (assumed.length === 0) return [said];
  const text = say('deskRules.assumed', { facts: { all: assumed } });
  return [said, { kind: 'text', text, tone: 'quiet' }];
}

/** Whether the appointment is what the rules would have somebody book. */
function leadsToThePolice(outcome: Outcome): boolean {
  return outcome.kind === 'book-first-card' || (outcome.kind === 'order-new-card' && outcome.next === 'book');
}

function without(facts: Situation, known: Situation): Situation {
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => !(fact in known)));
}
