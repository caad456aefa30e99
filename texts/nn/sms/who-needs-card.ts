import { translationOf } from '../../blanks.ts';
import { whoNeedsCard as nb } from '../../nb/sms/who-needs-card.ts';

export const whoNeedsCard = translationOf(nb)({
  exceptions:
    'Norske, nordiske og sveitsiske borgarar, EU/EØS-borgarar, besøkjande og dei som bur på Svalbard treng det ikkje.',
  namedCountry: 'Spør gjerne om eit land, til dømes «Eg er polsk, treng eg kort».',
});
