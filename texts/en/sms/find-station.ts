import { translationOf } from '../../blanks.ts';
import { findStation as nb } from '../../nb/sms/find-station.ts';

export const findStation = translationOf(nb)({
  askWhere: 'Where do you want to find the police? Write a postcode or a place.',
  near: 'Police nearest to {place}:',
  nearPosition: 'Police nearest to the position:',
  named: 'This is what I know:',
  otherDistrict: 'Another police district.',
  hours: 'Open with an appointment:',
  dayRange: '{from}-{to}',
  interval: '{from}-{to}',
  weekday1: 'Mon',
  weekday2: 'Tue',
  weekday3: 'Wed',
  weekday4: 'Thu',
  weekday5: 'Fri',
  weekday6: 'Sat',
  weekday7: 'Sun',
  hoursOnHolidayUnknown: 'Public holiday, count on closed: {days}.',
  dayIsHolidayUnknown: 'It is a public holiday on {day}. Count on it being closed, and ask the station.',
  dayMayBeShorter:
    'The hours on {day} are not known, because it is the eve of a holiday. Ordinary: {intervals}. Ask the station before you go.',
  publicHolidayNow: 'Today is a public holiday. Count on it being closed.',
  hoursUnknown: 'The opening hours are unknown. Check before you go.',
  appointmentsUnknown:
    'The booking system does not answer, so I do not know which stations offer appointments for cards.',
  phone: 'Phone {phone}',
  source: 'From {source}, {checked, date, ::MMMMyyyy}. Check before you go.',
});
