import { addMonths, isDay } from '../../domain/day.ts';
import {
  aboutToExpireMonths,
  applyLatestMonths,
  cardFeeKroner,
  newerDeliveryDays,
  reportToPoliceDays,
} from '../../domain/facts/figures.ts';
import { quotes } from '../../domain/facts/quotes.ts';
import type { Note, Outcome } from '../../domain/outcome.ts';
import { type Line, type Phrase, say } from '../../texts/line.ts';

/** What changes what the person does or pays, as short lines of one message; nothing where there is nothing to add. */
export function notesLine(outcome: Outcome): Line | undefined {
  const lines = outcome.notes.flatMap((note) => inWords(note, outcome));
  if (outcome.kind === 'renew-permit') {
    const isAfterAsylum = outcome.facts.basis === 'protection';
    lines.push(isAfterAsylum ? say('advice.prepareRenewalAfterAsylum') : say('advice.prepareRenewal'));
  }
  if (lines.length === 0) return undefined;
  return lines.reduce<Line>(
    (before, next) => say('notes.and', { before: { phrase: before }, next: { phrase: next } }),
    say('notes.heading'),
  );
}

function inWords(note: Note, outcome: Outcome): Phrase[] {
  switch (note) {
    // Said by the point itself.
    case 'person-at-once':
    case 'sources-disagree':
      return [];
    case 'plan-by-later-date':
      return outcome.kind === 'card-on-its-way'
        ? []
        : [say('notes.plan-by-later-date', { checked: { date: newerDeliveryDays.source.checked } })];
    case 'report-the-loss-first':
      return outcome.kind === 'order-new-card' ? [say('notes.how-to-report')] : [say('notes.report-the-loss-first')];
    case 'rights-while-waiting':
      return outcome.kind === 'extended-automatically'
        ? [say('notes.rights-until-answer')]
        : [say('notes.rights-while-waiting')];
    case 'extension-has-exceptions':
      return [say('notes.extension-has-exceptions'), say('notes.young-children-may-have-to-come')];
    case 'apply-a-month-before':
      return [whenToApply(outcome)];
    case 'within-seven-days':
      return [say('notes.within-seven-days', { days: reportToPoliceDays.value })];
    case 'hand-in-old-card':
      return [say('notes.hand-in-old-card', { kroner: cardFeeKroner.value })];
    case 'fee-300':
      return [say('notes.fee-300', { kroner: cardFeeKroner.value, checked: { date: cardFeeKroner.source.checked } })];
    case 'fee-0':
      return [say('notes.fee-0', { checked: { date: quotes.freeBeforeExpiry.checked } })];
    case 'fee-depends-on-the-error':
      return [say('notes.fee-depends-on-the-error', { kroner: cardFeeKroner.value })];
    default:
      return [say(`notes.${note}`)];
  }
}

/** The day by which applying keeps all rights, where that day is known and has not passed. */
function whenToApply({ kind, facts: { permitExpires }, notes }: Outcome): Phrase {
  if (kind !== 'renew-permit') return say('notes.apply-a-month-before', { early: aboutToExpireMonths.value });
  if (!notes.includes('rights-while-waiting')) return say('notes.apply-now');
  return permitExpires !== undefined && isDay(permitExpires)
    ? say('notes.apply-by', { day: { day: addMonths(permitExpires, -applyLatestMonths.value) } })
    : say('notes.apply-a-month-before', { early: aboutToExpireMonths.value });
}
