import { shorterThan } from '../../blanks.ts';
import { notes as long } from '../notes.ts';

export const notes = shorterThan(long)({
  'apply-by': 'Søk før {day} er over.',
  'apply-now': 'Søk i dag. Fristen, én måned før tillatelsen går ut, er passert.',
  'rights-while-waiting': 'Søker du i tide, beholder du de samme rettighetene mens du venter.',
  'eea-must-register': 'Skal du være her i mer enn tre måneder, må du registrere deg.',
  heading: 'Husk:',
  and: '{before}\n- {next}',
  'letter-decides': 'Vedtaksbrevet bestemmer om du må møte.',
  'letter-may-say-by-post': 'Mange som søkte i Norge, får kortet i posten uten å møte igjen.',
  'within-seven-days': 'Møt innen {days} dager etter at du kom eller fikk vedtaket. Fullt? Ta den første ledige timen.',
  'guardian-comes-along': 'Under 18 år: Ta med forelder eller verge.',
  'photo-for-child-under-three': 'Under tre år: Ta med passbilde i farger.',
  'use-the-same-account': 'Bruk samme portalkonto som da du søkte.',
  'hand-in-old-card': 'Lever inn det gamle kortet. Ellers koster det {kroner} kroner.',
  'fee-300': 'Gebyret er vanligvis {kroner} kroner. Sjekk udi.no.',
  'fee-300-unless-it-came-damaged':
    'Gebyret er vanligvis {kroner} kroner, men gratis hvis kortet var skadet da du fikk det.',
  'fee-0': 'Kortet er gratis å bestille i dette tilfellet.',
  'fee-depends-on-the-error':
    'Ble kortet laget med feil, er et nytt gratis. Ellers koster det vanligvis {kroner} kroner.',
  'report-the-loss-first': 'Meld tapet til politiet med en gang: når, hvor og hvordan.',
  'report-the-loss-abroad': 'Meld tapet til politiet eller ambassaden med en gang: når, hvor og hvordan.',
  'how-to-report': 'Fortell politiet når, hvor og hvordan. Nytt kort lages ikke før tapet er meldt.',
  'plan-by-later-date': 'Regn med 20 arbeidsdager i posten (eldre side: opptil ti).',
  'name-on-letter-box': 'Alle navn i familien på postkassen, ellers går kortet i retur.',
  'apply-a-month-before': 'Søk helst {early} måneder før tillatelsen går ut, og minst én måned før.',
  'permit-itself-does-not-expire': 'Bare kortet går ut, ikke tillatelsen.',
});
