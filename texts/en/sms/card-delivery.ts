import { translationOf } from '../../blanks.ts';
import { cardDelivery as nb } from '../../nb/sms/card-delivery.ts';

export const cardDelivery = translationOf(nb)({
  askPoliceDay: 'On which day did the police take your photo? If your appointment is still to come, write its date.',
  olderFigure:
    'The sources disagree. The older police page says up to ten business days from the order, so {ownersDay}.',
  letterBox:
    'All names in the family must be on the letter box. Otherwise the card is returned. If you have moved, check your address with Posten.',
  overdue: 'You have waited longer than the 20 working days the police give. They ended on {planBy}.',
  callAboutReturn:
    'Call the police on {police} and ask whether the card was returned. It takes 14 working days before they get it from the post.',
  contactDistrict: 'If you have waited longer than that too, ask the police district where you applied, not UDI.',
  generalFigures:
    'Plan for at least 20 working days from the day at the police. An older page says up to ten from the order.',
  notCome:
    'If you have waited more than 20 working days, call the police on {police}. Ask whether the card was returned.',
});
