import { z } from 'zod';
import { day } from '../day.ts';
import type { Places } from '../places/places.ts';
import { findJsonLines } from './json-lines.ts';
import { recordSchema, type StationRecord } from './record-schema.ts';
import type { Station } from './station.ts';
import { StationFileError, type StationFileProblem } from './station-file-error.ts';
import { type Provenance, stationFrom } from './station-from.ts';

/** Where the stations come from that this project ships. */
export const politietApril2022: Provenance = { source: 'politiet.no', checked: day('2022-04-01') };

const fileSchema = z.array(recordSchema, 'must be a list of stations: [ { … }, { … } ]').min(1, 'has no stations');

/**
 * Reads a station file. `provenance` is for records that do not say their own source and day.
 * Throws `StationFileError`, which names every line to mend.
 */
export function readStationFile(text: string, places: Places, provenance = politietApril2022): Station[] {
  const given = parse(text);
  const checked = fileSchema.safeParse(given);
  const problems: Problem[] = checked.success
    ? findProblems(checked.data, places)
    : checked.error.issues.map((issue) => ({ path: issue.path, what: describe(issue) }));
  if (problems.length > 0) throw new StationFileError(locate(text, given, problems));
  return checked.success ? checked.data.map((record) => stationFrom(record, places, provenance)) : [];
}

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

/** What only shows when records are seen together, or beside the postcodes. */
function findProblems(records: readonly StationRecord[], places: Places): Problem[] {
  const seen = new Set<string>();
  return records.flatMap((record, index) => {
    const { id } = stationFrom(record, places, politietApril2022);
    const problems: Problem[] = [];
    if (seen.has(id))
      problems.push({ path: [index, record.id === undefined ? 'name' : 'id'], what: `the id "${id}" is used twice` });
    seen.add(id);
    if (record.kommunenummer && places.municipality(record.kommunenummer) === undefined) {
      problems.push({ path: [index, 'kommunenummer'], what: `there is no municipality ${record.kommunenummer}` });
    }
    if (places.postcode(record.postcode) !== undefined) return problems;
    const needs = [
      ...(record.kommunenummer ? [] : ['kommunenummer']),
      ...(typeof record.lat === 'number' && typeof record.lon === 'number' ? [] : ['lat and lon']),
    ];
    if (needs.length > 0) {
      problems.push({
        path: [index, 'postcode'],
        what: `postcode ${record.postcode} is not known to us, so ${needs.join(', ')} must be given`,
      });
    }
    return problems;
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
