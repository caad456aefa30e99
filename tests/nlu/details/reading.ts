import { readFileSync } from 'node:fs';
import { type Day, day } from '../../../domain/day.ts';
import { loadPlaces } from '../../../domain/places/load-places.ts';
import { readStationFile } from '../../../domain/stations/station-file.ts';
import { createWorkingDays } from '../../../domain/working-days.ts';
import { readDetails } from '../../../nlu/details/read-details.ts';
import type { DateDetail, Details } from '../../../nlu/understanding.ts';

const facts = new URL('../../../domain/facts/', import.meta.url);
const places = loadPlaces(facts.pathname);
const stations = readStationFile(readFileSync(new URL('stations.json', facts), 'utf8'), places);
const workingDays = createWorkingDays();

/** A Monday. */
const today = day('2026-03-16');

export function read(text: string, on: Day = today): Details {
  return readDetails(text, { today: on, places, stations, workingDays });
}

/** The lines of a table, `message => what it says`; `-` says nothing. */
export function casesOf(table: string): [message: string, expected: string][] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [message = '', expected = ''] = line.split(' => ');
      return [message.trim(), expected.trim()];
    });
}

/** A test for each line of a table, `message => the dates in it`. */
export function expectDates(table: string): void {
  test.each(casesOf(table))('%s → %s', (message, expected) => {
    expect(datesWritten(read(message).dates)).toBe(expected);
  });
}

/** A test for each line of a table, `message => name=value …`; of a name with `-` nothing is said. */
export function expectFacts(table: string): void {
  test.each(casesOf(table))('%s → %s', (message, expected) => {
    const names = expected.split(' ').map((fact) => fact.slice(0, fact.indexOf('=')));
    const found = new Map<string, unknown>(Object.entries(read(message)));
    expect(names.map((name) => `${name}=${found.get(name) ?? '-'}`).join(' ')).toBe(expected);
  });
}

export function written(value: string | number | undefined): string {
  return value === undefined ? '-' : String(value);
}

export function datesWritten(dates: readonly DateDetail[]): string {
  return dates.length === 0 ? '-' : dates.map(dateWritten).join(' ');
}

function dateWritten(date: DateDetail): string {
  switch (date.kind) {
    case 'day':
      return date.day;
    case 'span':
      return `${date.from}..${date.to}`;
    case 'impossible':
      return `impossible(${date.words})`;
    default:
      return date satisfies never;
  }
}
