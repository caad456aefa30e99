import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readStationFile } from '../../domain/stations/station-file.ts';
import { StationFileError } from '../../domain/stations/station-file-error.ts';
import { places, stationsText } from './world.ts';

const lines = stationsText.split('\n');
const small = [
  '[',
  '  {',
  '    "name": "Ås politistasjon",',
  '    "district": "Øst",',
  '    "address": "Raveien 2, 1430 Ås",',
  '    "postcode": "1430"',
  '  }',
  ']',
].join('\n');

function errorOf(text: string): StationFileError {
  try {
    readStationFile(text, places);
  } catch (error) {
    if (error instanceof StationFileError) return error;
    throw error;
  }
  throw new Error('The file was accepted');
}

/** Changes one text in the file that ships, and returns the line where it stood. */
function changed(from: string, to: string) {
  const line = lines.findIndex((one) => one.includes(from)) + 1;
  if (line === 0) throw new Error(`Not in the file: ${from}`);
  return { line, problems: errorOf(stationsText.replace(from, to)).problems };
}

describe('A station file that cannot be used names the line, the station and what is wrong', () => {
  test.each([
    [
      'coordinates south of Norway',
      '"lat": 59.742564',
      '"lat": 19.742564',
      'Drammen politistasjon',
      'lat lies south of Norway',
    ],
    [
      'coordinates east of Norway',
      '"lon": 10.196172',
      '"lon": 101.96172',
      'Drammen politistasjon',
      'lon lies east of Norway',
    ],
    [
      'a time that does not exist',
      '"appointment": "08:10-14:30"',
      '"appointment": "08:10-25:00"',
      /./,
      /"25:00" is not a time/,
    ],
    ['hours that end before they begin', '"09:20-14:20"', '"14:20-09:20"', /./, /closes before it opens/],
    [
      'hours that overlap',
      '09:00-10:45,11:30-13:00',
      '09:00-10:45,10:30-13:00',
      /./,
      /begins before the hours in front of it end/,
    ],
    [
      'a district that does not exist',
      '"district": "agder"',
      '"district": "telemark"',
      'Arendal og Froland politistasjon',
      /"telemark" is no police district/,
    ],
    ['a postcode that is a number', '"postcode": "3045"', '"postcode": 3045', 'Drammen politistasjon', /four digits/],
    [
      'a season on a day that does not exist',
      '"summerTo": "09-06"',
      '"summerTo": "09-31"',
      'Drammen politistasjon',
      /month and day/,
    ],
    [
      'a web address that is none',
      'https://www.politiet.no/om/organisasjonen/politidistrikter/sor-ost/drammen',
      'javascript:drammen',
      'Drammen politistasjon',
      /address such as/,
    ],
    [
      'a municipality that does not exist',
      '"kommunenummer": "3301"',
      '"kommunenummer": "0602"',
      'Drammen politistasjon',
      'there is no municipality 0602',
    ],
    [
      'a name used twice',
      '"name": "Drammen politistasjon"',
      '"name": "Politiets publikumssenter i Stokke"',
      /Stokke/,
      /used twice/,
    ],
  ])('%s', (_case, from, to, station, what) => {
    const { line, problems } = changed(from, to);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.line).toBe(line);
    expect(problems[0]?.station).toMatch(station);
    expect(problems[0]?.what).toMatch(what);
  });

  test.each([
    ['a missing comma', small.replace('"Øst",', '"Øst"'), 5, /unexpected "address"/],
    ['a comma too many', small.replace('"1430"', '"1430",'), 7, /unexpected }/],
    ['a text that does not end', small.replace('"Øst"', '"Øst'), 4, /unexpected "/],
    ['a file cut off', small.slice(0, small.indexOf('"postcode"')), 5, /the end of the file/],
    ['an empty file', '', 1, /the end of the file/],
    ['no list', '{}', 1, /must be a list of stations/],
    ['an empty list', '[]', 1, /has no stations/],
  ])('JSON: %s', (_case, text, line, what) => {
    expect(errorOf(text).problems).toMatchObject([{ line }]);
    expect(errorOf(text).message).toMatch(what);
  });

  test('a field that is missing is told at the line where its station begins', () => {
    const error = errorOf(small.replace('    "district": "Øst",\n', ''));
    expect(error.message).toBe('The station file cannot be used.\nline 2, Ås politistasjon: district is missing');
  });

  test('all problems at once, to be mended in one go', () => {
    const broken = small.replace('"Øst"', '"East"').replace('"1430"', '"143"');
    expect(errorOf(broken).problems.map(({ line }) => line)).toEqual([4, 6]);
  });

  test('a postcode that we do not know needs municipality and coordinates', () => {
    expect(errorOf(small.replace('"1430"', '"9999"')).problems).toMatchObject([
      { line: 6, station: 'Ås politistasjon' },
    ]);
    const placed = small.replace('"1430"', '"9999", "kommunenummer": "3218", "lat": 59.66, "lon": 10.79');
    expect(readStationFile(placed, places)[0]).toMatchObject({ municipalityNumber: '3218', lat: 59.66 });
  });
});

test("An operator's record may leave out what it can do without", () => {
  const provenance = { source: 'the police of Ås', checked: '2026-03-01' as const };
  expect(readStationFile(small, places)[0]).toMatchObject({
    id: 'as-politistasjon',
    district: 'ost',
    municipalityNumber: '3218',
    mobile: false,
    coordinatesFrom: 'postcode',
    openingHours: { summerFrom: '01-01', winter: { days: {} } },
  });
  const own = small.replace(
    '"postcode"',
    `"id": "aas", "source": "${provenance.source}", "checked": "${provenance.checked}", "postcode"`,
  );
  expect(readStationFile(own, places)[0]).toMatchObject({ id: 'aas', ...provenance });
});

test('A file from a Windows editor is read like any other', () => {
  expect(readStationFile(`\uFEFF${small.replaceAll('\n', '\r\n')}`, places)).toHaveLength(1);
});

test('The notices name every source with its link and licence', () => {
  const notice = readFileSync(fileURLToPath(new URL('../../NOTICE.md', import.meta.url)), 'utf8');
  for (const source of [
    'github.com/aprestmo/norway-geodata',
    'www.erikbolstad.no/postnummer/',
    'politiet.no',
    'ssb.no/klass',
    'github.com/commenthol/date-holidays',
    'openstreetmap.org/copyright',
  ]) {
    expect(notice).toContain(`](https://${source.replace(/^(politiet|ssb|openstreetmap)/, 'www.$1')}`);
  }
  for (const licence of [
    'creativecommons.org/licenses/by/3.0/',
    'creativecommons.org/licenses/by-sa/3.0/',
    'opensource.org/license/mit',
  ]) {
    expect(notice).toContain(licence);
  }
});
