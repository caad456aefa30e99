import { type PhraseTable, phraseTable } from '../text/phrases.ts';
import { wordSet } from '../text/word-set.ts';

/** A yes to a question about what has been done: `ok` and `sure` only agree, and are none. */
export const factualYes: PhraseTable<'yes'> = phraseTable([
  [
    'yes',
    'ja, jaha, jo, joda, jada, jau, jepp, japp, jupp, jess, yes, yess, yse, yeah, yea, yep, yepp, yup, ya, aye, mm, mhm, j, y, stemmer, det stemmer, that is right/correct, thats right/correct, riktig, rett, correct, absolutt, absolutely, definitely',
  ],
]);

/** Words that say of something that it is done. */
export const doneVerbs: PhraseTable<'yes'> = phraseTable([
  [
    'yes',
    `i/we/he/she/they? have/has already? applied/ordered/paid/done/sent/submitted, applied, sent, submitted, handed, delivered, filed, søkt, søkte, sendt, sendte, sende, levert, leverte, innlevert, bestilt, bestilte, bestilde, tinga, ordered,
     jeg/eg/æ/vi har/hadde/gjorde det?, det har/gjorde jeg/eg/æ/vi, har det, har gjort det, i/we have/did, already did/done, allerede gjort, alt gjort, did it, did that, did, done, gjort, gjorde`,
  ],
]);

/** What may stand beside them and changes nothing: when, how, by whom, and that an answer is awaited. A closed list. */
export const besideDone = wordSet(`
  i we jeg eg æ vi he she they he've i've min mitt mi my our the a an it this that den det han dette alt alle everything all am have has had har hadde was is er ble blei vart been blitt
  application renewal søknad søknaden fornyelse fornyelsen fornying fornyinga fornye skjema skjemaet form papers papirer papirene papira documents dokumenter dokumentene dokument om
  new nytt nye card kort kortet oppholdskort oppholdskortet opphaldskort opphaldskortet
  applied ordered sent submitted handed delivered filed paid uploaded completed finished done did søkt søkte sendt sendte sende levert leverte innlevert betalt betalte bestilt bestilte bestilde tinga gjort gjorde fullført ferdig in inn
  already allerede long lenge ago siden sidan for yesterday går last forrige førre week weeks uke uker uka veke veker month months måned måneder månad månader day days dag dager dagar year years år since today just nettopp akkurat once
  early late sent tidlig tidleg two three four five six en ein et eit one some few noen nokre par tre fire fem seks flere fleire several
  on at by through via på i hos med gjennom og and with both også too online nett nettet internett portal portalen søknadsportalen udi police politi politiet politistasjonen station digitalt bankid minid post
  employer arbeidsgiver arbeidsgiveren arbeidsgivaren sjefen boss lawyer advokat advokaten company firma firmaet jobben university universitetet
  waiting venter ventar answer svar svaret reply still fortsatt framleis pending under behandling handsaming processing now nå no
`);

/** Two is `to` in Norwegian, which in English stands before what is not done yet. */
export const besideDonePhrases: PhraseTable<'beside'> = phraseTable([
  [
    'beside',
    'to uker/veker/måneder/månader/dager/dagar/år, to the police/udi, to udi/police, til politiet/udi, sent/handed to/it/in',
  ],
]);
