import { type Activity, TurnContext } from 'botbuilder';
import type { CaseworkerTurns, ProvenColleague } from '../caseworker-turns.ts';
import { TurnAdapter } from '../turn-adapter.ts';

/** Has an activity taken where no channel stands between: the response of an invoke, if it is one. */
export async function takeInProcess(
  turns: Pick<CaseworkerTurns, 'take'>,
  activity: object,
  colleague: ProvenColleague,
): Promise<unknown> {
  const adapter = new TurnAdapter();
  const given: Partial<Activity> = activity;
  const context = new TurnContext(adapter, given);
  await adapter.run(context, (running) => turns.take(running, colleague));
  return adapter.repliesIn(context).find(({ type }) => type === 'invokeResponse')?.value;
}
