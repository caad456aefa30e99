import type { TurnContext } from 'botbuilder';
import { errandOffered } from '../dialogs/by-text/offered-errands.ts';
import { readMemory } from '../dialogs/engine/memory.ts';
import { anythingElse } from '../dialogs/handover/applicant/anything-else.ts';
import { catchUp } from '../dialogs/handover/applicant/catch-up.ts';
import { keepRecord } from '../dialogs/journey-dialog.ts';
import { say } from '../texts/line.ts';
import { openDialogStack } from './dialog-stack.ts';
import { activityOfNews, withStanding } from './handover-activities.ts';
import { listen } from './listen.ts';
import { activityOf } from './message-activity.ts';
import type { TurnInput } from './turn-input.ts';

/**
 * Tells what is new in a hand-over, each thing once and in order, in the language of now. Where that brings the bot
 * back, what was open before is asked again.
 */
export async function tellHandover(context: TurnContext, input: TurnInput, id: string): Promise<void> {
  const memoryProperty = input.state.createProperty('memory');
  const { memory, news } = await catchUp(input.services, readMemory(await memoryProperty.get(context)), id);
  if (news.length === 0) return input.leaveUntold({ kind: 'untrue' });
  const stack = await openDialogStack(context, input.state.createProperty('dialogs'), input.services);
  const [open] = stack.runs();
  const record = listen(context, input, memory, open?.open?.offered ?? []);
  keepRecord(context, record);
  const next = news.findLast((each) => each.kind === 'happened' && each.next !== 'silent');
  const then = next?.kind === 'happened' ? next.next : 'silent';
  const isBack = then !== 'silent';
  const state = memory.handover?.state;
  // From here on a "yes" is meant for the person: to delete everything has to be asked for once more.
  if (state === 'taken' && open?.journey === 'myData') await stack.clear();
  if (then === 'leaves-it') await stack.clear();
  if (then === 'goes-on' && stack.runs().length > 0) record.lines.push(say('handover.goesOn'));
  if (isBack) await stack.askAgain();
  const isFree = stack.runs().length === 0;
  if (isBack && isFree && state === 'over') record.lines.push(anythingElse(input.services));
  const speak = input.speakers[memory.language];
  const happened = news.flatMap((each) => (each.kind === 'happened' ? [each.line] : []));
  const offered = [...happened, ...record.lines].map((line) => speak(line).choices);
  const inWords = news.flatMap((each) => (each.kind === 'happened' && each.inWords ? speak(each.inWords).choices : []));
  const withoutFigure = inWords.map((choice) => ({ ...choice, hidden: true as const }));
  // The figures go on meaning what they stood at before; what was offered to one who waited is over with that.
  const before = memory.offered.filter(({ hidden, value }) => !hidden || errandOffered(value) !== 'callBack');
  const newest = offered.findLast((choices) => choices.length > 0) ?? [...withoutFigure, ...before];
  // What is asked again has not been left for long, whenever the person wrote last.
  const { wroteAt = memory.wroteAt } = record.memory;
  const asking = { ...(isBack && { fold: 'open', wroteAt }), ...(isFree && { offered: newest }) };
  await memoryProperty.set(context, { ...memory, ...asking });
  const told = news.map((each) => activityOfNews(each, speak));
  const asked = record.lines.map((line) => activityOf(speak(line)));
  await context.sendActivities([...withStanding([...told, ...asked], memory.handover)]);
}
