import type { z } from 'zod';
import { findJsonLines } from '../stations/json-lines.ts';
import { RosterFileError } from './roster-file-error.ts';
import { type RosterFile, rosterSchema } from './roster-schema.ts';

interface Around {
  /** Ids of the stations there are. */
  stations: ReadonlySet<string>;
  /** The organisation the bot belongs to, where it is known otherwise. */
  tenant?: string | undefined;
}

/** Reads the operator's file of who may do what at the desk. Throws `RosterFileError`, which names every line to mend. */
export function readRosterFile(given: string, around: Around): RosterFile {
  const text = given.replace(/^\uFEFF/, '');
  const lines = findJsonLines(text);
  if (lines.kind === 'broken') {
    throw new RosterFileError([{ line: lines.line, what: `is no JSON: unexpected ${lines.found}` }]);
  }
  const checked = rosterSchema.safeParse(JSON.parse(text));
  const problems = checked.success ? findContradictions(checked.data, around) : checked.error.issues.map(problemOf);
  if (!checked.success || problems.length > 0) {
    throw new RosterFileError(problems.map(({ path, what }) => ({ line: lines.lineOf(path), what })));
  }
  return checked.data;
}

interface Problem {
  path: readonly PropertyKey[];
  what: string;
}

function problemOf(issue: z.core.$ZodIssue): Problem {
  const what = issue.code === 'unrecognized_keys' ? `has the unknown field ${issue.keys.join(', ')}` : issue.message;
  return { path: issue.path, what: `${issue.path.join('.')} ${what}`.trim() };
}

function findContradictions({ tenant, people, groups }: RosterFile, around: Around): Problem[] {
  const lists = [
    ['people', people],
    ['groups', groups],
  ] as const;
  const isOther = around.tenant !== undefined && around.tenant.toLowerCase() !== tenant;
  return [
    ...(isOther ? [{ path: ['tenant'], what: `tenant must be the bot's own, ${around.tenant}` }] : []),
    ...lists.flatMap(([list, entries]) => [
      ...findRepeatedIds(list, entries),
      ...findUnknownStations(list, entries, around.stations),
    ]),
  ];
}

function findRepeatedIds(list: string, entries: RosterFile['people']): Problem[] {
  return entries.flatMap(({ id }, index) =>
    entries.findIndex((entry) => entry.id === id) === index
      ? []
      : [{ path: [list, index, 'id'], what: `${list}.${index}.id stands here a second time` }],
  );
}

function findUnknownStations(list: string, entries: RosterFile['people'], known: ReadonlySet<string>): Problem[] {
  return entries.flatMap(({ stations }, index) =>
    (stations === 'all' ? [] : stations).flatMap((station, place) =>
      known.has(station)
        ? []
        : [{ path: [list, index, 'stations', place], what: `there is no station "${station}" in the station file` }],
    ),
  );
}
