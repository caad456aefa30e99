import { type Line, say } from '../../texts/line.ts';
import type { Question } from './question.ts';
import type { Progress } from './replay.ts';
import type { Run } from './run.ts';
import type { TurnRecord } from './turn-record.ts';

/** What is to be said back of the answers that this turn has brought. */
export function readBack(before: Run, progress: Progress, { turn }: TurnRecord): readonly Line[] {
  return newlyAnswered(before, progress).flatMap(({ question }) => question.readBack?.(turn.heard) ?? []);
}

/** Keeps which answer was said back, so that a no to it can be understood. */
export function withSaidBack<Of extends Progress>(before: Run, progress: Of, { turn }: TurnRecord): Of {
  const { saidBack: _earlier, ...run } = progress.run;
  const found = newlyAnswered(before, progress).find(({ question }) => question.readBack?.(turn.heard).length);
  if (found === undefined) return { ...progress, run };
  const { id, about } = found.question;
  return { ...progress, run: { ...run, saidBack: { question: id, about: [...about] } } };
}

/** Says what was heard of a message that answers other questions than the open one, before that is asked again. */
export function noted(before: Run, progress: Progress, { turn }: TurnRecord): readonly Line[] {
  const { stop } = progress;
  if (stop.kind !== 'asks' || before.open?.question !== stop.question.id) return [];
  const { today } = turn.heard;
  const facts = newlyAnswered(before, progress).flatMap(
    ({ question, value }) => question.inWords?.(value, today) ?? [],
  );
  return facts.length === 0 ? [] : [say('talk.noted', { facts: { all: facts.map((phrase) => ({ phrase })) } })];
}

function newlyAnswered(before: Run, { run, passed }: Progress): { question: Question<unknown>; value: unknown }[] {
  const valueIn = ({ answers }: Run, id: string) => answers.find(({ question }) => question === id)?.value;
  return passed
    .map((question) => ({ question, value: valueIn(run, question.id) }))
    .filter(({ question, value }) => JSON.stringify(value) !== JSON.stringify(valueIn(before, question.id)));
}
