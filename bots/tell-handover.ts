import type { TurnContext } from 'botbuilder';
import { readMemory } from '../dialogs/engine/memory.ts';
import { catchUp } from '../dialogs/handover/applicant/catch-up.ts';
import { keepRecord } from '../dialogs/journey-dialog.ts';
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
  if (news.some((each) => each.kind === 'happened' && each.ends)) await stack.askAgain();
  const speak = input.speakers[memory.language];
  const told = news.map((each) => activityOfNews(each, speak));
  const offered = news.flatMap((each) => (each.kind === 'happened' ? [speak(each.line).choices] : []));
  const newest = offered.findLast((choices) => choices.length > 0);
  await memoryProperty.set(context, { ...memory, ...(open === undefined && newest && { offered: newest }) });
  const asked = record.lines.map((line) => activityOf(speak(line)));
  await context.sendActivities([...withStanding([...told, ...asked], memory.handover)]);
}
