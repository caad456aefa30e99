import { shorterThan } from '../../blanks.ts';
import { notice as long } from '../notice.ts';

export const notice = shorterThan(long)({
  reminder:
    'Husk timen hos politiet.\n{place}\n{moment}\nReferanse: {reference}\nTa med gyldig pass. Kan du ikke komme, flytt eller avbestill timen, så andre kan få den.',
  moved:
    'Timen din er flyttet, i en annen samtale.\n{place}\n{moment}\nReferanse: {reference}\nDen gamle, {oldMoment}, gjelder ikke lenger.\nVar det ikke du? Ring politiet på {police}.',
  cancelled:
    'Timen din er avbestilt, i en annen samtale.\n{place}\n{moment}\nVar det ikke du? Ring politiet på {police}.',
  holdEnds: 'Jeg holder av denne timen til kl. {until}. Så kan andre ta den.\n{place}\n{moment}\nVil du ha den?',
});
