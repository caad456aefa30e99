import type { Topic } from '../blanks.ts';

/** What is told without having been asked for. */
export const notice = {
  reminder:
    'Husk timen din hos politiet.\n{place}\n{moment}\nReferanse: {reference}\nTa med gyldig pass. Kan du ikke komme, flytt eller avbestill timen, så andre kan få den.',
  moved:
    'Timen din er flyttet. Det ble gjort i en annen samtale enn denne.\n{place}\n{moment}\nReferanse: {reference}\nDen gamle timen, {oldMoment}, gjelder ikke lenger. Filen her flytter den i kalenderen din.\nVar det ikke du som gjorde det? Ring politiet på {police}.',
  cancelled:
    'Timen din er avbestilt. Det ble gjort i en annen samtale enn denne.\n{place}\n{moment}\nFilen her tar timen ut av kalenderen din.\nVar det ikke du som gjorde det? Ring politiet på {police}.',
  movedByPolice:
    'Politiet har flyttet timen din.\n{place}\n{moment}\nReferanse: {reference}\nDen gamle timen, {oldMoment}, gjelder ikke lenger. Filen her flytter den i kalenderen din.\nPasser den ikke, kan du flytte den, eller ringe politiet på {police}.',
  cancelledByPolice:
    'Politiet har avbestilt timen din.\n{place}\n{moment}\nFilen her tar timen ut av kalenderen din.\nLurer du på hvorfor, ring politiet på {police}.',
  bookedAgain:
    'Timen din gjelder igjen. Politiet har bestilt den på nytt.\n{place}\n{moment}\nNy referanse: {reference}\nDen gamle referansen gjelder ikke lenger.',
  holdEnds: 'Jeg holder av denne timen bare til kl. {until}. Så kan andre ta den.\n{place}\n{moment}\nVil du ha den?',
} as const satisfies Topic;
