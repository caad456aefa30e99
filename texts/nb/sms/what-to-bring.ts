import { shorterThan } from '../../blanks.ts';
import { whatToBring as long } from '../what-to-bring.ts';

export const whatToBring = shorterThan(long)({
  passportAlways: 'Ta alltid med gyldig pass.',
  firstCard: 'Første kort: gyldig pass og dokumentene på listen i e-posten du fikk da du bestilte time.',
  newCard:
    'Nytt kort: signert følgebrev og gyldig pass. Har du det: annet pass fra de siste fire årene, det gamle kortet og papirer på nytt navn.',
  handInOldCard: 'Lever inn det gamle kortet. Ellers må du betale gebyr.',
  child: 'Under 18 år: En forelder eller verge må bli med. Under tre år: Ta med et passbilde i farger.',
  ownList: 'Din egen liste står i Søknadsportalen.',
});
