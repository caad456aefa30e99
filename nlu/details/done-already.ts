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
     order is/was/has? been? done/sent/submitted/placed, bestillingen/tinginga er gjort/gjord, bestilt det, ordered it, already ordered, allerede bestilt, alt tinga/bestilt, bestilte nytt, har bestilt nytt, order form, skjemaet .. sendt, gebyret er betalt, have paid, jeg/eg har bestilt det?, i have ordered, bestilte/bestilde/tinga/ordered kort/kortet/card, bestilt/tinga/ordered .. nyttkort/nykort/kort, order/ordered any new? card, order a/the/my? new? card yet, nytt/new kort/card? is/er/e/har not/ikke/ikkje/itj yet/enda/ennå/enno? ordered/bestilt/tinga, nytt/new kort/card? not/ikke/ikkje/itj? ordered/bestilt/tinga`,
  ],
]);
const renewed = phraseTable<'done'>([
  [
    'done',
    `søkt/søkte/sendt/sendte/sende/levert/leverte .. fornyelsessøknad*/fornyingssøknad*/forlengelsessøknad*/fornyelse/fornyelsen/fornying/fornyinga/forlengelse/forlenging/fornye, søkt/søkte om/på å fornye/forlenge/forlengje, applied/apply for .. renewal/extension, applied to renew/extend, sent/submitted/handed/filed .. renewal/extension, renewal application .. sent/submitted/pending, renewal .. pending/submitted/sent/processing, have
     renewed, have applied for .. renewal, fornyelsen/fornyinga er/e til/under behandling/handsaming, søknad/søknaden om fornyelse/fornying .. sendt/sendte/sende/levert/leverte/inne/behandling/handsaming, permit is being renewed, waiting for .. renewal, venter/ventar på svar/vedtak? på/om? fornyelse/fornyelsen/fornying/fornyinga, sent/submitted/handed/filed .. application .. renew/extend/prolong/renewal/extension, renewal application/applications? is? .. pending/sent/submitted/processed/process/processing, application .. renewal/renew is .. pending/sent/submitted/processed/process/processing, already applied to? .. renew*, fornyelsen/fornyelse/fornyinga/fornying/forlengelsen/forlenginga er/e/ble/blei/vart/har? blitt/vorte? sendt/levert/søkt inn?, fornyelsessøknad*/fornyingssøknad* .. sendt/levert/inne/behandling/handsaming, renewal~ is? being/getting processed/handled/reviewed, renewal~ .. submitted/sent/filed/handed/done, sent/submitted~/submited/handed/filed .. renewal~/renewl, applied .. renewal~/renewl,
     søkt på nytt, søkt/søkte om .. ny/nytt/nye tillatelse/løyve/opphold/oppholdstillatelse/opphaldsløyve, applied for .. new permit, renewed online/already, fornyet/fornya på/allerede/alt`,
  ],
]);
const otherOrders = wordSet('time timen appointment avtale avtalen ferie holiday fly flight billett ticket tid slot');
const wishing = wordSet(
  'will would going plan planning forgot forgotten glemte glemt gløymde gløymt want vil must må need trenger treng how hvordan korleis can kan should bør skal when når if hvis om viss before før',
);
const questioning = wordSet('er is was has have did har ble blei vart was');
const wishBack = 5;

/** What is still to be done, and that it is not: `må bestille nytt kort, men har ikke gjort det`. */
const toOrder = phraseTable<'order'>([
  [
    'order',
    'order/ordering/bestille/tinge .. card/kort/oppholdskort/opphaldskort/one/nytt, bestille/tinge nytt, order new',
  ],
]);
const toRenew = phraseTable<'renew'>([
  [
    'renew',
    'renew/fornye/forlenge/forlengje .. permit/tillatelse/tillatelsen/løyve/løyvet/it/den/det/residence?, apply/søke/søkje .. renewal/extension/fornyelse/fornying/forlengelse/forlenging, apply to renew/extend, søke/søkje om å fornye/forlenge',
  ],
]);
const notDone = phraseTable<'not-done'>([
  [
    'not-done',
    `didnt/havent/not order/ordered/done/renewed/renew/applied/apply it/that/one/so? yet?, not order/do/ordered/done it/that yet?, ikke/ikkje/itj gjort/bestilt/tinga/fornyet/fornya/søkt det/den? ennå/enno/enda?, ikke/ikkje fått gjort/bestilt/søkt`,
  ],
]);
const bareOrder = phraseTable<'not-done'>([
  [
    'not-done',
    'not yet? ordered yet?, ikke/ikkje/itj ennå/enno/enda? bestilt/tinga ennå/enno/enda?, havent/didnt ordered/order yet?',
  ],
]);
const forgetting = phraseTable<'forgot'>([
  [
    'forgot',
    'forgot/forgotten to, glemte/glemt/gløymde/gløymt å, rakk/rekk ikke/ikkje å, did not manage to, didnt manage to',
  ],
]);
const notRenewed = phraseTable<'not-renewed'>([
  [
    'not-renewed',
    'have/has not renewed, havent/hasnt/didnt renewed/renew, har ikke/ikkje/itj fornyet/fornya, not renewed .. permit/it/yet',
  ],
]);
const shortReply = 4;

/** Whether the new card has been ordered. */
export function findOrderedNewCard(tokens: readonly Token[]): Details['orderedNewCard'] {
  const isAll = tokens.length <= shortReply && tokens[0]?.asked === false;
  if (isAll && findPhrases(bareOrder, tokens).some(({ from }) => from === 0)) return 'no';
  return isUndone(toOrder, tokens) ? 'no' : isDone(ordered, tokens);
}

/** Whether the renewal has been applied for. */
export function findAppliedForRenewal(tokens: readonly Token[]): YesOrNo | undefined {
  const isLeft = isUndone(toRenew, tokens) || findPhrases(notRenewed, tokens).some(({ from }) => !tokens[from]?.asked);
  return isLeft ? 'no' : isDone(renewed, tokens);
}

function isUndone(table: PhraseTable<unknown>, tokens: readonly Token[]): boolean {
  const [deed] = findPhrases(table, tokens).filter(({ from }) => tokens[from]?.asked === false);
  if (deed === undefined) return false;
  const isForgotten = findPhrases(forgetting, tokens).some(({ to }) => to === deed.from);
  return isForgotten || findPhrases(notDone, tokens).some(({ from }) => from >= deed.to);
}

function isDone(table: PhraseTable<'done'>, tokens: readonly Token[]): YesOrNo | undefined {
  const [hit] = findPhrases(table, tokens).filter(({ from, to }) => {
    const isOther = tokens.slice(from, to + 1).some(({ word }) => otherOrders.has(word));
    const isWished = tokens.slice(Math.max(0, from - wishBack), from).some(({ word }) => wishing.has(word));
    return !isOther && !isWished;
  });
  const isAsked = hit !== undefined && tokens[hit.from]?.asked === true && questioning.has(tokens[0]?.word ?? '');
  if (hit === undefined || isAsked) return undefined;
  return isNegated(tokens, hit) || hasNegation(tokens.slice(hit.from, hit.to)) ? 'no' : 'yes';
}

function hasNegation(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => negations.has(word));
}

const negations = wordSet('ikke ikkje not havent never aldri');
