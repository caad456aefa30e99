import type { TurnContext } from 'botbuilder';
import type { DialogContext, DialogInstance, DialogTurnResult } from 'botbuilder-dialogs';
import { Dialog } from 'botbuilder-dialogs/lib/dialog.js';
import { type Line, say, withChoices } from '../texts/line.ts';
import type { Journey } from './engine/journey.ts';
import { type Proceeded, proceed, setOut, standStill } from './engine/proceed.ts';
import type { About } from './engine/question.ts';
import { releaseHolds } from './engine/release-holds.ts';
import type { Progress } from './engine/replay.ts';
import { beginRun, type Run, runSchema, withOpen } from './engine/run.ts';
import { noted, readBack, withSaidBack } from './engine/said-back.ts';
import type { Services } from './engine/services.ts';
import type { TurnRecord } from './engine/turn-record.ts';
import { keptForCorrection } from './hearing/last-errand.ts';
import { choiceOf } from './hearing/main-choices.ts';
import { mostTriesAlone } from './hearing/not-understood.ts';
import { withOtherPerson } from './hearing/other-person.ts';

const recordKey = Symbol('turn record');

/** Lays the record of the turn where the dialogs find it. */
export function keepRecord(context: TurnContext, record: TurnRecord): void {
  context.turnState.set(recordKey, record);
}

/** A run to go on from, and whether it is to hear the message of this turn. */
interface Given {
  run: Run;
  hears: boolean;
}

/** Runs a journey on Bot Framework's dialog stack: the one place where the two know each other. */
export class JourneyDialog extends Dialog<Given> {
  readonly #journey: Journey;
  readonly #services: Services;

  constructor(name: string, journey: Journey, services: Services) {
    super(name);
    this.#journey = journey;
    this.#services = services;
  }

  /** Begins anew, or goes on from the run that is given. */
  override async beginDialog(dialogs: DialogContext, given?: Given): Promise<DialogTurnResult> {
    const record = recordOf(dialogs.context);
    if (given?.hears) return this.#arrive(dialogs, record, await this.#hear(record, given.run));
    if (given !== undefined) {
      return this.#arrive(dialogs, record, await standStill(this.#journey, this.#services, given.run, record.turn));
    }
    const begun = this.#newRun(record);
    const progress = await setOut(this.#journey, this.#services, begun, record.turn);
    record.lines.push(...readBack(begun, progress, record));
    return this.#arrive(dialogs, record, withSaidBack(begun, progress, record));
  }

  override async continueDialog(dialogs: DialogContext): Promise<DialogTurnResult> {
    const record = recordOf(dialogs.context);
    const proceeded = await this.#hear(record, runOf(dialogs.activeDialog) ?? this.#newRun(record));
    return proceeded.use === 'nothing' ? Dialog.EndOfTurn : this.#arrive(dialogs, record, proceeded);
  }

  /** The errand on top has ended: the open question below it stands again. */
  override async resumeDialog(dialogs: DialogContext): Promise<DialogTurnResult> {
    if (dialogs.activeDialog !== undefined) await this.repromptDialog(dialogs.context, dialogs.activeDialog);
    return Dialog.EndOfTurn;
  }

  override async repromptDialog(context: TurnContext, instance: DialogInstance): Promise<void> {
    const record = recordOf(context);
    const run = runOf(instance) ?? this.#newRun(record);
    const progress = await standStill(this.#journey, this.#services, run, record.turn);
    if (progress.stop.kind === 'asks') instance.state = { run: askIn(record, progress) };
    if (progress.stop.kind === 'backend-unavailable') record.lines.push(stoppedLine);
  }

  /** Says something about the open question; false where there is nothing to say. */
  async explain(context: TurnContext, instance: DialogInstance, what: About): Promise<boolean> {
    const record = recordOf(context);
    const run = runOf(instance);
    if (run === undefined) return false;
    const { stop } = await standStill(this.#journey, this.#services, run, record.turn);
    const lines = stop.kind === 'asks' ? what(stop.question) : undefined;
    record.lines.push(...(lines ?? []));
    return lines !== undefined;
  }

  async #hear(record: TurnRecord, run: Run): Promise<Proceeded> {
    const proceeded = await proceed(this.#journey, this.#services, run, record.turn);
    record.use = proceeded.use;
    const { use, saidAgain = [] } = proceeded;
    if (use === 'corrected' || saidAgain.length > 0) record.lines.push(say('talk.corrected'));
    record.lines.push(...saidAgain.flatMap((question) => question.readBack?.(record.turn.heard) ?? []));
    if (use === 'nothing') return proceeded;
    record.lines.push(...readBack(run, proceeded, record), ...noted(run, proceeded, record));
    return withSaidBack(run, proceeded, record);
  }

  async #arrive(dialogs: DialogContext, record: TurnRecord, progress: Progress): Promise<DialogTurnResult> {
    record.lines.push(...progress.lines);
    record.memory = { ...record.memory, ...progress.remembered };
    const { stop, run } = progress;
    if (stop.kind === 'ended') {
      record.lines.push(...withOtherPerson(stop.end.lines, run));
      record.ended.push({ journey: this.id, end: stop.end });
      record.memory = { ...record.memory, lastErrand: keptForCorrection(run) };
      if (!stop.end.forget) return dialogs.endDialog();
      // Nothing below it is to be asked again: there will be no conversation to ask it in.
      await releaseHolds(
        dialogs.stack.map(runOf).filter((each) => each !== undefined),
        this.#services.backend,
      );
      return dialogs.cancelAllDialogs();
    }
    if (stop.kind === 'cannot') record.lines.push(...stop.because);
    if (stop.kind === 'backend-unavailable') record.lines.push(stoppedLine);
    const state = { run: stop.kind === 'backend-unavailable' ? stalledIn(run) : askIn(record, progress) };
    if (dialogs.activeDialog !== undefined) dialogs.activeDialog.state = state;
    return Dialog.EndOfTurn;
  }

  #newRun(record: TurnRecord): Run {
    return { ...beginRun(this.id, record.turn.activity, record.memory, record.intent), ...record.carried };
  }
}

/** Pressed, the way on is heard as words. */
const stoppedLine = withChoices(say('trouble.backendUnavailable'), [
  { value: 'try-again', label: say('trouble.tryAgain') },
]);

/** Asks what the progress stopped at; after a reply that could not be one, only the last line once more. */
function askIn(record: TurnRecord, { stop, run }: Progress): Run {
  if (stop.kind !== 'asks' && stop.kind !== 'cannot') return run;
  const { lines, id, again } = stop.question;
  const { misunderstood } = record.memory;
  const isSame = run.open?.question === id;
  const isAgain = again !== undefined && isSame && (run.open?.again === true || misunderstood > 0);
  const all = (isAgain ? again : undefined) ?? lines;
  const said = stop.kind === 'cannot' ? all.slice(-1) : all;
  const asked = isSame && misunderstood > mostTriesAlone ? besideAPerson(said) : said;
  record.lines.push(...asked);
  return withOpen(
    run,
    id,
    asked.flatMap((line) => record.offer(line)),
    isAgain,
  );
}

/** The question with a person to choose beside its answers. */
function besideAPerson(lines: readonly Line[]): readonly Line[] {
  return lines.map((line, at) =>
    at === lines.length - 1 ? withChoices(line, [...(line.choices ?? []), choiceOf('talk-to-person')]) : line,
  );
}

function stalledIn({ open: _open, ...run }: Run): Run {
  return { ...run, stalled: true };
}

/** Checks what is stored of each journey, once; a run that no longer fits is dropped, and its journey begins anew. */
export function checkRuns(stack: readonly DialogInstance[]): void {
  for (const instance of stack) {
    const stored = runSchema.safeParse(instance.state?.run);
    instance.state = stored.success ? { run: stored.data } : {};
  }
}

/** The run of a dialog on a stack that was checked. */
export function runOf(instance: DialogInstance | undefined): Run | undefined {
  const { run }: { run?: Run } = instance?.state ?? {};
  return run;
}

function recordOf(context: TurnContext): TurnRecord {
  const record: TurnRecord | undefined = context.turnState.get(recordKey);
  if (record === undefined) throw new Error('A journey runs only inside a turn that keeps a record.');
  return record;
}
