import type { Details } from '../understanding.ts';
import { findAppliedForRenewal } from './done-already.ts';
import { isNegated } from './text/negation.ts';
import { findPhrases, type Hit, type PhraseTable, phraseTable } from './text/phrases.ts';
import { type Token, tokensOf } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';
import { expiryPhrases } from './words/reason-phrases.ts';

type Applied = NonNullable<Details['appliedForRenewal']>;

const application =
  'renewal/application/fornyelse/fornyelsen/fornying/fornyinga/fornyelsessøknaden/fornyingssøknaden/søknad/søknaden/forlengelsen/forlenginga/extension';
const was =
  'is/was/been/got/gets/has/er/e/ble/blei/vart/har/fikk/fekk been/got/just/also/blitt/vorte/vore/nå/no/dessverre/diverre?';
const refused = 'rejected/refused/denied/declined/avslått/avslåtte/avvist/nektet/nekta';
const allowed = 'granted/approved/accepted/innvilget/innvilga/godkjent';

/** What became of the renewal, where a message names it. */
const fates = phraseTable<Applied>([
  [
    'rejected',
    `${application} .. ${refused}, ${refused} .. ${application}, avslag på .. ${application}, rejection .. ${application}, avslag .. fornyelse/fornyelsen/fornying/fornyinga, nei/no på/to .. fornyelse/fornyelsen/fornying/fornyinga/renewal, refused/declined/rejected/denied to renew/extend, turned down .. renewal/application/extension, renewal/application/renew/extension .. turned down, nektet/nekta å fornye, fornyelsen/fornyinga/fornyelse/fornying/fornyelsessøknaden/fornyingssøknaden/forlengelsen/forlenginga/renewal/extension fikk/fekk/fått/har/got/was/is nå/no/også/dessverre/diverre/a? avslag/rejection/rejected`,
  ],
  [
    'granted',
    `renewal/fornyelse/fornyelsen/fornying/fornyinga/fornyelsessøknaden/fornyingssøknaden/forlengelsen/forlenginga/extension .. ${allowed}, ${allowed} .. renewal/fornyelse/fornyelsen/fornying/fornyinga, ja/yes på/to .. fornyelse/fornyelsen/fornying/fornyinga/renewal`,
  ],
  [
    'after-expiry',
    `applied/submitted/sent .. days/weeks/months/week/month/day after .. expired/ran/expiry, applied/submitted .. after .. expired/expiry/ran, applied for renewal .. after .. expired, applied/submitted/apply .. after .. .. expired/expire/ran/run/expiry, søkte/søkt/søke/søkje .. etter .. .. gikk/gjekk/utløp/gått/utløpt, søkte/søkt/sendte/sende .. etter .. gikk/gjekk/utløp/gått ut?, applied/søkte/søkt .. too/for/altfor late/sent/seint`,
  ],
]);

/** The same in a reply, where the question has named it. */
const shortFates = phraseTable<Applied>([
  [
    'rejected',
    `fikk/fekk/fått/got .. avslag/rejection, ${was} ${refused}, rejected, denied, refused, avslått, avslag, a? rejection`,
  ],
  ['granted', `${was} ${allowed}, granted, approved, innvilget, innvilga`],
  [
    'after-expiry',
    'after it/that/the? permit/card? expired/expiry/ran, etter at? den/det/han/ho/tillatelsen/kortet/løyvet? gikk/gjekk/utløp ut?, too/altfor/for late/sent/seint',
  ],
]);

const notSo = wordSet(
  'will would could might may can if when hvis viss not never ikke ikkje aldri når blir vert kan kanskje vil skal afraid redd maybe perhaps',
);
const wordsBefore = 3;

/** Said of what has run out: `I applied afterwards`. */
const afterwards = phraseTable<Applied>([
  [
    'after-expiry',
    'søkte/søkt/sendte/sende/levert/leverte/applied/apply/submitted .. etterpå/etterpa/afterwards/afterward, søkte/søkt/sendte/applied/apply .. etter/after det/dette/that/this',
  ],
]);
/** Said of what runs out or has: `I did not apply`. */
const notApplied = phraseTable<Applied>([
  [
    'no',
    `did/do/have/has/had not apply/applied/applying yet?, didnt/havent/hasnt/dont apply/applied yet?, never/not applied/apply yet?, har/hadde ikke/ikkje/itj/aldri søkt/søkja/søkje/søke ennå/enno/enda?, ikke/ikkje/itj/aldri har? søkt/søkte, søkte ikke/ikkje/itj/aldri`,
  ],
]);
const otherApplications = wordSet(
  'permanent varig asyl asylum citizenship statsborgerskap statsborgarskap card kort kortet job jobb work arbeid family familie school skole refusjon refund electronic bankid',
);
const wordsOfObject = 5;

/** Whether the renewal has been applied for, or what has become of it. */
export function findRenewal(tokens: readonly Token[]): Applied | undefined {
  return fateIn(fates, tokens) ?? saidOfExpired(tokens) ?? findAppliedForRenewal(tokens);
}

/** Words that are about the renewal only where something runs out. */
function saidOfExpired(tokens: readonly Token[]): Applied | undefined {
  const [expired] = findPhrases(expiryPhrases, tokens);
  if (expired === undefined) return undefined;
  const [late] = findPhrases(afterwards, tokens);
  if (late !== undefined && late.from >= expired.to && isTold(tokens, late)) return late.value;
  const [none] = findPhrases(notApplied, tokens).filter((hit) => isTold(tokens, hit));
  const isOther =
    none !== undefined &&
    tokens.slice(none.to, none.to + wordsOfObject).some(({ word }) => otherApplications.has(word));
  return none === undefined || isOther || tokens.some(({ word }) => lastingPermits.has(word)) ? undefined : none.value;
}

function isTold(tokens: readonly Token[], { from }: Hit<Applied>): boolean {
  const before = tokens.slice(Math.max(0, from - wordsBefore), from);
  return tokens[from]?.asked === false && !before.some(({ word }) => supposing.has(word));
}

const lastingPermits = wordSet('permanent permanente varig');
const supposing = wordSet(
  'if when hvis viss om når dersom why hvorfor kvifor can could may might kan should bør will vil skal',
);

/** What has become of the renewal, in the reply to whether it is applied for. */
export function renewalFateInReply(text: string): Applied | undefined {
  return fateIn(shortFates, tokensOf(text));
}

function fateIn(table: PhraseTable<Applied>, tokens: readonly Token[]): Applied | undefined {
  const [fate] = findPhrases(table, tokens).filter((hit) => {
    const around = tokens.slice(Math.max(0, hit.from - wordsBefore), hit.to);
    return !isNegated(tokens, hit) && !around.some(({ asked, word }) => asked || notSo.has(word));
  });
  return fate?.value;
}
