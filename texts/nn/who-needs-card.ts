import { translationOf } from '../blanks.ts';
import { whoNeedsCard as nb } from '../nb/who-needs-card.ts';

export const whoNeedsCard = translationOf(nb)({
  everyoneWithPermit: 'Alle som har opphaldsløyve og ikkje er EU/EØS-borgarar, må ha opphaldskort.',
  exceptions:
    'Desse treng ikkje kort: norske, nordiske og sveitsiske borgarar, EU/EØS-borgarar, besøkjande og dei som bur på Svalbard.',
  namedCountry: 'Du kan spørje om eit bestemt land, til dømes «Eg er polsk, treng eg opphaldskort?».',
  eea: 'EU/EØS-borgarar treng ikkje opphaldskort. Dei må registrere seg om dei skal vere her i meir enn tre månader.',
  swiss:
    'Sveitsiske borgarar treng ikkje opphaldskort. Dei må registrere seg om dei skal vere her i meir enn tre månader.',
  nordic: 'Nordiske borgarar treng verken opphaldsløyve eller opphaldskort.',
  norwegian: 'Norske borgarar treng ikkje opphaldskort.',
  visitor: 'Den som berre er på besøk, treng ikkje opphaldskort.',
  svalbard: 'På Svalbard treng du verken opphaldsløyve eller opphaldskort.',
  toSvalbard:
    'På sjølve Svalbard treng du verken opphaldsløyve eller opphaldskort. På fastlandet må du ha kortet om du har opphaldsløyve i Noreg.',
  twoCitizenships:
    'Med to statsborgarskap, der eitt er frå eit EU/EØS-land, er svaret ikkje klart. Spør politiet på {police} kva som gjeld for deg.',
  withPermit: 'Ja, for borgarar av andre land: Har du opphaldsløyve i Noreg, må du ha opphaldskort.',
  british: 'Britiske borgarar følgjer no dei vanlege reglane. Har du opphaldsløyve i Noreg, må du ha opphaldskort.',
  eeaFamily:
    'Familiemedlemer frå land utanfor EU/EØS må søkje om eige opphaldskort om dei blir i meir enn tre månader.',
});
