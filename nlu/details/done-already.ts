import type { Details } from '../understanding.ts';
import { isNegated } from './text/negation.ts';
import { findPhrases, type PhraseTable, phraseTable } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';

type YesOrNo = 'yes' | 'no';

const ordered = phraseTable<'done'>([
  [
    'done',
    `bestilt/tinga/ordered/betalt/paid .. kort/kortet/oppholdskort/oppholdskortet/opphaldskort/opphaldskortet/card/one/nytt, bestilte/bestilde/ordered et/eit/a/my/the nytt/new .. kort/card/oppholdskort?, kort/kortet/oppholdskortet/opphaldskortet er/is/e/har bestilt/tinga/ordered/betalt, card is/was/has been? ordered, bestilt og betalt, tinga og betalt, ordered and paid,
     order is done, bestillingen/tinginga er gjort/gjord, bestilt det, ordered it, already ordered, allerede bestilt, alt tinga/bestilt, bestilte nytt, har bestilt nytt, order form, skjemaet .. sendt, gebyret er betalt, have paid, jeg/eg har bestilt det?, i have ordered, bestilte/bestilde/tinga/ordered kort/kortet/card, bestilt/tinga/ordered .. nyttkort/nykort/kort`,
  ],
]);
const renewed = phraseTable<'done'>([
  [
    'done',
    `søkt/søkte/sendt/sendte/sende/levert/leverte .. fornyelsessøknad*/fornyingssøknad*/forlengelsessøknad*/fornyelse/fornyelsen/fornying/fornyinga/forlengelse/forlenging/fornye, søkt/søkte om/på å fornye/forlenge/forlengje, applied/apply for .. renewal/extension, applied to renew/extend, sent/submitted/handed/filed .. renewal/extension, renewal application .. sent/submitted/pending, renewal .. pending/submitted/sent/processing, have
     renewed, have applied for .. renewal, fornyelsen/fornyinga er/e til/under behandling/handsaming, søknad/søknaden om fornyelse/fornying .. sendt/levert/inne/behandling/handsaming, permit is being renewed, waiting for .. renewal, venter/ventar på fornyelse/fornyelsen/fornying/fornyinga, already applied to? .. renew*, fornyelsen/fornyelse/fornyinga/fornying/forlengelsen/forlenginga er/e/ble/blei/vart/har? blitt/vorte? sendt/levert/søkt inn?, fornyelsessøknad*/fornyingssøknad* .. sendt/levert/inne/behandling/handsaming, renewal~ is? being/getting processed/handled/reviewed, renewal~ .. submitted/sent/filed/handed/done, sent/submitted~/submited/handed/filed .. renewal~/renewl, applied .. renewal~/renewl,
     søkt på nytt, søkt/søkte om .. ny/nytt/nye tillatelse/løyve/opphold/oppholdstillatelse/opphaldsløyve, applied for .. new permit, renewed online/already, fornyet/fornya på/allerede/alt`,
  ],
]);
const otherOrders = wordSet('time timen appointment avtale avtalen ferie holiday fly flight billett ticket tid slot');
const wishing = wordSet(
  'want vil must må need trenger treng how hvordan korleis can kan should bør skal when når if hvis om viss before før',
);
const wishBack = 5;

/** Whether the new card has been ordered. */
export function findOrderedNewCard(tokens: readonly Token[]): Details['orderedNewCard'] {
  return isDone(ordered, tokens);
}

/** Whether the renewal has been applied for. */
export function findAppliedForRenewal(tokens: readonly Token[]): YesOrNo | undefined {
  return isDone(renewed, tokens);
}

function isDone(table: PhraseTable<'done'>, tokens: readonly Token[]): YesOrNo | undefined {
  const [hit] = findPhrases(table, tokens).filter(({ from, to }) => {
    const isOther = tokens.slice(from, to + 1).some(({ word }) => otherOrders.has(word));
    const isWished = tokens.slice(Math.max(0, from - wishBack), from).some(({ word }) => wishing.has(word));
    return !isOther && !isWished;
  });
  if (hit === undefined) return undefined;
  return isNegated(tokens, hit) || hasNegation(tokens.slice(hit.from, hit.to)) ? 'no' : 'yes';
}

function hasNegation(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => negations.has(word));
}

const negations = wordSet('ikke ikkje not havent never aldri');
