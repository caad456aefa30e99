import { translationOf } from '../blanks.ts';
import { station as nb } from '../nb/station.ts';

export const station = translationOf(nb)({
  askWhereForBooking: 'Where do you live? Write your postcode or place, and I will find the police stations nearby.',
  whyPlace: 'The place decides which police district you belong to and which stations are nearest.',
  unknownPostcode: 'I cannot find the postcode {postcode}. Check the digits, or write the name of the place.',
  askWhichPlace: 'There are several places called {name}. Which one do you mean?',
  askWhichOfPlaces: 'Which of these places do you mean?',
  didYouMean: 'Do you mean {name}?',
  placeName: '{name}',
  withAddress: '{name}, {address}',
  withDistance: '{name} (about {km, number} km)',
  askWhich: 'These stations offer appointments for residence cards. Which one will you go to?',
  whyWhich: 'The appointment is valid only at the station you choose. Stations in your own police district come first.',
  otherPlace: 'Another place',
  askOtherPlace: 'Which place shall I look near? Write a postcode or the name of the place.',
  noneAtStation: '{station} offers no appointments for residence cards. I will look for the nearest that do.',
  noneThere:
    'I find no station there that offers appointments for residence cards. Call the police on {police} and ask where to go.',
  positionUsed:
    'I use the position for this search only. The distances are in a straight line, so the way there may be longer.',
  positionFarAway:
    'The position is far from Norway, so I find no police station nearby. Write a postcode or a place in Norway.',
  map: 'Map to {station}',
  page: 'Page of {station}',
});
