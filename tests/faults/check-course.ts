import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Visit } from './person.ts';

/**
 * I5: a conversation that was interrupted by crashes takes the same course as one that was not: no question is asked
 * again that had an answer, none is left out. Names, times and references differ, and are taken out before.
 */
export function checkCourse({ person, chat }: Visit, undisturbed: Visit): string[] {
  const expected = courseOf(undisturbed);
  const course = courseOf({ person, chat });
  const place = expected.findIndex((message, index) => message !== course[index]);
  if (place < 0 && course.length === expected.length) return [];
  const differs = place < 0 ? expected.length : place;
  return [`${chat.conversation}: message ${differs + 1} is "${course[differs]}", not "${expected[differs]}"`];
}

function courseOf({ chat }: Visit): string[] {
  return chat.shown.map(
    ({ text, suggestedActions }) => `${skeletonOf(text)} [${suggestedActions?.actions.length ?? 0}]`,
  );
}

/** The sentence with everything taken out that depends on the day, the station, or chance. */
function skeletonOf(text: string): string {
  const plain = stationWords.reduce((shorter, words) => shorter.replaceAll(words, ''), text);
  return plain
    .split(/\s+/)
    .filter((word) => !/\d|^[A-Z-]+$/.test(word) && !calendarWords.has(word))
    .join(' ');
}

const stations = new URL('../../domain/facts/stations.json', import.meta.url);
const stationWords = z
  .array(z.object({ name: z.string(), address: z.string() }))
  .parse(JSON.parse(readFileSync(stations, 'utf8')))
  .flatMap(({ name, address }) => [name, address])
  .toSorted((one, other) => other.length - one.length);

const calendarWords = new Set(
  Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day))).flatMap((date) =>
    new Intl.DateTimeFormat('nb-NO', { weekday: 'long', month: 'long', timeZone: 'UTC' }).format(date).split(' '),
  ),
);
