import { maskNumbers } from '../../../domain/masking.ts';
import { type Line, say } from '../../../texts/line.ts';
import { longestSaid } from './suggestion.ts';
import type { StepEnd } from './take-step.ts';

/** Why that is not to be sent to an applicant, whoever has them. */
export function cannotBeSent(text: string): Line | undefined {
  if (text === '') return say('deskHandover.nothingToSend');
  return text.length > longestSaid
    ? say('deskHandover.tooLong', { length: text.length, most: longestSaid })
    : undefined;
}

/** Nothing that was written is lost because it could not be sent. */
export function givenBack(text: string): readonly Line[] {
  return text === '' ? [] : [say('deskHandover.yourText', { text: maskNumbers(text).text })];
}

export function withoutNumbers(text: string): { text: string; isMasked: boolean } {
  const { text: masked, caseReferences, nationalNumbers } = maskNumbers(text);
  return { text: masked, isMasked: caseReferences.length > 0 || nationalNumbers > 0 };
}

export function whyNotSent(end: Exclude<StepEnd<string>, { kind: 'stepped' }>): Line {
  if (end.kind === 'gone') return say('deskHandover.notSent-gone');
  const { because } = end;
  return because === 'over' || because === 'with-another'
    ? say(`deskHandover.notSent-${because}`)
    : say('deskHandover.notSent-not-taken');
}
