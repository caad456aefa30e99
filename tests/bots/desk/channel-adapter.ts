import { BotAdapter, type ResourceResponse, type TurnContext } from 'botbuilder';

/** An adapter as a channel's is to the bot: what is said in the turn and put in the place of messages is kept. */
export class ChannelAdapter extends BotAdapter {
  readonly said: object[] = [];
  readonly updated: { id?: string }[] = [];
  readonly #takesUpdates: boolean;

  constructor(takesUpdates: boolean) {
    super();
    this.#takesUpdates = takesUpdates;
  }

  override async sendActivities(_context: TurnContext, activities: object[]): Promise<ResourceResponse[]> {
    this.said.push(...activities);
    return activities.map(() => ({ id: 'sent' }));
  }

  override async updateActivity(_context: TurnContext, activity: object): Promise<void> {
    if (!this.#takesUpdates) throw new Error('404: the message is gone');
    this.updated.push(activity);
  }

  override async deleteActivity(): Promise<void> {}
  override async continueConversation(): Promise<void> {}
}
