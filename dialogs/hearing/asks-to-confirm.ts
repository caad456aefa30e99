import { findPhrases, phraseTable } from '../../nlu/details/text/phrases.ts';
import { tokensOf } from '../../nlu/details/text/tokens.ts';

const asking = phraseTable<'asks'>([
  [
    'asks',
    `correct, right, confirm*, bekreft*, stadfest*, say yes, si/sei ja, er det greit/greitt/ok/rett/riktig/lov, det er/e greit/greitt/ok/lov at/å/om, is it/that fine/ok/okay/right/correct/allowed,
     its/thats fine/ok/okay if, it/that is fine/ok/okay if, im fine/ok/okay if, i am fine/ok/okay if, stemmer det, ikke/ikkje sant, isnt it, dont you agree, agree, enig, samd, then i/we am/are fine/safe/ok, så jeg/eg kan/slipper/slepp, so i/we can`,
  ],
]);

/** Whether a message behind some advice wants its own conclusion confirmed; a bare `correct` only agrees. */
export function asksToConfirm(text: string): boolean {
  const tokens = tokensOf(text);
  const [hit] = findPhrases(asking, tokens);
  return hit !== undefined && (tokens.length > hit.to - hit.from + 1 || text.includes('?'));
}
