import { addMonths, type Day, isDay } from '../../domain/day.ts';
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

/**
 * What changes what the person does or pays, as short lines of one message, the most urgent first; nothing where there
 * is nothing to add. `heading` stands above them, where they are not told to the person they speak to.
 */
export function notesLine(outcome: Outcome, today: Day, heading: Line = say('notes.heading')): Line | undefined {
  const rank = (note: Note) => urgency(note, outcome, today);
  const notes = outcome.notes.toSorted((one, other) => rank(one) - rank(other));
  const lines = notes.flatMap((note) => inWords(note, outcome, today));
  if (outcome.kind === 'renew-permit') {
    const isAfterAsylum = outcome.facts.basis === 'protection';
    lines.push(isAfterAsylum ? say('advice.prepareRenewalAfterAsylum') : say('advice.prepareRenewal'));
  }
  if (lines.length === 0) return undefined;
  return lines.reduce<Line>(
    (before, next) => say('notes.and', { before: { phrase: before }, next: { phrase: next } }),
    heading,
  );
}

/**
 * What must be done today comes first, then what must be done at once, and without what a child is sent home again. The
 * rest stands as the rules say it.
 */
function urgency(note: Note, outcome: Outcome, today: Day): number {
  if (note === 'apply-a-month-before' && mustApplyToday(outcome, today)) return 0;
  switch (note) {
    case 'report-the-loss-first':
      return 1;
    case 'guardian-comes-along':
    case 'photo-for-child-under-three':
      return 2;
    default:
      return 3;
  }
}

function inWords(note: Note, outcome: Outcome, today: Day): Phrase[] {
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
      if (outcome.kind === 'contact-embassy') return [say('notes.report-the-loss-abroad')];
      return outcome.kind === 'order-new-card' ? [say('notes.how-to-report')] : [say('notes.report-the-loss-first')];
    case 'rights-while-waiting':
      return outcome.kind === 'extended-automatically'
        ? [say('notes.rights-until-answer')]
        : [say('notes.rights-while-waiting')];
    case 'extension-has-exceptions':
      return [say('notes.extension-has-exceptions'), say('notes.young-children-may-have-to-come')];
    // The point says the rest.
    case 'young-child-may-have-to-come':
      return [say('notes.extension-has-exceptions')];
    case 'apply-a-month-before':
      return [whenToApply(outcome, today)];
    case 'within-seven-days':
      return [say('notes.within-seven-days', { days: reportToPoliceDays.value })];
    case 'hand-in-old-card':
      return [say('notes.hand-in-old-card', { kroner: cardFeeKroner.value })];
    case 'fee-300':
    case 'fee-300-unless-it-came-damaged':
      return [say(`notes.${note}`, { kroner: cardFeeKroner.value, checked: { date: cardFeeKroner.source.checked } })];
    case 'fee-0':
      return [say('notes.fee-0', { checked: { date: quotes.freeBeforeExpiry.checked } })];
    case 'fee-depends-on-the-error':
      return [say('notes.fee-depends-on-the-error', { kroner: cardFeeKroner.value })];
    default:
      return [say(`notes.${note}`)];
  }
}

/** The day by which applying keeps all rights, where that day is known and has not passed. */
function whenToApply(outcome: Outcome, today: Day): Phrase {
  if (outcome.kind === 'renew-permit' && !isInTime(outcome)) return say('notes.apply-now');
  if (mustApplyToday(outcome, today)) return say('notes.apply-today');
  const last = lastDayToApply(outcome);
  return last === undefined
    ? say('notes.apply-a-month-before', { early: aboutToExpireMonths.value })
    : say('notes.apply-by', { day: { day: last } });
}

function mustApplyToday(outcome: Outcome, today: Day): boolean {
  return outcome.kind === 'renew-permit' && (!isInTime(outcome) || lastDayToApply(outcome) === today);
}

function isInTime({ notes }: Outcome): boolean {
  return notes.includes('rights-while-waiting');
}

function lastDayToApply({ kind, facts: { permitExpires } }: Outcome): Day | undefined {
  if (kind !== 'renew-permit' || permitExpires === undefined || !isDay(permitExpires)) return undefined;
  return addMonths(permitExpires, -applyLatestMonths.value);
}
