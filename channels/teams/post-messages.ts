import { type Activity, TurnContext } from 'botbuilder';
import { z } from 'zod';
import { isServiceAddress } from './service-address.ts';
import type { TeamsAdapter } from './teams-adapter.ts';
import { type ChatReference, type TeamsPost, TeamsPostError } from './teams-post.ts';
import type { TeamsSettings } from './teams-settings.ts';

const longestMilliseconds = 10_000;

const account = z.looseObject({ id: z.string(), name: z.string().default('') });
const referenceSchema = z.looseObject({
  serviceUrl: z.string(),
  channelId: z.string(),
  conversation: z.looseObject({
    id: z.string(),
    isGroup: z.boolean().default(false),
    conversationType: z.string().default('personal'),
    name: z.string().default(''),
  }),
  bot: account,
  user: account,
});

interface PostParts {
  adapter: TeamsAdapter;
  timeLimit(milliseconds: number): AbortSignal;
}

/** Writes with the app's own credentials, and only to addresses that are on the list now, whatever was kept. */
export function createTeamsPost(settings: TeamsSettings, { adapter, timeLimit }: PostParts): TeamsPost {
  async function prepare(given: ChatReference, activity: Partial<Activity>) {
    const { success, data: reference } = referenceSchema.safeParse(given);
    if (!success || !isServiceAddress(reference.serviceUrl, settings)) {
      throw new TeamsPostError({ kind: 'address-refused' });
    }
    const addressed = TurnContext.applyConversationReference({ ...activity }, reference);
    const { conversations } = await adapter.connectTo(reference.serviceUrl);
    return { conversations, chat: reference.conversation.id, addressed };
  }

  return {
    send: (reference, activity) =>
      within(timeLimit(longestMilliseconds), async () => {
        const { conversations, chat, addressed } = await prepare(reference, activity);
        const { id } = await conversations.sendToConversation(chat, addressed);
        return { id: id ?? '' };
      }),
    update: (reference, activityId, activity) =>
      within(timeLimit(longestMilliseconds), async () => {
        const { conversations, chat, addressed } = await prepare(reference, { ...activity, id: activityId });
        await conversations.updateActivity(chat, activityId, addressed);
      }),
  };
}

/** The SDK waits for tokens of its own without a limit, and throws what it likes. */
async function within<Result>(limit: AbortSignal, attempt: () => Promise<Result>): Promise<Result> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const giveUp = () => reject(new TeamsPostError({ kind: 'unanswered' }, limit.reason));
  limit.addEventListener('abort', giveUp);
  if (limit.aborted) giveUp();
  try {
    return await Promise.race([attempt(), late]);
  } catch (error) {
    throw error instanceof TeamsPostError ? error : new TeamsPostError({ kind: 'unanswered' }, error);
  } finally {
    limit.removeEventListener('abort', giveUp);
  }
}
