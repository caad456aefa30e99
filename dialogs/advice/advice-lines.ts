import { quotes } from '../../domain/facts/quotes.ts';
import type { Language } from '../../domain/language.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { type Line, say } from '../../texts/line.ts';
import { linkTo } from '../stations/link-to.ts';
import { becauseOf } from './because.ts';
import type { Finding } from './find-outcome.ts';
import { notesLine } from './notes.ts';
import { pagesFor } from './pages.ts';
import { phoneLine } from './phones.ts';
import { pointOf } from './point.ts';

/**
 * What the rules say to do, what that rests on with the sentence of the source, what else matters, and, once, that the
 * card is no proof of identity.
 */
export function adviceLines(found: Finding, language: Language): readonly Line[] {
  return [...explanation(found, language), notProofOfIdentity()];
}

/** Said unasked once in every guidance, and never softened. */
export function notProofOfIdentity(): Line {
  return { ...say('advice.notIdentity'), quote: quotes.notProofOfIdentity };
}

/** The advice by itself: what to do, why, and what else matters. */
export function explanation(found: Finding, language: Language): readonly Line[] {
  const { outcome, today } = found;
  const notes = notesLine(outcome, today);
  return [...whatToDo(outcome, language), becauseOf(found), ...(notes ? [notes] : [])];
}

/** The point alone, with its links and the way to a person where one is needed. */
export function whatToDo(outcome: Outcome, language: Language): readonly Line[] {
  const links = pagesFor(outcome).map((page) => linkTo(page, language));
  const point = { ...pointOf(outcome), links };
  return needsAPerson(outcome) ? [point, phoneLine()] : [point];
}

function needsAPerson(outcome: Outcome): boolean {
  return (
    outcome.kind === 'call-about-first-card' ||
    // Whoever works at an embassy asks there.
    (outcome.kind === 'ask-a-person' && outcome.cause !== 'embassy-staff') ||
    (outcome.kind === 'renew-permit' && (outcome.how === 'call' || outcome.notes.includes('person-at-once')))
  );
}
