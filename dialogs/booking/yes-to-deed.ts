import { type Asked, isPlainYes } from '../../nlu/details/plain-yes.ts';
import { say } from '../../texts/line.ts';
import type { Reading } from '../engine/question.ts';
import { pressed } from '../hearing/choosing.ts';
import type { Heard } from '../hearing/heard.ts';

/** How the question begins whether an appointment is to be cancelled. */
export const sureToCancel = 'sure to cancel ';

const mostLetters = 60;

/** Said of the weather as well: to lose a time, or to give it up, takes a yes. */
const content =
  /\b(?:(?:not? a?|ingen|null|ikke|ikkje) ?(?:noe|noko)? ?(?:problem|worries)|good|great|fine|perfect|fint|flott|perfekt|supert|bra)(?![\p{L}\p{N}])/giu;

/** The value of a choice that was pressed, written out, or named by its number. */
export function pressedValue({ understanding: { text }, offered }: Heard): string | undefined {
  return pressed(text, offered) ?? offered.filter(({ hidden }) => !hidden)[Number(text) - 1]?.value;
}

/** Whether what cannot be undone is agreed to: only by a yes that says nothing else. */
export function agreesTo({ understanding: { text } }: Heard, asked: Asked): boolean {
  return isPlainYes(asked.deed === 'book' ? text : text.replace(content, ' '), asked);
}

/** Whether the words only say again what is to be done, or are glad of it. */
export function saysNothingElse(text: string, asked: Asked): boolean {
  return isPlainYes(`yes ${text}`, asked);
}

/** A yes with more beside it: nothing is done, and the question is asked once more with what was heard. */
export function moreThanYes({ understanding }: Heard): Reading<never> {
  if (isPlainYes(understanding.text)) {
    return { kind: 'cannot', because: [say('talk.notPlainYes')] };
  }
  if (understanding.details.yesNo !== 'yes') return { kind: 'not-about-this' };
  return { kind: 'cannot', because: [say('talk.moreThanYes', { words: inShort(understanding.text) })] };
}

/** What somebody wrote, to say it back: its beginning, without what could be read as a link or as form. */
export function inShort(text: string): string {
  const words = text.replace(/[^\p{L}\p{M}\p{N},?!']+/gu, ' ').trim();
  return words.length > mostLetters ? `${words.slice(0, mostLetters)} …` : words;
}
