import { translationOf } from '../blanks.ts';
import { notice as nb } from '../nb/notice.ts';

export const notice = translationOf(nb)({
  reminder:
    'Hugs timen din hos politiet.\n{place}\n{moment}\nReferanse: {reference}\nTa med gyldig pass. Kan du ikkje kome, flytt eller avbestill timen, så andre kan få han.',
  moved:
    'Timen din er flytta. Det blei gjort i ein annan samtale enn denne.\n{place}\n{moment}\nReferanse: {reference}\nDen gamle timen, {oldMoment}, gjeld ikkje lenger. Fila her flyttar han i kalenderen din.\nVar det ikkje du som gjorde det? Ring politiet på {police}.',
  cancelled:
    'Timen din er avbestilt. Det blei gjort i ein annan samtale enn denne.\n{place}\n{moment}\nFila her tek timen ut av kalenderen din.\nVar det ikkje du som gjorde det? Ring politiet på {police}.',
  movedByPolice:
    'Politiet har flytta timen din.\n{place}\n{moment}\nReferanse: {reference}\nDen gamle timen, {oldMoment}, gjeld ikkje lenger. Fila her flyttar han i kalenderen din.\nPassar han ikkje, kan du flytte han, eller ringje politiet på {police}.',
  cancelledByPolice:
    'Politiet har avbestilt timen din.\n{place}\n{moment}\nFila her tek timen ut av kalenderen din.\nLurer du på kvifor, ring politiet på {police}.',
  bookedAgain:
    'Timen din gjeld igjen. Politiet har bestilt han på nytt.\n{place}\n{moment}\nNy referanse: {reference}\nDen gamle referansen gjeld ikkje lenger.',
  holdEnds: 'Eg held av denne timen berre til kl. {until}. Så kan andre ta han.\n{place}\n{moment}\nVil du ha han?',
});
