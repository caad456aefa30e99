import { wantsItStill } from '../hearing/another-try.ts';
import { pressed } from '../hearing/choosing.ts';
import { type Heard, without } from '../hearing/heard.ts';
import { keepDetails } from '../hearing/heard-details.ts';
import type { Listening } from './find-answer.ts';
import type { Journey } from './journey.ts';
import type { Question } from './question.ts';
import { releaseHolds } from './release-holds.ts';
import { type Progress, replay } from './replay.ts';
import { type Run, withCorrection, withOpen, withoutDeeds, withoutLastReply } from './run.ts';
import type { Services } from './services.ts';
import type { Turn } from './turn.ts';

/** A journey's turn, and whether the message told it anything. */
export interface Proceeded extends Progress {
  /** `nothing`: the message was no answer to any of the journey's questions. */
  use: 'answered' | 'corrected' | 'nothing';
  /** Questions whose answer the message puts right in words, and leaves as it is for the rules. */
  saidAgain?: readonly Question<unknown>[];
}

/**
 * Takes a journey as far as this turn's message carries it. A message that takes something back changes the latest
 * answers it can be about; only then is it read as the reply to the open question.
 */
export async function proceed(journey: Journey, services: Services, run: Run, given: Turn): Promise<Proceeded> {
  const turn = { ...given, heard: onlyWhatWasPressed(given.heard, run) };
  const listening = listenTo(turn.heard, run);
  const told = hear(run, turn.heard);
  if (turn.heard.understanding.details.correction) {
    const { passed } = await standStill(journey, services, run, turn);
    const corrected = await correct(journey, services, run, turn, passed);
    if (corrected !== undefined) return corrected;
    const saidAgain = passed.filter((question) => isSaidAgain(question, run, turn.heard));
    if (saidAgain.length > 0) return hearTheRest(journey, services, told, turn, saidAgain);
  }
  const stalled = run.open === undefined;
  if (stalled && turn.heard.understanding.details.yesNo === 'no') {
    const earlier = await takeBack(journey, services, run, turn);
    if (earlier !== undefined) return earlier;
  }
  const progress = await leaveBehind(services, await replay(journey, services, told, turn.conversation, listening));
  // Nobody said that it is still to be done; what else the message means is for others to say.
  if (progress.stop.kind === 'backend-unavailable' && !listening.mayDo) return { ...progress, use: 'nothing' };
  if (listening.answered || stalled || progress.stop.kind === 'cannot')
    return { ...keep(progress, listening), use: 'answered' };
  const { passed } = await standStill(journey, services, run, turn);
  const corrected = await correct(journey, services, run, turn, passed);
  const isToldLess = passed.some((question) => stands(question, run, turn.heard));
  return corrected ?? { ...progress, use: isToldLess ? 'answered' : 'nothing' };
}

/** The first turn of a journey: everything the message says may answer its questions. */
export async function setOut(journey: Journey, services: Services, run: Run, turn: Turn): Promise<Proceeded> {
  const listening = listenTo(turn.heard, run);
  const progress = await replay(journey, services, hear(run, turn.heard), turn.conversation, listening);
  return { ...keep(progress, listening), use: 'answered' };
}

async function correct(
  journey: Journey,
  services: Services,
  run: Run,
  turn: Turn,
  passed: readonly Question<unknown>[],
): Promise<Proceeded | undefined> {
  const changed = withCorrections(hear(run, turn.heard), passed, turn.heard);
  if (changed === undefined) return undefined;
  await releaseHolds([run], services.backend);
  const progress = await standStill(journey, services, changed, turn);
  return { ...progress, use: 'corrected' };
}

/** On another way than before, the journey has left behind what it did on the old one: what it kept there is given back. */
async function leaveBehind(services: Services, progress: Progress): Promise<Progress> {
  const { run, deeds, stop } = progress;
  const left = Object.keys(run.deeds).filter((id) => !deeds.has(id));
  if (left.length === 0 || stop.kind === 'backend-unavailable') return progress;
  const abandoned = Object.fromEntries(left.map((id) => [id, run.deeds[id]]));
  await releaseHolds([{ ...run, deeds: abandoned }], services.backend);
  return { ...progress, run: withoutDeeds(run, left) };
}

/** Each detail of the message changes the latest answer it can be about; undefined where it changes none. */
function withCorrections(run: Run, passed: readonly Question<unknown>[], heard: Heard): Run | undefined {
  let changed = run;
  let rest: Heard = { ...heard, offered: [] };
  for (const question of passed.toReversed()) {
    const answer = question.notice?.(rest);
    const stored = run.answers.find((each) => each.question === question.id);
    if (answer === undefined || stored === undefined) continue;
    rest = without(rest, question.about);
    if (question.stands?.(stored.value, answer, heard)) continue;
    if (JSON.stringify(answer) !== JSON.stringify(stored.value)) changed = withCorrection(changed, question.id, answer);
  }
  return changed === run ? undefined : changed;
}

/** What was said of an answered question says less than its answer, and leaves it as it is. */
function stands(question: Question<unknown>, run: Run, heard: Heard): boolean {
  const stored = run.answers.find((each) => each.question === question.id);
  const newer = question.notice?.({ ...heard, offered: [] });
  return stored !== undefined && newer !== undefined && question.stands?.(stored.value, newer, heard) === true;
}

/** Another country of the same group: what a question says back of a correction is all that comes of it. */
function isSaidAgain(question: Question<unknown>, run: Run, heard: Heard): boolean {
  const stored = run.answers.find((each) => each.question === question.id);
  const answer = question.notice?.({ ...heard, offered: [] });
  const isSame = answer !== undefined && JSON.stringify(answer) === JSON.stringify(stored?.value);
  return isSame && (question.readBack?.(heard) ?? []).length > 0;
}

/** The open question is not answered by the no of "no, Ghana"; what else the message says may answer others. */
async function hearTheRest(
  journey: Journey,
  services: Services,
  run: Run,
  { heard, conversation }: Turn,
  saidAgain: readonly Question<unknown>[],
): Promise<Proceeded> {
  const used = saidAgain.flatMap(({ about }) => about);
  const listening = { ...listenTo(without(heard, [...used, 'yesNo']), run), read: true };
  const progress = await leaveBehind(services, await replay(journey, services, run, conversation, listening));
  return { ...keep(progress, listening), use: 'answered', saidAgain };
}

/** What could not be carried out is not wanted any more: the no goes to the question before it. */
async function takeBack(journey: Journey, services: Services, run: Run, turn: Turn): Promise<Proceeded | undefined> {
  const earlier = withoutLastReply(run);
  if (earlier === undefined) return undefined;
  await releaseHolds([run], services.backend);
  const asked = await standStill(journey, services, earlier, turn);
  if (asked.stop.kind !== 'asks') return { ...asked, use: 'answered' };
  const open = withOpen(asked.run, asked.stop.question.id, []);
  const answered = await replay(journey, services, open, turn.conversation, listenTo(turn.heard, open));
  return { ...answered, lines: [...asked.lines, ...answered.lines], use: 'answered' };
}

/** The journey where it stands, nothing being said: to ask its open question once more. */
export async function standStill(journey: Journey, services: Services, run: Run, turn: Turn): Promise<Progress> {
  const listening = { ...listenTo(silence(turn.heard), run), read: true, mayDo: run.stalled === undefined };
  const progress = await replay(journey, services, run, turn.conversation, listening);
  return { ...progress, run: { ...progress.run, heard: listening.kept } };
}

function listenTo(heard: Heard, run: Run): Listening {
  const mayDo = run.stalled === undefined || wantsItStill(heard.understanding.text);
  return { heard, kept: run.heard, read: false, answered: false, mayDo };
}

/** The run that has heard what the message says about its person; details of somebody else's card stay out. */
function hear(run: Run, heard: Heard): Run {
  const details = keepDetails(heard);
  const stranger = details.whose !== undefined && run.said.whose !== undefined && details.whose !== run.said.whose;
  const before = { ...run, saidBefore: run.said };
  return stranger ? before : { ...before, said: { ...run.said, ...details } };
}

/** The words on a button are ours: pressed, they choose an answer and tell nothing else about the person. */
function onlyWhatWasPressed(heard: Heard, run: Run): Heard {
  const press = pressed(heard.understanding.text, run.open?.offered ?? []);
  return press === undefined ? heard : silence(heard);
}

/** The same turn with nothing said. */
function silence(heard: Heard): Heard {
  return { ...heard, understanding: { ...heard.understanding, details: { dates: [], correction: false } } };
}

function keep(progress: Progress, listening: Listening): Progress {
  const heard = { ...listening.kept, ...keepDetails(listening.heard) };
  return { ...progress, run: { ...progress.run, heard } };
}
