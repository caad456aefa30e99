import { translationOf } from '../blanks.ts';
import { whoNeedsCard as nb } from '../nb/who-needs-card.ts';

export const whoNeedsCard = translationOf(nb)({
  everyoneWithPermit: 'Everyone who has a residence permit and is not an EU/EEA citizen must have a residence card.',
  exceptions:
    'You do not need a card if you are Norwegian, Nordic, Swiss or an EU/EEA citizen, or only visiting. You do not need one on Svalbard.',
  namedCountry: 'You can ask about one country, for example “I am Polish, do I need a residence card?”.',
  eea: 'EU/EEA citizens do not need a residence card. They must register if they stay for more than three months.',
  swiss: 'Swiss citizens do not need a residence card. They must register if they stay for more than three months.',
  nordic: 'Nordic citizens need neither a residence permit nor a residence card.',
  norwegian: 'Norwegian citizens do not need a residence card.',
  visitor: 'Someone who is only visiting does not need a residence card.',
  svalbard: 'On Svalbard you need neither a residence permit nor a residence card.',
  toSvalbard:
    'On Svalbard itself you need neither a residence permit nor a residence card. On the mainland you must have the card if you have a residence permit in Norway.',
  twoCitizenships:
    'With two citizenships, one of them from an EU/EEA country, the answer is not clear. Ask the police on {police} what applies to you.',
  withPermit:
    'Yes, for citizens of other countries: If you have a residence permit in Norway, you must have a residence card.',
  british:
    'British citizens now follow the ordinary rules. If you have a residence permit in Norway, you must have a residence card.',
  eeaFamily:
    'Family members from outside the EU/EEA must apply for their own residence card for stays over three months.',
});
