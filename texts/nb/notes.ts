import type { Topic } from '../blanks.ts';

/** What is said beside the advice, each a line of one message. */
export const notes = {
  heading: 'Verdt å vite:',
  and: '{before}\n• {next}',
  'letter-decides': 'Brevet som fulgte med vedtaket, bestemmer om du må møte. Gjør som det står der.',
  'letter-may-say-by-post': 'Mange som søkte i Norge, får kortet i posten uten å møte en gang til.',
  'within-seven-days':
    'Møt hos politiet innen {days} dager etter at du kom, eller etter vedtaket hvis du er her. Er alt fullt, tar du den første ledige timen.',
  'use-the-same-account': 'Bruk samme konto i portalen som da du søkte.',
  'guardian-comes-along': 'Barn under 18 år må ha med en forelder eller verge.',
  'photo-for-child-under-three': 'Ta med passbilde i farger for barn under tre år.',
  'hand-in-old-card': 'Lever inn det gamle kortet hos politiet. Ellers koster det {kroner} kroner.',
  'fee-300': 'Gebyret er vanligvis {kroner} kroner (sjekket {checked}). Se dagens gebyr på udi.no.',
  'fee-300-unless-it-came-damaged':
    'Gebyret er vanligvis {kroner} kroner (sjekket {checked}). Var kortet skadet da du fikk det, er det gratis. Se dagens gebyr på udi.no.',
  'fee-0': 'Kortet er gratis å bestille i dette tilfellet (sjekket {checked}).',
  'fee-depends-on-the-error':
    'Ble kortet laget med feil, er et nytt gratis. Har navn eller statsborgerskap endret seg, koster det vanligvis {kroner} kroner.',
  'report-the-loss-first': 'Meld fra til politiet om tapet med en gang. Fortell når, hvor og hvordan det skjedde.',
  'report-the-loss-abroad':
    'Meld tapet til politiet eller ambassaden med en gang. Fortell når, hvor og hvordan det skjedde.',
  'card-needed-on-the-mainland': 'På fastlandet må du ha kortet hvis du har oppholdstillatelse i Norge.',
  'how-to-report': 'Fortell politiet når, hvor og hvordan det skjedde. Nytt kort lages ikke før tapet er meldt.',
  'permit-itself-does-not-expire': 'Tillatelsen din går ikke ut, bare kortet.',
  'apply-a-month-before': 'Søk helst {early} måneder før tillatelsen går ut, og minst én måned før.',
  'apply-by': 'Søk før {day} er over. Da er det én måned til tillatelsen går ut.',
  'apply-today': 'Søk i dag. Det er én måned til tillatelsen går ut.',
  'apply-now': 'Det er under én måned til tillatelsen går ut, så fristen for å søke er passert. Søk i dag.',
  'rights-while-waiting': 'De som søker i tide, beholder de samme rettighetene mens saken behandles.',
  'rights-until-answer': 'Du beholder de samme rettighetene til du får svar.',
  'travel-at-own-risk': 'Uten gyldig kort reiser du på egen risiko. Du kan bli stoppet på grensen.',
  'plan-by-later-date':
    'En eldre side sier opptil ti arbeidsdager i posten, nyere sider 20 eller mer (sjekket {checked}). Planlegg med 20.',
  'name-on-letter-box': 'Skriv navnet til alle i familien på postkassen. Ellers går kortet i retur.',
  'extension-has-exceptions':
    'Det finnes unntak, for eksempel to statsborgerskap eller mer enn seks måneder utenfor Norge.',
  'young-children-may-have-to-come':
    'Barn som var fem år eller yngre da de fikk tillatelsen, kan måtte møte hos politiet.',
  'eea-must-register': 'Skal du være i Norge i mer enn tre måneder, må du registrere deg.',
  'sticker-cannot-be-renewed-is-expired-sticker': 'Reglene er de samme som når etiketten har gått ut.',
} as const satisfies Topic;
