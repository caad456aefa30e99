import { translationOf } from '../blanks.ts';
import { station as nb } from '../nb/station.ts';

export const station = translationOf(nb)({
  askWhereForBooking: 'Kvar bur du? Skriv postnummer eller stad, så finn eg politistasjonane i nærleiken.',
  whyPlace: 'Staden avgjer kva politidistrikt du høyrer til og kva stasjonar som er nærast.',
  unknownPostcode: 'Eg finn ikkje postnummeret {postcode}. Sjekk tala, eller skriv namnet på staden.',
  askWhichPlace: 'Det finst fleire stader som heiter {name}. Kva for ein meiner du?',
  askWhichOfPlaces: 'Kva for ein av stadene meiner du?',
  didYouMean: 'Meiner du {name}?',
  placeName: '{name}',
  withAddress: '{name}, {address}',
  withDistance: '{name} (om lag {km, number} km)',
  askWhich: 'Desse stasjonane gjev time for opphaldskort. Kva for ein vil du møte på?',
  whyWhich: 'Timen gjeld berre på den stasjonen du vel. Stasjonar i ditt eige politidistrikt står først.',
  otherPlace: 'Ein annan stad',
  askOtherPlace: 'Kva stad skal eg leite ved? Skriv postnummer eller namnet på staden.',
  noneAtStation: '{station} gjev ikkje time for opphaldskort. Eg ser etter dei nærmaste som gjer det.',
  noneThere:
    'Eg finn ingen stasjon der som gjev time for opphaldskort. Ring politiet på {police} og spør kvar du skal møte.',
  positionUsed: 'Eg bruker posisjonen berre til dette søket. Avstandane er i luftlinje, så vegen kan vere lengre.',
  positionFarAway:
    'Posisjonen er langt frå Noreg, så eg finn ingen politistasjon i nærleiken. Skriv eit postnummer eller ein stad i Noreg.',
  map: 'Kart til {station}',
  page: 'Sida til {station}',
});
