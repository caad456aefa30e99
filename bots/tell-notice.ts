import type { TurnContext } from 'botbuilder';
import { readMemory } from '../dialogs/engine/memory.ts';
import { keepRecord } from '../dialogs/journey-dialog.ts';
import { judgeNotice } from '../dialogs/notices/judge-notice.ts';
import type { NoticeContent } from '../dialogs/notices/notice-content.ts';
import { noticeLine } from '../dialogs/notices/notice-line.ts';
import { answerMessage } from './answer-message.ts';
import { openDialogStack } from './dialog-stack.ts';
import { listen } from './listen.ts';
import { activityOf } from './message-activity.ts';
import { tellHandover } from './tell-handover.ts';
import type { TurnInput } from './turn-input.ts';

/** Tells a notice, if it is still true, in the words and the language of now; an open question is asked once more. */
export async function tellNotice(context: TurnContext, input: TurnInput, content: NoticeContent): Promise<void> {
  if (content.kind === 'handover') return tellHandover(context, input, content.handover);
  const memoryProperty = input.state.createProperty('memory');
  const memory = readMemory(await memoryProperty.get(context));
  const stack = await openDialogStack(context, input.state.createProperty('dialogs'), input.services);
  const [open] = stack.runs();
  const judgement = await judgeNotice(input.services, content, open);
  if (judgement.kind !== 'true') return input.leaveUntold(judgement);
  const offered = open?.open?.offered ?? [];
  // To look again is what the open question offers: what comes of it is what there is to tell.
  if (content.kind === 'truth') return answerMessage(context, { ...input, text: offered[0]?.label ?? '' });

  const speak = input.speakers[memory.language];
  const message = speak(noticeLine(input.services, content));
  if (content.kind === 'hold-ends') {
    await context.sendActivity(activityOf({ ...message, choices: [...offered] }));
    return;
  }
  const record = listen(context, input, memory, offered);
  keepRecord(context, record);
  await stack.askAgain();
  const isOpen = stack.runs().length > 0;
  await memoryProperty.set(context, { ...memory, ...(!isOpen && { offered: message.choices }) });
  const messages = [isOpen ? { ...message, choices: [] } : message, ...record.lines.map(speak)];
  await context.sendActivities(messages.map(activityOf));
}
