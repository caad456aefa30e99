import type { Topic } from '../blanks.ts';

/** Who must have a card, and who need not. */
export const whoNeedsCard = {
  everyoneWithPermit: 'Alle som har oppholdstillatelse og ikke er EU/EØS-borgere, må ha oppholdskort.',
  exceptions:
    'Disse trenger ikke kort: norske, nordiske og sveitsiske borgere, EU/EØS-borgere, besøkende og de som bor på Svalbard.',
  namedCountry: 'Du kan spørre om et bestemt land, for eksempel «Jeg er polsk, trenger jeg oppholdskort?».',
  eea: 'EU/EØS-borgere trenger ikke oppholdskort. De må registrere seg hvis de skal være her i mer enn tre måneder.',
  swiss:
    'Sveitsiske borgere trenger ikke oppholdskort. De må registrere seg hvis de skal være her i mer enn tre måneder.',
  nordic: 'Nordiske borgere trenger verken oppholdstillatelse eller oppholdskort.',
  norwegian: 'Norske borgere trenger ikke oppholdskort.',
  visitor: 'Den som bare er på besøk, trenger ikke oppholdskort.',
  svalbard: 'På Svalbard trenger du verken oppholdstillatelse eller oppholdskort.',
  toSvalbard:
    'På selve Svalbard trenger du verken oppholdstillatelse eller oppholdskort. På fastlandet må du ha kortet hvis du har oppholdstillatelse i Norge.',
  twoCitizenships:
    'Med to statsborgerskap, der ett er fra et EU/EØS-land, er svaret ikke klart. Spør politiet på {police} hva som gjelder for deg.',
  withPermit: 'Ja, for borgere av andre land: Har du oppholdstillatelse i Norge, må du ha oppholdskort.',
  british: 'Britiske borgere følger nå de vanlige reglene. Har du oppholdstillatelse i Norge, må du ha oppholdskort.',
  eeaFamily:
    'Familiemedlemmer fra land utenfor EU/EØS må søke om eget oppholdskort hvis de blir i mer enn tre måneder.',
} as const satisfies Topic;
