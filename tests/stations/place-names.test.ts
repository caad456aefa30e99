import { findPlace } from '../../domain/places/find-place.ts';
import { noticePlace } from '../../domain/places/notice-place.ts';
import { aboutLinear, growth } from '../runner/growth.ts';
import { shown } from './place-shown.ts';
import { places } from './world.ts';

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

test('A long message and a long word cost no more than their length', () => {
  expect(growth((text) => noticePlace(places, text), 'jeg bor i kristiansnad ', 2000)).toBeLessThan(aboutLinear);
  expect(growth((text) => findPlace(places, text), 'x', 5000)).toBeLessThan(aboutLinear);
  expect(growth((text) => findPlace(places, `i ${text}`), 'a-', 5000)).toBeLessThan(aboutLinear);
});
