import type { TurnContext } from 'botbuilder';
import { readMemory } from '../dialogs/engine/memory.ts';
import { catchUp } from '../dialogs/handover/applicant/catch-up.ts';
import { mainChoices } from '../dialogs/hearing/main-choices.ts';
import { keepRecord } from '../dialogs/journey-dialog.ts';
import { say, withChoices } from '../texts/line.ts';
import { openDialogStack } from './dialog-stack.ts';
import { activityOfNews, withStanding } from './handover-activities.ts';
import { listen } from './listen.ts';
import { activityOf } from './message-activity.ts';
import type { TurnInput } from './turn-input.ts';

/** The conversation goes on through another door: that is said there, and what is open is asked once more. */
export async function takeCarriedOver(context: TurnContext, input: TurnInput): Promise<void> {
  const memoryProperty = input.state.createProperty('memory');
  const { memory, news, handover } = await catchUp(input.services, readMemory(await memoryProperty.get(context)));
  if (input.services.phone === undefined) {
    // The chat shows what was said by text; a caseworker is heard there from now on.
    await memoryProperty.set(context, memory);
    const told = news.map((each) => activityOfNews(each, input.speakers[memory.language]));
    await context.sendActivities([...withStanding(told, memory.handover)]);
    return;
  }
  const stack = await openDialogStack(context, input.state.createProperty('dialogs'), input.services);
  const record = listen(context, input, memory, []);
  keepRecord(context, record);
  // With a person here the question waits.
  const isTaken = handover?.state === 'taken';
  if (!isTaken) await stack.askAgain();
  const speak = input.speakers[memory.language];
  const isOpen = stack.runs().length > 0;
  const carried = say('byText.carriedOver');
  const first = speak(isTaken || isOpen || memory.offered.length > 0 ? carried : withChoices(carried, mainChoices));
  const choices = isOpen ? [] : first.choices.length > 0 ? first.choices : [...memory.offered];
  await memoryProperty.set(context, { ...memory, fold: 'open', ...(!isOpen && { offered: choices }) });
  const messages = [isTaken ? first : { ...first, choices }, ...record.lines.map(speak)];
  const said = [...messages.map(activityOf), ...news.map((each) => activityOfNews(each, speak))];
  await context.sendActivities([...(memory.handover ? withStanding(said, memory.handover) : said)]);
}
