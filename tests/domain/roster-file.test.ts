import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readRosterFile } from '../../domain/caseworkers/roster-file.ts';
import { RosterFileError } from '../../domain/caseworkers/roster-file-error.ts';
import { rosterFrom } from '../../domain/caseworkers/roster-from.ts';
import { loadStations } from '../../domain/stations/load-stations.ts';
import { places } from '../stations/world.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const example = readFileSync(here('../../domain/caseworkers/roster.example.json'), 'utf8');
const all = loadStations(here('../../domain/facts/stations.json'), places);
const stations = new Set(all.map(({ id }) => id));
const tenant = '3f2c8f6e-5d1b-4c7a-9a34-6f0e2b8d1c55';
const kari = 'b1f0a6d4-02c1-4d0e-8d4e-6a8a0c3e9f11';
const ola = 'c7d9b2e0-7a35-4b9c-a1f2-1e5d4c3b2a10';
const guides = '0e4b7c1a-9d52-4f3e-b8a6-5c2d1f0e9b87';
const stranger = '11111111-2222-4333-8444-555555555555';

function problemsOf(text: string, own?: string): RosterFileError['problems'] {
  try {
    readRosterFile(text, { stations, tenant: own });
  } catch (error) {
    if (error instanceof RosterFileError) return error.problems;
    throw error;
  }
  throw new Error('The file was accepted');
}

describe('the file that shows how it is written', () => {
  const roster = rosterFrom(readRosterFile(example, { stations, tenant: tenant.toUpperCase() }));

  test('says when caseworkers talk with people', () => {
    expect(roster.hours[3]).toEqual([
      { from: '08:30', to: '11:30' },
      { from: '12:00', to: '15:00' },
    ]);
    expect(roster.hours[7]).toBeUndefined();
  });

  test('finds people of the organisation by their ids, in either case, and nobody else', () => {
    const lead = { id: kari, tenant, name: 'Kari', role: 'lead', stations: 'all' };
    expect(roster.find({ tenant, id: kari })).toEqual(lead);
    expect(roster.find({ tenant: tenant.toUpperCase(), id: kari.toUpperCase() })).toEqual(lead);
    expect(roster.find({ tenant, id: ola })).toMatchObject({ role: 'caseworker', stations: expect.any(Array) });
    expect(roster.find({ tenant, id: stranger })).toBeUndefined();
    expect(roster.find({ tenant: stranger, id: kari })).toBeUndefined();
    expect(roster.find({ tenant, id: 'Kari' })).toBeUndefined();
    expect(roster.find({ tenant, id: guides })).toBeUndefined();
  });

  test('finds people by their groups, where they are not named themselves', () => {
    const groups = [stranger, guides.toUpperCase()];
    expect(roster.find({ tenant, id: stranger, groups })).toMatchObject({
      id: stranger,
      name: 'Veileder',
      role: 'reader',
    });
    expect(roster.find({ tenant, id: kari, groups })).toMatchObject({ name: 'Kari', role: 'lead' });
    expect(roster.find({ tenant: stranger, id: stranger, groups })).toBeUndefined();
  });
});

describe('a file that cannot be used names the line and what is wrong', () => {
  test.each([
    [12, 'an id that is none', kari, 'kari.nordmann@example.no', /people\.0\.id must be an id of Entra/],
    [2, 'an organisation that is none', tenant, 'politiet', /^tenant must be an id of Entra/],
    [
      14,
      'a role we do not have',
      '"role": "lead"',
      '"role": "boss"',
      /must be one of reader, caseworker, lead, editor/,
    ],
    [15, 'stations in one word', '"stations": "all"', '"stations": "oslo"', /must be "all" or a list/],
    [29, 'no stations', '["drammen-politistasjon"]', '[]', /must be "all" or a list/],
    [21, 'a station that is not there', '"tromso-politistasjon"', '"tromsø"', /there is no station "tromsø"/],
    [13, 'a name that is empty', '"name": "Kari"', '"name": " "', /must not be empty/],
    [17, 'a field nobody knows', '"name": "Ola"', '"nme": "Ola"', /people\.1 has the unknown field nme/],
    [18, 'the same person twice', ola, kari, /people\.1\.id stands here a second time/],
    [8, 'hours that are none', '"08:30-14:00"', '"half past"', /hours\.5 .*is not a time/],
    [8, 'hours that end before they begin', '"08:30-14:00"', '"14:00-08:30"', /closes before it opens/],
    [3, 'a weekday that is none', '"5": "08:30-14:00"', '"8": "08:30-14:00"', /unknown field 8/],
    [14, 'a comma too few', '"name": "Kari",', '"name": "Kari"', /is no JSON/],
  ])('line %i: %s', (line, _what, from, to, what) => {
    const changed = example.replace(from, to);
    expect(changed).not.toBe(example);
    expect(problemsOf(changed)).toContainEqual({ line, what: expect.stringMatching(what) });
  });

  test('another organisation than the bot belongs to', () => {
    expect(problemsOf(example, stranger)).toEqual([{ line: 2, what: `tenant must be the bot's own, ${stranger}` }]);
  });

  test.each([
    ['nothing', ''],
    ['a list', '[]'],
    ['a text', '"people"'],
    ['no organisation', '{"hours":{}}'],
    ['no hours', `{"tenant":"${tenant}"}`],
  ])('%s', (_what, text) => expect(problemsOf(text)).not.toEqual([]));
});
