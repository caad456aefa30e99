import {
  type InvokeResponse,
  type MessagingExtensionQuery,
  type MessagingExtensionResponse,
  TeamsActivityHandler,
  type TurnContext,
} from 'botbuilder';
import { z } from 'zod';
import { recordUnreadable, triedBy } from '../dialogs/caseworkers/carry-out.ts';
import type { ProvenColleague } from './caseworker-turns.ts';
import { admit, requestOf } from './desk/admit.ts';
import { answerAction, wordsInPlace } from './desk/answer-action.ts';
import { answerChanged, type Change } from './desk/answer-changed.ts';
import { answerSubmitted, answerTyped } from './desk/answer-message.ts';
import { answerSearch, searchSays } from './desk/answer-search.ts';
import { executedRequest, submittedRequest } from './desk/button-request.ts';
import type { DeskParts } from './desk/desk-parts.ts';
import { sayHello } from './desk/say-hello.ts';
import { turnAway, whyTurnedAway } from './desk/turn-away.ts';

const colleagueKey = Symbol('colleague');

/** Lays who has written where the bot finds it. */
export function keepColleague(context: TurnContext, colleague: ProvenColleague): void {
  context.turnState.set(colleagueKey, colleague);
}

/** What the assistant does for caseworkers, by kind of activity; who asks is looked up anew for every one. */
export class CaseworkerBot extends TeamsActivityHandler {
  readonly #parts: DeskParts;

  constructor(parts: DeskParts) {
    super();
    this.#parts = parts;
    this.onMessage(async (context, next) => {
      await this.#answerMessage(context);
      await next();
    });
    this.onInstallationUpdateAdd(async (context, next) => {
      await this.#greet(context);
      await next();
    });
  }

  /** Without asking Teams who they are: in a chat of one that is known. */
  protected override onTeamsMembersAdded(context: TurnContext): Promise<void> {
    return this.#greet(context);
  }

  protected override async onTeamsMembersRemoved(): Promise<void> {}

  protected override dispatchMessageUpdateActivity(context: TurnContext): Promise<void> {
    return this.#answerChanged(context, eventOf(context) === 'undeleteMessage' ? 'undeleted' : 'edited');
  }

  protected override dispatchMessageDeleteActivity(context: TurnContext): Promise<void> {
    return this.#answerChanged(context, 'deleted');
  }

  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    const { name } = context.activity;
    if (name === 'composeExtension/query') return super.onInvokeActivity(context);
    if (name !== 'adaptiveCard/action') return this.#refuse(context);
    // How it ended stands in the body. Source: Microsoft Learn, "Universal Actions for Adaptive Cards", checked 2026-11-22.
    return { status: 200, body: await this.#act(context) };
  }

  protected override async handleTeamsMessagingExtensionQuery(
    context: TurnContext,
    query: MessagingExtensionQuery,
  ): Promise<MessagingExtensionResponse> {
    const parts = this.#parts;
    const admission = await admit(parts, context, colleagueOf(context), 'search');
    return admission.kind === 'admitted'
      ? answerSearch(parts, admission.caller, query)
      : searchSays(whyTurnedAway(admission), parts.services.speakers[admission.language]);
  }

  /** Nothing of ours asks for anything else. */
  async #refuse(context: TurnContext): Promise<InvokeResponse> {
    const admission = await admit(this.#parts, context, colleagueOf(context), 'unknown');
    if (admission.kind === 'admitted') await recordUnreadable(this.#parts.services, admission.caller, 'unknown');
    return { status: 501 };
  }

  async #act(context: TurnContext) {
    const parts = this.#parts;
    const request = executedRequest(context.activity.value);
    const admission = await admit(parts, context, colleagueOf(context), triedBy(request));
    return admission.kind === 'admitted'
      ? answerAction(parts, admission.caller, { request, user: context.activity.from.id })
      : wordsInPlace(whyTurnedAway(admission), parts.services.speakers[admission.language]);
  }

  async #answerMessage(context: TurnContext): Promise<void> {
    const { value } = context.activity;
    const isPressed = value != null;
    const request = isPressed ? submittedRequest(value) : undefined;
    const colleague = colleagueOf(context);
    const admission = await admit(this.#parts, context, colleague, isPressed ? triedBy(request) : 'message');
    if (admission.kind !== 'admitted')
      await turnAway(context, this.#parts, colleague, {
        ...admission,
        key: `${requestOf(colleague.person, context.activity)}/1`,
      });
    else if (isPressed) await answerSubmitted(context, this.#parts, admission.caller, request);
    else await answerTyped(context, this.#parts, admission.caller);
  }

  /** Silent to whom nothing here is for: the message itself was answered so. */
  async #answerChanged(context: TurnContext, change: Change): Promise<void> {
    const admission = await admit(this.#parts, context, colleagueOf(context), 'message');
    if (admission.kind === 'admitted') await answerChanged(context, this.#parts, admission.caller, change);
  }

  async #greet(context: TurnContext): Promise<void> {
    const colleague = colleagueOf(context);
    const admission = await admit(this.#parts, context, colleague, 'install');
    if (admission.kind === 'admitted') await sayHello(this.#parts, admission.caller);
    else await turnAway(context, this.#parts, colleague, { ...admission, key: `no role ${colleague.chat}` });
  }
}

const eventSchema = z.object({ eventType: z.string() });

/** What Teams calls it, where it says so. */
function eventOf({ activity }: TurnContext): string | undefined {
  return eventSchema.safeParse(activity.channelData).data?.eventType;
}

function colleagueOf(context: TurnContext): ProvenColleague {
  const colleague: ProvenColleague | undefined = context.turnState.get(colleagueKey);
  if (colleague === undefined) throw new Error('The bot runs only for somebody who is proved.');
  return colleague;
}
