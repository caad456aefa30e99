import { translationOf } from '../../blanks.ts';
import { whoNeedsCard as nb } from '../../nb/sms/who-needs-card.ts';

export const whoNeedsCard = translationOf(nb)({
  exceptions: 'Norwegian, Nordic, Swiss and EU/EEA citizens and visitors do not need one. Nor do you on Svalbard.',
  namedCountry: 'You can ask about a country, for example “I am Polish, do I need a card”.',
});
