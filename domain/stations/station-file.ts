import { z } from 'zod';
import { day } from '../day.ts';
import type { Places } from '../places/places.ts';
import { findJsonLines } from './json-lines.ts';
import { recordSchema, type StationRecord } from './record-schema.ts';
import type { Station } from './station.ts';
import { StationFileError, type StationFileProblem } from './station-file-error.ts';
import { type Provenance, stationFrom } from './station-from.ts';

/** Where the stations come from that this project ships. */
const politietApril2022: Provenance = { source: 'politiet.no', checked: day('2022-04-01') };

const fileSchema = z.array(recordSchema, 'must be a list of stations: [ { … }, { … } ]').min(1, 'has no stations');

/**
 * Reads a station file. `provenance` is for records that do not say their own source and day.
 * Throws `StationFileError`, which names every line to mend.
 */
export function readStationFile(text: string, places: Places, provenance = politietApril2022): Station[] {
  const given = parse(text.replace(byteOrderMark, ''));
  const checked = fileSchema.safeParse(given);
  if (!checked.success) {
    const problems = checked.error.issues.map((issue) => ({ path: issue.path, what: describe(issue) }));
    throw new StationFileError(locate(text, given, problems));
  }
  const stations = checked.data.map((record) => stationFrom(record, places, provenance));
  const problems = [...findUnknownPlaces(checked.data, places), ...findRepeatedIds(checked.data, stations)];
  if (problems.length > 0) throw new StationFileError(locate(text, given, problems));
  return stations;
}

/** Some editors on Windows begin a file with it; JSON knows it not. */
const byteOrderMark = /^\uFEFF/;

interface Problem {
  path: PropertyKey[];
  what: string;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const lines = findJsonLines(text);
    if (lines.kind === 'fits') throw error;
    throw new StationFileError([
      { line: lines.line, station: undefined, what: `is no JSON: unexpected ${lines.found}` },
    ]);
  }
}

function findRepeatedIds(records: readonly StationRecord[], stations: readonly Station[]): Problem[] {
  const seen = new Set<string>();
  return stations.flatMap(({ id }, index) => {
    const isRepeated = seen.has(id);
    seen.add(id);
    const field = records[index]?.id === undefined ? 'name' : 'id';
    return isRepeated ? [{ path: [index, field], what: `the id "${id}" is used twice` }] : [];
  });
}

/** Municipalities that do not exist; and postcodes new to us, behind which a record must say itself where it lies. */
function findUnknownPlaces(records: readonly StationRecord[], places: Places): Problem[] {
  return records.flatMap(({ postcode, kommunenummer, lat, lon }, index) => {
    if (kommunenummer && places.municipality(kommunenummer) === undefined) {
      return [{ path: [index, 'kommunenummer'], what: `there is no municipality ${kommunenummer}` }];
    }
    const isPlaced = Boolean(kommunenummer) && typeof lat === 'number' && typeof lon === 'number';
    if (isPlaced || places.postcode(postcode) !== undefined) return [];
    const what = `postcode ${postcode} is not known to us, so kommunenummer, lat and lon must be given`;
    return [{ path: [index, 'postcode'], what }];
  });
}

function describe(issue: z.core.$ZodIssue): string {
  const field = issue.path.slice(1).map(String).join('.');
  return `${field} ${issue.code === 'unrecognized_keys' ? `has the unknown field ${issue.keys.join(', ')}` : issue.message}`.trim();
}

const named = z.looseObject({ name: z.string() });

function locate(text: string, given: unknown, problems: readonly Problem[]): StationFileProblem[] {
  const lines = findJsonLines(text);
  return problems.map(({ path, what }) => {
    const [index] = path;
    const record = named.safeParse(Array.isArray(given) && typeof index === 'number' ? given[index] : undefined);
    const line = lines.kind === 'fits' ? lines.lineOf(path) : lines.line;
    return { line, station: record.success ? record.data.name : undefined, what };
  });
}
