import { translationOf } from '../../blanks.ts';
import { facts as nb } from '../../nb/sms/facts.ts';

export const facts = translationOf(nb)({
  askCitizenship: 'Which country are you a citizen of? Write the country.',
  askCitizenshipAgain:
    'Is your country Nordic or in the EU/EEA, or is it Switzerland or the United Kingdom? Write the country. Answer “no” if it is another.',
  whyCitizenship: 'Your citizenship decides whether you need a card. EU/EEA citizens do not.',
  whichCountry: 'Several countries are spelled nearly like that. Write yours once more.',
  dayTooLongAgo: 'That date is too long ago to be right. Check the year, and write it again.',
  dayTooFarAhead: 'That date is too far ahead to be right. Check the year, and write it again.',
  exactPermitExpires: 'I need the exact day. It is on the card or in the decision.',
  exactCardExpires: 'I need the exact day. It is on the card.',
  askPhotoTaken: 'On which day did the police take your photo and fingerprints?',
  askExtensionException:
    'Does any of this apply to you? Two citizenships, over six months outside Norway, moved away from Norway, or another permit.',
  whyExtensionException:
    'The permit is extended automatically, but not for everyone. If an exception applies, you must ask UDI.',
  findOutAppliedForRenewal:
    'Log in to the Application Portal. A renewal under “My applications” means you have applied.',
  askBasis: 'What is your permit for?',
});
