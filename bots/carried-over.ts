import type { TurnContext } from 'botbuilder';
import { readMemory } from '../dialogs/engine/memory.ts';
import { mainChoices } from '../dialogs/hearing/main-choices.ts';
import { keepRecord } from '../dialogs/journey-dialog.ts';
import { say, withChoices } from '../texts/line.ts';
import { openDialogStack } from './dialog-stack.ts';
import { listen } from './listen.ts';
import { activityOf } from './message-activity.ts';
import type { TurnInput } from './turn-input.ts';

/** The conversation goes on through another door: that is said there, and what is open is asked once more. */
export async function takeCarriedOver(context: TurnContext, input: TurnInput): Promise<void> {
  const memoryProperty = input.state.createProperty('memory');
  const memory = readMemory(await memoryProperty.get(context));
  const stack = await openDialogStack(context, input.state.createProperty('dialogs'), input.services);
  const record = listen(context, input, memory, []);
  keepRecord(context, record);
  await stack.askAgain();
  const speak = input.speakers[memory.language];
  const isOpen = stack.runs().length > 0;
  const carried = say('byText.carriedOver');
  const first = speak(isOpen || memory.offered.length > 0 ? carried : withChoices(carried, mainChoices));
  const choices = isOpen ? [] : first.choices.length > 0 ? first.choices : [...memory.offered];
  await memoryProperty.set(context, { ...memory, fold: 'open', ...(!isOpen && { offered: choices }) });
  const messages = [{ ...first, choices }, ...record.lines.map(speak)];
  await context.sendActivities(messages.map(activityOf));
}
