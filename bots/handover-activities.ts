import type { Activity } from 'botbuilder';
import type { Memory } from '../dialogs/engine/memory.ts';
import type { Seen } from '../dialogs/handover/applicant/what-applicant-sees.ts';
import type { Speaker } from '../texts/words.ts';
import { activityOf } from './message-activity.ts';

/** What is new in a hand-over as messages: a caseworker's words as they are, in whatever language, and what happened in ours. */
export function activityOfNews(news: Seen, speak: Speaker): Partial<Activity> {
  if (news.kind === 'happened') return activityOf(speak(news.line));
  const { name, text } = news;
  return { type: 'message', text, textFormat: 'plain', inputHint: 'acceptingInput', channelData: { person: { name } } };
}

/** The messages, the last of which tells whoever shows the conversation how its hand-over stands from here on. */
export function withStanding(
  activities: readonly Partial<Activity>[],
  handover: Memory['handover'],
): readonly Partial<Activity>[] {
  const last = activities.at(-1);
  if (last === undefined) return [];
  const standing = { state: handover?.state ?? 'over', ...(handover?.with !== undefined && { name: handover.with }) };
  return [...activities.slice(0, -1), { ...last, channelData: { ...last.channelData, handover: standing } }];
}

/** Whether that is news. */
export function standsOtherwise(before: Memory['handover'], after: Memory['handover']): boolean {
  return before?.state !== after?.state || before?.with !== after?.with || before?.id !== after?.id;
}
