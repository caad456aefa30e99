import { translationOf } from '../../blanks.ts';
import { notice as nb } from '../../nb/sms/notice.ts';

export const notice = translationOf(nb)({
  reminder:
    'Hugs timen hos politiet.\n{place}\n{moment}\nReferanse: {reference}\nTa med gyldig pass. Kan du ikkje kome, flytt eller avbestill timen.',
  moved:
    'Timen din er flytta frå {oldMoment}, i ein annan samtale.\n{place}\n{moment}\nReferanse: {reference}\nVar det ikkje du? Ring politiet på {police}.',
  cancelled:
    'Timen din er avbestilt, i ein annan samtale.\n{place}\n{moment}\nVar det ikkje du? Ring politiet på {police}.',
  movedByPolice:
    'Politiet har flytta timen din frå {oldMoment}.\n{place}\n{moment}\nReferanse: {reference}\nPassar han ikkje, flytt han eller ring {police}.',
  cancelledByPolice:
    'Politiet har avbestilt timen din.\n{place}\n{moment}\nLurer du på kvifor, ring politiet på {police}.',
  bookedAgain: 'Timen din gjeld igjen.\n{place}\n{moment}\nNy referanse: {reference}',
  holdEnds: 'Eg held av denne timen til kl. {until}. Så kan andre ta han.\n{place}\n{moment}\nVil du ha han?',
});
