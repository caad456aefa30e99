import type { Listening } from './find-answer.ts';
import type { Heard } from './heard.ts';
import { keepDetails } from './heard-details.ts';
import type { Journey } from './journey.ts';
import { type Progress, replay } from './replay.ts';
import type { Run } from './run.ts';
import { withCorrection } from './run.ts';
import type { Services } from './services.ts';
import type { Turn } from './turn.ts';

/** A journey's turn, and whether the message told it anything. */
export interface Proceeded extends Progress {
  /** `nothing`: the message was no answer to any of the journey's questions. */
  use: 'answered' | 'corrected' | 'nothing';
}

/**
 * Takes a journey as far as this turn's message carries it. A message that takes something back changes the latest
 * answer it can be about; only then is it read as the reply to the open question.
 */
export async function proceed(journey: Journey, services: Services, run: Run, turn: Turn): Promise<Proceeded> {
  const listening = listenTo(turn.heard);
  const told = hear(run, turn.heard);
  if (turn.heard.understanding.details.correction) {
    const corrected = await correct(journey, services, run, turn);
    if (corrected !== undefined) return corrected;
  }
  const progress = await replay(journey, services, told, turn.conversation, listening);
  const stalled = run.open === undefined;
  if (listening.answered || stalled || progress.stop.kind === 'cannot')
    return { ...keep(progress, listening), use: 'answered' };
  const corrected = await correct(journey, services, run, turn);
  return corrected ?? { ...progress, use: 'nothing' };
}

/** The first turn of a journey: everything the message says may answer its questions. */
export async function setOut(journey: Journey, services: Services, run: Run, turn: Turn): Promise<Proceeded> {
  const listening = listenTo(turn.heard);
  const progress = await replay(journey, services, hear(run, turn.heard), turn.conversation, listening);
  return { ...keep(progress, listening), use: 'answered' };
}

async function correct(journey: Journey, services: Services, run: Run, turn: Turn): Promise<Proceeded | undefined> {
  const { passed } = await standStill(journey, services, run, turn);
  const meant = passed.findLast((question) => {
    const answer = question.notice?.({ ...turn.heard, offered: [] });
    const stored = run.answers.find((each) => each.question === question.id);
    return answer !== undefined && stored !== undefined && JSON.stringify(answer) !== JSON.stringify(stored.value);
  });
  const answer = meant?.notice?.({ ...turn.heard, offered: [] });
  if (meant === undefined || answer === undefined) return undefined;
  const listening = listenTo(silence(turn.heard));
  const changed = withCorrection(hear(run, turn.heard), meant.id, answer);
  const progress = await replay(journey, services, changed, turn.conversation, listening);
  return { ...progress, use: 'corrected' };
}

/** The journey where it stands, nothing being said: to ask its open question once more. */
export function standStill(journey: Journey, services: Services, run: Run, turn: Turn): Promise<Progress> {
  return replay(journey, services, run, turn.conversation, { heard: silence(turn.heard), read: true, answered: false });
}

function listenTo(heard: Heard): Listening {
  return { heard, read: false, answered: false };
}

/** The run that has heard what the message says about its person; details of somebody else's card stay out. */
function hear(run: Run, heard: Heard): Run {
  const details = keepDetails(heard);
  const stranger = details.whose !== undefined && run.said.whose !== undefined && details.whose !== run.said.whose;
  return stranger ? run : { ...run, said: { ...run.said, ...details } };
}

/** The same turn with nothing said. */
function silence(heard: Heard): Heard {
  return { ...heard, understanding: { ...heard.understanding, details: { dates: [], correction: false } } };
}

function keep(progress: Progress, listening: Listening): Progress {
  const heard = { ...progress.run.heard, ...keepDetails(listening.heard) };
  return { ...progress, run: { ...progress.run, heard } };
}
