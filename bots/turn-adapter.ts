import {
  type Activity,
  BotAdapter,
  type ConversationReference,
  type ResourceResponse,
  type TurnContext,
} from 'botbuilder';

/**
 * The adapter of a turn that is committed before it is sent: nothing leaves through it, because a middleware keeps
 * every reply back until the turn is stored.
 */
export class TurnAdapter extends BotAdapter {
  constructor() {
    super();
    this.use(async (context, next) => {
      const replies: Partial<Activity>[] = [];
      context.turnState.set(repliesKey, replies);
      context.onSendActivities(async (_context, activities) => {
        replies.push(...activities);
        return activities.map((): ResourceResponse => ({ id: '' }));
      });
      await next();
    });
  }

  /** What the bot said in this turn, in order. */
  repliesIn(context: TurnContext): readonly Partial<Activity>[] {
    return context.turnState.get<Partial<Activity>[]>(repliesKey) ?? [];
  }

  /** Runs the turn through the middleware; rejects with what the bot threw. */
  async run(context: TurnContext, logic: (context: TurnContext) => Promise<void>): Promise<void> {
    await this.runMiddleware(context, logic);
  }

  override async sendActivities(): Promise<ResourceResponse[]> {
    throw new Error('Replies of a turn are committed first and sent by the channel.');
  }

  override async updateActivity(): Promise<void> {
    throw new Error('A message that was sent is not changed.');
  }

  override async deleteActivity(_context: TurnContext, _reference: Partial<ConversationReference>): Promise<void> {
    throw new Error('A message that was sent is not taken back.');
  }

  override async continueConversation(): Promise<void> {
    throw new Error('Notices are turns of their own.');
  }
}

const repliesKey = Symbol('replies');
