import type { Journey } from '../../dialogs/engine/journey.ts';
import { type Memory, readMemory } from '../../dialogs/engine/memory.ts';
import { proceed, setOut } from '../../dialogs/engine/proceed.ts';
import type { Progress } from '../../dialogs/engine/replay.ts';
import { beginRun, type Run, withOpen } from '../../dialogs/engine/run.ts';
import type { Services } from '../../dialogs/engine/services.ts';
import { errands } from '../../dialogs/hearing/errands.ts';
import type { Offered } from '../../dialogs/hearing/heard.ts';
import { type Day, day } from '../../domain/day.ts';
import { dayOfMoment } from '../../domain/moment.ts';
import type { Details } from '../../nlu/understanding.ts';
import type { Line } from '../../texts/line.ts';
import { createSpeaker } from '../../texts/words.ts';
import { monday } from '../backend/world.ts';

const today = dayOfMoment(monday);

/** What a message is understood to say, as far as an answer looks at it. */
interface Said {
  text: string;
  details?: Partial<Details>;
}

export const onDay = (text: string): Details['dates'] => [{ kind: 'day', day: day(text) }];

const speak = createSpeaker('nb');

function turnOf({ text, details }: Said, offered: readonly Offered[]) {
  const understanding = {
    text,
    language: { written: 'nb' as const, confidence: 1 },
    ranking: [],
    details: { dates: [], correction: false, ...details },
    nationalNumbers: 0,
  };
  const heard = { understanding, offered, today, now: monday, conversation: 'c' };
  return { conversation: 'c', activity: 'a', heard };
}

/** What the person has been told, in order, and where the errand stands. */
interface Answered {
  lines: readonly Line[];
  keys: readonly string[];
  asks: string | undefined;
  forget: boolean;
  remembered: Partial<Memory>;
  reply(said: Said | string): Promise<Answered>;
}

/** Begins an errand with a message; replies go to the question it stands at. */
export async function answer(services: Services, name: string, said: Said, memory: object = {}): Promise<Answered> {
  const journey = errands[name]?.journey;
  if (journey === undefined) throw new Error(`No errand ${name}`);
  const run = beginRun(name, 'run', readMemory(memory), undefined);
  return arrive(await setOut(journey, services, run, turnOf(said, [])), journey, services);
}

function arrive(progress: Progress, journey: Journey, services: Services): Answered {
  const { stop, run, remembered } = progress;
  const said = stop.kind === 'ended' ? stop.end.lines : stop.kind === 'cannot' ? stop.because : [];
  const asked = stop.kind === 'asks' || stop.kind === 'cannot' ? stop.question.lines : [];
  const lines = [...progress.lines, ...said, ...asked];
  const offered = asked.flatMap((line) => speak(line).choices);
  return {
    lines,
    keys: lines.map(({ text }) => text),
    asks: stop.kind === 'asks' || stop.kind === 'cannot' ? stop.question.id : undefined,
    forget: stop.kind === 'ended' && stop.end.forget === true,
    remembered,
    reply: async (reply) => {
      const open: Run = 'question' in stop ? withOpen(run, stop.question.id, offered) : run;
      const turn = turnOf(typeof reply === 'string' ? { text: reply } : reply, offered);
      return arrive(await proceed(journey, services, open, turn), journey, services);
    },
  };
}

/** The day that fills a blank of the line with that key. */
export function dayIn(lines: readonly Line[], key: string, blank: string): Day | undefined {
  const value = lines.find(({ text }) => text === key)?.blanks[blank];
  return typeof value === 'object' && 'day' in value ? value.day : undefined;
}
