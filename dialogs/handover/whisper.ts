import { BackendUnavailable } from '../../backend/appointment-backend.ts';
import { dayOfMoment, inNorway } from '../../domain/moment.ts';
import type { Understanding } from '../../nlu/understanding.ts';
import type { Line } from '../../texts/line.ts';
import { speaksAsBot } from '../../texts/speaks-as-bot.ts';
import type { Memory } from '../engine/memory.ts';
import { replay } from '../engine/replay.ts';
import { beginRun, type Run, withAnswer } from '../engine/run.ts';
import type { Services } from '../engine/services.ts';
import { errandFor } from '../hearing/errands.ts';
import type { Heard } from '../hearing/heard.ts';
import { keepDetails } from '../hearing/heard-details.ts';
import { meaningOf, verySure } from '../hearing/meaning.ts';

/** What can be answered to most questions about a day. */
const unknown = 'unknown';

/** They answer for the assistant, or lead to the person who is there already. */
const aboutUs = new Set(['talkToPerson', 'aboutTheBot', 'myData', 'complaint']);

interface Asked {
  understanding: Understanding;
  memory: Memory;
  /** A colleague asks, of nobody in particular: what the bot would ask an applicant stays unknown. */
  inGeneral?: boolean;
}

/**
 * What the bot would have answered, for the caseworker who is there: only where it is sure what was asked, and only
 * what it says without asking, doing or looking up anything in the book, and what is true from whoever sends it.
 */
export async function whisper(
  services: Services,
  { understanding, memory, inGeneral }: Asked,
): Promise<readonly Line[] | undefined> {
  if (understanding.language.written === 'other') return undefined;
  const now = inNorway(services.clock.now());
  const heard: Heard = { understanding, offered: [], today: dayOfMoment(now), now, conversation: 'whisper' };
  const meaning = meaningOf(heard, [], []);
  if (meaning.kind !== 'intent' || meaning.confidence < verySure) return undefined;
  const found = errandFor(meaning.intent);
  if (found === undefined || !found.errand.aside || aboutUs.has(found.name)) return undefined;
  const run = { ...beginRun(found.name, 'whisper', knowing(memory), meaning.intent), said: keepDetails(heard) };
  const listening = { heard, kept: {}, read: false, answered: false, mayDo: false };
  const book = { wasAsked: false };
  const withoutTheBook = { ...services, backend: closedTo(services, book) };
  const play = (from: Run) => replay(found.errand.journey, withoutTheBook, from, 'whisper', listening);
  let { stop, lines } = await play(run);
  if (inGeneral && stop.kind === 'asks') {
    const { question } = stop;
    if (lines.length > 0) stop = { kind: 'ended', end: { lines: [] } };
    else if (question.schema.safeParse(unknown).success) {
      ({ stop, lines } = await play(withAnswer(run, question.id, unknown, 'notice')));
    }
  }
  if (stop.kind !== 'ended' || book.wasAsked) return undefined;
  const answer = [...lines, ...stop.end.lines].map(({ choices: _pressed, ...line }) => line);
  const sayable = inGeneral ? answer : fromPerson(answer);
  return sayable.length > 0 ? sayable : undefined;
}

/** What an open errand knows counts as well: with a person there it goes no further. */
function knowing(memory: Memory): Memory {
  return { ...memory, situation: { ...memory.situation, ...memory.learned } };
}

/** What a caseworker may send as their own: without what the assistant says of itself, or nothing where it runs through. */
function fromPerson(answer: readonly Line[]): readonly Line[] {
  const lines = answer.filter((line) => !line.ofTheBot);
  return lines.some(speaksAsBot) ? [] : lines;
}

/** A book that answers nobody, and notices who asks: some answers make do without, and say so. */
function closedTo({ backend }: Services, book: { wasAsked: boolean }): Services['backend'] {
  return new Proxy(backend, {
    get: () => async () => {
      book.wasAsked = true;
      throw new BackendUnavailable('A suggestion asks nothing of the book');
    },
  });
}
