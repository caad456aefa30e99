import { findPlace } from '../../domain/places/find-place.ts';
import { noticePlace } from '../../domain/places/notice-place.ts';
import type { PlaceFinding } from '../../domain/places/place.ts';
import { places } from './world.ts';

/** `Moss`, `Moss?` when it was misspelled, `Våler 3114 or Våler 3419`, `0150`, `no 9999`, or nothing. */
function shown(finding: PlaceFinding): string {
  switch (finding.kind) {
    case 'postcode':
      return finding.area.postcode;
    case 'unknown-postcode':
      return `no ${finding.postcode}`;
    case 'one':
      return finding.place.name + (finding.nearly ? '?' : '');
    case 'several':
      return finding.places.map(({ name, municipality }) => `${name} ${municipality.number}`).join(' or ');
    case 'none':
      return '';
    default:
      return finding satisfies never;
  }
}

describe('A reply that names a place', () => {
  test.each([
    // With and without æ, ø and å.
    ['Tromsø', 'Tromsø'],
    ['tromso', 'Tromsø'],
    ['tromsoe', 'Tromsø'],
    ['TROMSÖ', 'Tromsø'],
    ['alesund', 'Ålesund'],
    ['aalesund', 'Ålesund'],
    ['bodo', 'Bodø'],
    ['baerum', 'Bærum'],
    ['barum', 'Bærum'],
    ['moss', 'Moss'],
    ['mosjoen', 'Mosjøen'],
    ['brumunddal', 'Brumunddal'],
    ['sor varanger', 'Sør-Varanger'],
    ['Sør-Varanger', 'Sør-Varanger'],
    ['lillestrom', 'Lillestrøm'],
    ['more og romsdal', ''],
    // Short names, which are words too.
    ['Bø i Telemark', 'Bø i Telemark'],
    ['Ål', 'Ål'],
    ['ås', 'Ås'],
    ['Hå', 'Hå'],
    ['vik', 'Vik'],
    ['lund', 'Lund 1112 or Lund 5007'],
    ['nes', 'Nes'],
    ['hole', 'Hole'],
    ['ski', 'Ski'],
    ['Time kommune', 'Time'],
    ['jeg bor i Time', 'Time'],
    // Typing errors.
    ['olso', 'Oslo?'],
    ['trosmo', 'Tromsø?'],
    ['berum', 'Bærum?'],
    ['trondhiem', 'Trondheim?'],
    ['tronheim', 'Trondheim?'],
    ['kristiansnad', 'Kristiansand?'],
    ['lilehamer', 'Lillehammer?'],
    ['stavangr', 'Stavanger?'],
    ['drammenn', 'Drammen?'],
    ['fredrikstd', 'Fredrikstad?'],
    ['haugesunn', 'Haugesund?'],
    ['sarpsbrog', 'Sarpsborg?'],
    ['I live in Bergne', 'Bergen?'],
    // Names of several places.
    ['Våler', 'Våler 3114 or Våler 3419'],
    ['heroy', 'Herøy 1515 or Herøy 1818'],
    ['Os', 'Os 3430 or Os 4624'],
    ['sande', 'Sande 1514 or Sande i Vestfold 3903'],
    ['bø', 'Bø 1867 or Bø i Telemark 4020'],
    ['Herøy (Nordland)', 'Herøy'],
    ['Os, Vestland', 'Os'],
    ['våler i østfold', 'Våler i Østfold'],
    ['Førde', 'Førde'],
    // Other names.
    ['Tigerstaden', 'Oslo'],
    ['sørlandets hovedstad', 'Kristiansand'],
    ['Guovdageaidnu', 'Kautokeino'],
    ['karasjohka', 'Karasjok'],
    ['Kárášjohka', 'Karasjok'],
    ['Unjárga', 'Nesseby'],
    ['Romsa', 'Tromsø'],
    ['Snåase', 'Snåsa'],
    // In a sentence.
    ['jeg bor i moss', 'Moss'],
    ['Eg bur på Voss', 'Voss'],
    ['I live in Bergen, Norway', 'Bergen'],
    ['Oslo kommune', 'Oslo'],
    ['Stavanger sentrum', 'Stavanger'],
    ['near Mo i Rana', 'Mo i Rana'],
    ['no, Bergen', 'Bergen'],
    ['Bergen eller Voss', 'Bergen 4601 or Voss 4621'],
    // Postcodes.
    ['0150', '0150'],
    ['N-7013 Trondheim', '7013'],
    ['Storgata 12, 0155 Oslo', '0155'],
    ['9999', 'no 9999'],
  ])('%s → %s', (reply, expected) => {
    expect(shown(findPlace(places, reply))).toBe(expected);
  });

  test.each(
    [
      'time',
      'Time',
      'jeg vil ha time',
      'nå',
      'Hell',
      'hei',
      'ja',
      'vet ikke',
      "I don't know",
      'why?',
      'mandag',
      'på lørdag',
      'Finland',
      'nærmeste',
      'the nearest one',
      'hvorfor spør du',
      'help',
      'å',
      'ikke Oslo',
      'not in Bergen',
      'stopp',
      'i byen',
      'hjemme',
      '',
      '???',
    ].map((reply) => [reply]),
  )('is not seen in: %s', (reply) => {
    expect(shown(findPlace(places, reply))).toBe('');
  });
});

describe('A place in any message', () => {
  test.each([
    ['Kan jeg få time i Drammen neste uke?', 'Drammen'],
    ['har mistet oppholdskort i kristiansand, hvordan fa nytt?', 'Kristiansand'],
    ['I need an appointment at the police in Alesund', 'Ålesund'],
    ['Eg må ha time på politistasjonen på Voss', 'Voss'],
    ['residence card renewal Oslo', 'Oslo'],
    ['Let’s do it. Find a time in Moss.', 'Moss'],
    ['Har flyttet fra Oslo til Mosjøen. Hvilket kontor gjelder?', 'Mosjøen'],
    ['I studied in Gjøvik but now I live in Elverum', 'Elverum'],
    ['jeg bor i Time kommune og trenger time', 'Time'],
    ['jeg bor i trondhiem og kortet er borte', 'Trondheim?'],
    ['Kan det sendes til 4021 Stavanger?', '4021'],
    ['my postcode is 9511, who is responsible', '9511'],
    ['Er det et kontor i Narvik, eller må jeg til Bodø?', 'Narvik 1806 or Bodø 1804'],
    ['WHERE IS THE POLICE IN BERGEN', 'Bergen'],
    ['åpningstider Moss politistasjon', 'Moss'],
    ['ikke i Oslo, men i Bergen', 'Bergen'],
  ])('%s → %s', (message, expected) => {
    expect(shown(noticePlace(places, message))).toBe(expected);
  });

  test.each(
    [
      'Jeg vil bestille time',
      'Time hos politiet, takk',
      'Kan jeg få en time i mai?',
      'har jeg time på mandag?',
      'Hei, kortet mitt er borte',
      'Hei hei! Nå har jeg fått svar',
      'Jeg ser et hull i sand og mose',
      'moss is green and sand is yellow',
      'I ski every winter and hole up at home',
      'I time my visits well',
      'Is there a time limit?',
      'What in hell is going on',
      'Kortet ligger på ås eller i skogen',
      'Jeg bor i by og ikke på landet',
      'vi fant ål i elva',
      'eg går heim no',
      'Jeg tror det er gratis',
      'Kom du fra fjellet i dag',
      'Ja, på tretten dager går det',
      'Kortet er fra 2019',
      'Søknaden er fra 2024 og ble innvilget',
      'I applied in 2023',
      'Mitt navn er Kari Sola',
      'My name is Strand',
      'Jeg heter Ola Lund',
      'Hilsen Stord',
      'It was stolen in Rome',
      'Jeg er fra Polen',
      'jeg bor i Finland',
      'I live in student housing',
      'jeg bor i leilighet med to andre',
      'Please ask the police to call me',
      'Must I stand in line at the office?',
      'Det var en fin dal og en vik med strand',
      'May I ask how long it takes?',
      'Kan jeg komme i løpet av uka?',
      'Eg har fått brev frå dykk i dag',
      'Skal jeg ta med pass og kort til timen?',
      'I have to go to the police',
      'Hvor lang tid tar det',
      'the case number is 201612345678',
      'jeg vil ikke til Oslo',
    ].map((message) => [message]),
  )('is not seen in: %s', (message) => {
    expect(shown(noticePlace(places, message))).toBe('');
  });
});

test('A long message and a long word cost no more than their length', () => {
  const started = performance.now();
  noticePlace(places, 'jeg bor i kristiansnad '.repeat(400));
  findPlace(places, 'x'.repeat(20_000));
  findPlace(places, `i ${'a-'.repeat(10_000)}`);
  expect(performance.now() - started).toBeLessThan(1000);
});
