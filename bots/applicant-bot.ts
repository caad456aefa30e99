import { ActivityHandler, type TurnContext } from 'botbuilder';
import { answerMessage } from './answer-message.ts';
import { takeCarriedOver } from './carried-over.ts';
import { greet } from './greet.ts';
import { tellNotice } from './tell-notice.ts';
import type { TurnInput } from './turn-input.ts';

/** The name of the event with which a channel says that a conversation goes on through it. */
export const carriedOver = 'carried-over';

const inputKey = Symbol('turn input');

/** Lays what the turn is about where the bot finds it. */
export function keepInput(context: TurnContext, input: TurnInput): void {
  context.turnState.set(inputKey, input);
}

/** What the assistant does for applicants, by kind of activity. */
export class ApplicantBot extends ActivityHandler {
  constructor() {
    super();
    this.onMembersAdded(async (context, next) => {
      const { membersAdded = [], recipient } = context.activity;
      if (membersAdded.some(({ id }) => id !== recipient.id)) await greet(context, inputOf(context));
      await next();
    });
    this.onMessage(async (context, next) => {
      await answerMessage(context, inputOf(context));
      await next();
    });
    this.onEvent(async (context, next) => {
      const input = inputOf(context);
      if (input.notice !== undefined) await tellNotice(context, input, input.notice);
      else if (context.activity.name === carriedOver) await takeCarriedOver(context, input);
      await next();
    });
  }
}

function inputOf(context: TurnContext): TurnInput {
  const input: TurnInput | undefined = context.turnState.get(inputKey);
  if (input === undefined) throw new Error('The bot runs only inside a turn.');
  return input;
}
