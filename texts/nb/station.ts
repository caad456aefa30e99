import type { Topic } from '../blanks.ts';

/** Finding the police station. */
export const station = {
  askWhereForBooking: 'Hvor bor du? Skriv postnummer eller sted, så finner jeg politistasjonene i nærheten.',
  whyPlace: 'Stedet avgjør hvilket politidistrikt du hører til og hvilke stasjoner som er nærmest.',
  unknownPostcode: 'Jeg finner ikke postnummeret {postcode}. Sjekk tallene, eller skriv navnet på stedet.',
  askWhichPlace: 'Det finnes flere steder som heter {name}. Hvilket mener du?',
  askWhichOfPlaces: 'Hvilket av stedene mener du?',
  didYouMean: 'Mener du {name}?',
  placeName: '{name}',
  withAddress: '{name}, {address}',
  withDistance: '{name} (ca. {km, number} km)',
  askWhich: 'Disse stasjonene gir time for oppholdskort. Hvilken vil du møte på?',
  whyWhich: 'Timen gjelder bare på den stasjonen du velger. Stasjoner i ditt eget politidistrikt står først.',
  otherPlace: 'Et annet sted',
  askOtherPlace: 'Hvilket sted skal jeg lete ved? Skriv postnummer eller navnet på stedet.',
  noneAtStation: '{station} gir ikke time for oppholdskort. Jeg ser etter de nærmeste som gjør det.',
  noneThere:
    'Jeg finner ingen stasjon der som gir time for oppholdskort. Ring politiet på {police} og spør hvor du skal møte.',
  positionUsed: 'Jeg bruker posisjonen bare til dette søket. Avstandene er i luftlinje, så veien kan være lengre.',
  positionFarAway:
    'Posisjonen er langt fra Norge, så jeg finner ingen politistasjon i nærheten. Skriv et postnummer eller et sted i Norge.',
  map: 'Kart til {station}',
  page: 'Siden til {station}',
} as const satisfies Topic;
