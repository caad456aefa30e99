import { type Activity, TurnContext } from 'botbuilder';
import { DialogContextError } from 'botbuilder-dialogs/lib/dialogContextError.js';
import { z } from 'zod';
import { withPatience } from '../dialogs/engine/patience.ts';
import type { Services } from '../dialogs/engine/services.ts';
import type { NoticeContent } from '../dialogs/notices/notice-content.ts';
import type { Happened } from '../dialogs/notices/plan-notices.ts';
import { openTurnState } from '../storage/conversation-state.ts';
import type { StoredObject, TurnResult } from '../storage/storage.ts';
import { ApplicantBot, keepInput } from './applicant-bot.ts';
import type { Reach } from './reach.ts';
import { TurnAdapter } from './turn-adapter.ts';
import type { BotParts, Said, Untold } from './turn-input.ts';

/** What a turn is about: a message that came in, or a notice whose time has come. */
interface Occasion {
  conversation: string;
  channel: string;
  activity: StoredObject;
}

/** What the bot made of it; nothing of it is kept or sent yet. */
export interface BotRun {
  state: StoredObject;
  outgoing: readonly StoredObject[];
  forget: boolean;
  /** What is to be told later of it. */
  happened?: Happened;
  /** Why a notice was not told. */
  untold?: Untold;
  notUnderstood?: TurnResult['notUnderstood'];
}

/** Runs the bot over a conversation's state; rejects with what it throws. */
export function botRunner({ speakersFor, reach, ...parts }: BotParts) {
  const adapter = new TurnAdapter();
  const bot = new ApplicantBot();

  return async (occasion: Occasion, said: Said & { notice?: NoticeContent }, stored: StoredObject): Promise<BotRun> => {
    const turn = openTurnState(stored);
    const context = new TurnContext(adapter, activityIn(occasion));
    const run: Pick<BotRun, 'forget' | 'happened' | 'untold' | 'notUnderstood'> = { forget: false };
    const { conversation, channel } = occasion;
    keepInput(context, {
      ...parts,
      ...said,
      speakers: speakersFor(occasion.channel),
      services: withPatience({
        ...parts.services,
        ...(reach && (await reachedBy(reach, occasion))),
        here: { conversation, channel },
      }),
      conversation,
      state: turn.state,
      forget: () => {
        run.forget = true;
      },
      tellLater: (happened) => {
        run.happened = happened;
      },
      leaveUntold: (because) => {
        run.untold = because;
      },
      notUnderstood: (message) => {
        run.notUnderstood = message;
      },
    });
    try {
      await adapter.run(context, (running) => bot.run(running));
    } catch (error) {
      throw causeOf(error);
    }
    await turn.state.saveChanges(context, true);
    const replies = adapter.repliesIn(context);
    const now = parts.services.clock.now();
    const outgoing = (run.forget ? asNewBeginning(replies) : replies).map((reply) => addressed(reply, occasion, now));
    return { ...run, outgoing, state: turn.collected() };
  };
}

/** What a turn may know of the doors: the number it is texted from, and how it could go on elsewhere. */
async function reachedBy(
  reach: Reach,
  { conversation, channel }: Occasion,
): Promise<Pick<Services, 'phone' | 'carryOver'>> {
  const phone = channel === 'sms' ? await reach.phoneIn(conversation) : undefined;
  const { carryOver } = reach;
  return { ...(phone && { phone }), ...(carryOver && { carryOver: () => carryOver(conversation, channel) }) };
}

/** A reply as it is kept: when, from whom, to what, and for which channel it was put into words. */
export function addressed(
  reply: Partial<Activity>,
  { activity, conversation, channel }: Occasion,
  now: number,
): StoredObject {
  return {
    channelId: channel,
    ...reply,
    timestamp: new Date(now).toISOString(),
    from: speakerOf(reply),
    conversation: { id: conversation },
    ...(activity.type !== 'event' && { replyToId: activity.id }),
  };
}

const personSchema = z.object({ person: z.object({ name: z.string() }) });

/** Who says it: the assistant, or the caseworker whose own words they are. */
function speakerOf({ channelData }: Partial<Activity>): Activity['from'] {
  const said = personSchema.safeParse(channelData);
  return said.success
    ? { id: 'caseworker', name: said.data.person.name, role: 'bot' }
    : { id: 'assistant', name: '', role: 'bot' };
}

/** Tells whoever shows the conversation that nothing before the first of these is to be seen any more. */
function asNewBeginning([first, ...rest]: readonly Partial<Activity>[]): readonly Partial<Activity>[] {
  return first === undefined ? [] : [{ ...first, channelData: { ...first.channelData, forgotten: true } }, ...rest];
}

/** The dialog stack wraps what a journey throws, and keeps the person's answers beside it: those are for no log. */
function causeOf(error: unknown): unknown {
  return error instanceof DialogContextError ? error.error : error;
}

function activityIn({ activity, conversation, channel }: Occasion): Partial<Activity> {
  return {
    recipient: { id: 'assistant', name: '' },
    ...activity,
    channelId: channel,
    conversation: conversationOf(conversation),
  };
}

function conversationOf(id: string): Activity['conversation'] {
  return { id, name: '', isGroup: false, conversationType: 'personal' };
}
