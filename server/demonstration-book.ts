import { bookDemonstrationDay, demonstrationClock } from '../backend/embedded/demonstration-day.ts';
import { demonstrationVisitors } from '../backend/embedded/demonstration-visitors.ts';
import type { EmbeddedBackendOptions } from '../backend/embedded/embedded-backend.ts';
import { type Clock, dayOfMoment, inNorway } from '../domain/moment.ts';
import { type BookGiven, openEmbeddedBook } from './embedded-book.ts';
import type { Ground } from './house.ts';

/** The embedded book with appointments of this day and the next, for a demonstration that caseworkers take part in. */
export async function openDemonstrationBook(
  ground: Ground,
  clock: Clock,
  path: string,
  cases: EmbeddedBackendOptions['cases'],
  given: BookGiven = {},
) {
  const visitors = await demonstrationVisitors(dayOfMoment(inNorway(clock.now())));
  const clockOfBook = demonstrationClock(clock);
  const book = await openEmbeddedBook(ground, clockOfBook, path, [...cases, ...visitors], given);
  await bookDemonstrationDay(book, { clock: clockOfBook, visitors, workingDays: ground.workingDays });
  return book;
}
