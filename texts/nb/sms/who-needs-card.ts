import { shorterThan } from '../../blanks.ts';
import { whoNeedsCard as long } from '../who-needs-card.ts';

export const whoNeedsCard = shorterThan(long)({
  exceptions:
    'Norske, nordiske og sveitsiske borgere, EU/EØS-borgere, besøkende og de som bor på Svalbard trenger det ikke.',
  namedCountry: 'Spør gjerne om et land, for eksempel «Jeg er polsk, trenger jeg kort».',
});
