import { translationOf } from '../blanks.ts';
import { notes as nb } from '../nb/notes.ts';

export const notes = translationOf(nb)({
  heading: 'Verdt å vite:',
  and: '{before}\n• {next}',
  'letter-decides': 'Brevet som følgde med vedtaket, avgjer om du må møte. Gjer som det står der.',
  'letter-may-say-by-post': 'Mange som søkte i Noreg, får kortet i posten utan å møte ein gong til.',
  'within-seven-days':
    'Møt hos politiet innan {days} dagar etter at du kom, eller etter vedtaket om du er her. Er alt fullt, tek du den første ledige timen.',
  'use-the-same-account': 'Bruk same konto i portalen som då du søkte.',
  'guardian-comes-along': 'Barn under 18 år må ha med ein forelder eller verje.',
  'photo-for-child-under-three': 'Ta med passbilete i fargar for barn under tre år.',
  'hand-in-old-card': 'Lever inn det gamle kortet hos politiet. Elles kostar det {kroner} kroner.',
  'fee-300': 'Gebyret er vanlegvis {kroner} kroner (sjekka {checked}). Sjå dagens gebyr på udi.no.',
  'fee-300-unless-it-came-damaged':
    'Gebyret er vanlegvis {kroner} kroner (sjekka {checked}). Var kortet skada då du fekk det, er det gratis. Sjå dagens gebyr på udi.no.',
  'fee-0': 'Kortet er gratis å bestille i dette tilfellet (sjekka {checked}).',
  'fee-depends-on-the-error':
    'Blei kortet laga med feil, er eit nytt gratis. Har namn eller statsborgarskap endra seg, kostar det vanlegvis {kroner} kroner.',
  'report-the-loss-first': 'Meld frå til politiet om tapet med ein gong. Fortel når, kvar og korleis det hende.',
  'report-the-loss-abroad':
    'Meld tapet til politiet eller ambassaden med ein gong. Fortel når, kvar og korleis det hende.',
  'card-needed-on-the-mainland': 'På fastlandet må du ha kortet om du har opphaldsløyve i Noreg.',
  'how-to-report': 'Fortel politiet når, kvar og korleis det hende. Nytt kort blir ikkje laga før tapet er meldt.',
  'permit-itself-does-not-expire': 'Løyvet ditt går ikkje ut, berre kortet.',
  'apply-a-month-before': 'Søk helst {early} månader før løyvet går ut, og minst éin månad før.',
  'apply-by': 'Søk før {day} er over. Då er det éin månad til løyvet går ut.',
  'apply-today': 'Søk i dag. Det er éin månad til løyvet går ut.',
  'apply-now': 'Det er under éin månad til løyvet går ut, så fristen for å søkje er ute. Søk i dag.',
  'rights-while-waiting': 'Dei som søkjer i tide, har dei same rettane medan saka er til behandling.',
  'rights-until-answer': 'Du har dei same rettane til du får svar.',
  'travel-at-own-risk': 'Utan gyldig kort reiser du på eigen risiko. Du kan bli stoppa på grensa.',
  'plan-by-later-date':
    'Ei eldre side seier opptil ti arbeidsdagar i posten, nyare sider 20 eller meir (sjekka {checked}). Planlegg med 20.',
  'name-on-letter-box': 'Skriv namnet til alle i familien på postkassa. Elles går kortet i retur.',
  'extension-has-exceptions':
    'Det finst unntak, til dømes to statsborgarskap eller meir enn seks månader utanfor Noreg.',
  'young-children-may-have-to-come': 'Barn som var fem år eller yngre då dei fekk løyvet, kan måtte møte hos politiet.',
  'eea-must-register': 'Skal du vere i Noreg i meir enn tre månader, må du registrere deg.',
  'sticker-cannot-be-renewed-is-expired-sticker': 'Reglane er dei same som når etiketten har gått ut.',
});
