import type { Day } from '../../../domain/day.ts';
import { decide } from '../../../domain/rules/decide.ts';
import type { Permit } from '../../../domain/situation.ts';
import type { Line } from '../../../texts/line.ts';
import { whatToDo } from '../../advice/advice-lines.ts';
import type { Start } from '../../engine/journey.ts';
import type { Services } from '../../engine/services.ts';
import { wish } from '../../questions/wish.ts';

/** What the rules say to somebody from outside the EU/EEA who has no permit yet; nothing to everybody else. */
export function withoutPermit(permit: Permit | undefined, services: Services, start: Start, today: Day): Line[] {
  if (permit === undefined) return [];
  const decision = decide({ permit, citizenship: 'other' }, today, services.workingDays);
  if (decision.kind !== 'decided' || decision.outcome.kind !== 'no-permit-yet') return [];
  const [point, ...rest] = whatToDo(decision.outcome, start.memory.language);
  return point === undefined ? [] : [{ ...point, quote: decision.outcome.quote }, ...rest];
}

/** The words of whoever has applied and waits for the decision, whatever kind of permit they name beside it. */
export function noAnswerYet() {
  return wish('no answer yet', [
    'no answer',
    'no decision',
    'not got an answer',
    'ikke fått svar',
    'ikkje fått svar',
    'ikke svar',
    'ikkje svar',
    'venter på svar',
    'ventar på svar',
    'waiting for an answer',
    'waiting for a decision',
  ]);
}
