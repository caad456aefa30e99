import { translationOf } from '../blanks.ts';
import { cardDelivery as nb } from '../nb/card-delivery.ts';

export const cardDelivery = translationOf(nb)({
  askPoliceDay:
    'On which day did the police take your photo and fingerprints? If your appointment is still to come, write its date.',
  whyPoliceDay:
    'The card is made after the police have taken your photo. From that day I can work out when it may come.',
  notYet: 'I have not been there yet',
  unknown: 'I do not remember the day',
  planBy: 'Plan by {planBy}. The card may come earlier, and it may also take longer.',
  aboutTheTrip: 'I cannot answer yes or no. Do not travel until the card has come.',
  olderFigure:
    'The sources disagree. The older police page says up to ten business days from the order. Counted from {policeDay}, that is {ownersDay}.',
  newerFigure: 'Newer pages say up to 20 working days (the police) and at least 20 (UDI).',
  letterBox:
    'The names of everyone in the family must be on the letter box. Otherwise the card goes back to the police. If you have moved, check your address with Posten.',
  overdue:
    'You have now waited longer than the 20 working days the police give. Counted from {policeDay}, they ended on {planBy}.',
  callAboutReturn:
    'Call the police on {police} and ask whether the card has been returned. It takes 14 working days before the police get cards back from the post.',
  contactDistrict:
    'If you have waited longer than that too, contact the police district where you applied. Ask the police, not UDI.',
  nobodyHasMadeIt: 'The card is not made until the police have taken your photo, fingerprints and signature.',
  letterSaysByPost: 'If your letter says that the card comes by post, you do not need an appointment.',
  generalFigures:
    'Plan for at least 20 working days from the day at the police. The older police page says up to ten business days from the order. The newer pages say up to 20 (the police) and at least 20 (UDI).',
  notCome:
    'If you have waited more than 20 working days, call the police on {police}. Ask whether the card has been returned.',
});
