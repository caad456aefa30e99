import { translationOf } from '../../blanks.ts';
import { station as nb } from '../../nb/sms/station.ts';

export const station = translationOf(nb)({
  askWhereForBooking: 'Where do you live? Write your postcode or place.',
  askWhich: 'Which station will you go to?',
  askOtherPlace: 'Which place shall I look near? Write a postcode or a place.',
  whyWhich: 'The appointment is valid only at the station you choose.',
  positionUsed: 'The distances are in a straight line, so the way there may be longer.',
});
