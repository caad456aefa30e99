import { translationOf } from '../../blanks.ts';
import { whatToBring as nb } from '../../nb/sms/what-to-bring.ts';

export const whatToBring = translationOf(nb)({
  passportAlways: 'Ta alltid med gyldig pass.',
  firstCard: 'Første kort: gyldig pass og dokumenta på lista i e-posten du fekk då du bestilte time.',
  newCard:
    'Nytt kort: signert følgjebrev og gyldig pass. Har du det: anna pass frå dei siste fire åra, det gamle kortet og papir på nytt namn.',
  handInOldCard: 'Lever inn det gamle kortet. Elles må du betale gebyr.',
  child: 'Under 18 år: Ein forelder eller ei verje må bli med. Under tre år: Ta med eit passbilete i fargar.',
  ownList: 'Di eiga liste står i Søknadsportalen.',
});
