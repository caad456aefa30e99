import type { TurnContext } from 'botbuilder';
import { readMemory } from '../dialogs/engine/memory.ts';
import { keepRecord } from '../dialogs/journey-dialog.ts';
import { judgeNotice } from '../dialogs/notices/judge-notice.ts';
import type { NoticeContent } from '../dialogs/notices/notice-content.ts';
import { noticeLine } from '../dialogs/notices/notice-line.ts';
import { keyOfMatter, type OpenMatter } from '../dialogs/notices/open-matter.ts';
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
  if (content.kind === 'truth') return tellTruth(context, input, content, offered[0]?.label ?? '');

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

/**
 * To look again is what the open question offers: what comes of it is what there is to tell. Where the book can still
 * not say, that is not told once more, but looked up again later.
 */
async function tellTruth(context: TurnContext, input: TurnInput, truth: OpenMatter, lookAgain: string): Promise<void> {
  await answerMessage(context, {
    ...input,
    text: lookAgain,
    tellLater(happened) {
      const isStillOpen = happened.after !== undefined && keyOfMatter(happened.after) === keyOfMatter(truth);
      if (isStillOpen) input.leaveUntold({ kind: 'unknown' });
      else input.tellLater(happened);
    },
  });
}
