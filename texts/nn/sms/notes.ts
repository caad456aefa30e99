import { translationOf } from '../../blanks.ts';
import { notes as nb } from '../../nb/sms/notes.ts';

export const notes = translationOf(nb)({
  'apply-by': 'Søk før {day} er over.',
  'apply-now': 'Søk i dag. Fristen, éin månad før løyvet går ut, er passert.',
  'rights-while-waiting': 'Søkjer du i tide, held du på dei same rettane medan du ventar.',
  'eea-must-register': 'Skal du vere her i meir enn tre månader, må du registrere deg.',
  heading: 'Hugs:',
  and: '{before}\n- {next}',
  'letter-decides': 'Vedtaksbrevet bestemmer om du må møte.',
  'letter-may-say-by-post': 'Mange som søkte i Noreg, får kortet i posten utan å møte igjen.',
  'within-seven-days': 'Møt innan {days} dagar etter at du kom eller fekk vedtaket. Fullt? Ta den første ledige timen.',
  'guardian-comes-along': 'Under 18 år: Ta med forelder eller verje.',
  'photo-for-child-under-three': 'Under tre år: Ta med passbilete i fargar.',
  'use-the-same-account': 'Bruk same portalkonto som då du søkte.',
  'hand-in-old-card': 'Lever inn det gamle kortet. Elles kostar det {kroner} kroner.',
  'fee-300': 'Gebyret er vanlegvis {kroner} kroner. Sjekk udi.no.',
  'fee-300-unless-it-came-damaged':
    'Gebyret er vanlegvis {kroner} kroner, men gratis om kortet var skada då du fekk det.',
  'fee-0': 'Kortet er gratis å bestille i dette tilfellet.',
  'fee-depends-on-the-error':
    'Blei kortet laga med feil, er eit nytt gratis. Elles kostar det vanlegvis {kroner} kroner.',
  'report-the-loss-first': 'Meld tapet til politiet med ein gong: når, kvar og korleis.',
  'report-the-loss-abroad': 'Meld tapet til politiet eller ambassaden med ein gong: når, kvar og korleis.',
  'how-to-report': 'Fortel politiet når, kvar og korleis. Nytt kort blir ikkje laga før tapet er meldt.',
  'plan-by-later-date': 'Rekn med 20 arbeidsdagar i posten (eldre side: opptil ti).',
  'name-on-letter-box': 'Alle namn i familien på postkassa, elles går kortet i retur.',
  'apply-a-month-before': 'Søk helst {early} månader før løyvet går ut, og minst éin månad før.',
  'permit-itself-does-not-expire': 'Berre kortet går ut, ikkje løyvet.',
});
