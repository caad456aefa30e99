import { translationOf } from '../blanks.ts';
import { deskSaid as original } from '../nb/desk-said.ts';

export const deskSaid = translationOf(original)({
  file: '[file: {name}]',
  correction: 'Correction from {name} to the message at {time}:\n{text}',
  nothingFound: 'Nothing found. {how}',
  searchAppointments: 'Search for a reference, a case number, or the full name and date of birth together.',
  searchStations: 'Search for the name of the station, a place or a postcode.',
});
