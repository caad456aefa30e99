import { isPlainYes } from '../../nlu/details/plain-yes.ts';

/** Said to an errand that stopped at something that did not work; "try anew" would else begin everything anew. */
export function wantsAnotherTry(text: string): boolean {
  return /^\W*(prøv|prov|forsøk|try|retry)/i.test(text);
}

/**
 * Whether what could not be done is to be done after all: only who says so in so many words, or chooses the one thing that
 * is offered, is taken to want it still.
 */
export function wantsItStill(text: string): boolean {
  return wantsAnotherTry(text) || isPlainYes(text) || /^\W*1\W*$/.test(text);
}
