import { translationOf } from '../blanks.ts';
import { whatToBring as nb } from '../nb/what-to-bring.ts';

export const whatToBring = translationOf(nb)({
  passportAlways: 'Ta alltid med gyldig pass. Resten kjem an på om det er ditt første kort eller eit nytt kort.',
  firstCard: 'Første kort: Ta med gyldig pass og dokumenta på lista du fekk på e-post då du bestilte time.',
  newCard:
    'Nytt kort, når du har bestilt det på udi.no:\n– signert følgjebrev\n– gyldig pass\n– det gamle passet, om du har hatt eit anna pass dei siste fire åra\n– det gamle opphaldskortet, om du har det\n– dokumentasjon på nytt namn, om du har bytt namn',
  handInOldCard: 'Lever inn det gamle kortet hos politiet. Gjer du ikkje det, må du betale gebyr.',
  reportLossFirst: 'Er kortet mista eller stole, må du melde frå til politiet før du kan få eit nytt.',
  child:
    'Er du under 18 år, må ein forelder eller ei verje bli med. For barn under tre år bør de ta med eit passbilete i fargar.',
  ownList: 'Di eiga liste står i Søknadsportalen når du har logga inn.',
});
