import { shorterThan } from '../../blanks.ts';
import { notice as long } from '../notice.ts';

export const notice = shorterThan(long)({
  reminder:
    'Husk timen hos politiet.\n{place}\n{moment}\nReferanse: {reference}\nTa med gyldig pass. Kan du ikke komme, flytt eller avbestill timen.',
  moved:
    'Timen din er flyttet fra {oldMoment}, i en annen samtale.\n{place}\n{moment}\nReferanse: {reference}\nVar det ikke du? Ring politiet på {police}.',
  cancelled:
    'Timen din er avbestilt, i en annen samtale.\n{place}\n{moment}\nVar det ikke du? Ring politiet på {police}.',
  movedByPolice:
    'Politiet har flyttet timen din fra {oldMoment}.\n{place}\n{moment}\nReferanse: {reference}\nPasser den ikke, flytt den eller ring {police}.',
  cancelledByPolice:
    'Politiet har avbestilt timen din.\n{place}\n{moment}\nLurer du på hvorfor, ring politiet på {police}.',
  bookedAgain: 'Timen din gjelder igjen.\n{place}\n{moment}\nNy referanse: {reference}',
  holdEnds: 'Jeg holder av denne timen til kl. {until}. Så kan andre ta den.\n{place}\n{moment}\nVil du ha den?',
});
