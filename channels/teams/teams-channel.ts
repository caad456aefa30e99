import type { Activity } from 'botbuilder';
import type { Request, Response, Server } from 'restify';
import type { CaseworkerTurns } from '../../bots/caseworker-turns.ts';
import { createConversationQueues } from '../../bots/queue.ts';
import type { Clock } from '../../domain/moment.ts';
import type { Desk } from '../../storage/desk.ts';
import type { Speakers } from '../../texts/words.ts';
import { busy, handling, refuse, sendJson } from '../web/reply.ts';
import { createAdmission } from './admit.ts';
import { refusalFor, type WhyRefused } from './refusals.ts';
import { activityTaker } from './take-activity.ts';
import type { TeamsAdapter } from './teams-adapter.ts';
import type { TeamsSettings } from './teams-settings.ts';
import type { WhyNobody } from './who-writes.ts';

interface TeamsParts {
  adapter: TeamsAdapter;
  turns: CaseworkerTurns;
  desk: Pick<Desk, 'remember' | 'change'>;
  clock: Clock;
  speakers: Speakers;
  /** There may be letters to send. */
  nudge(): void;
  /** One event of security; nothing of the request may be told besides. */
  refused(why: WhyRefused | WhyNobody): void;
  failed(error: unknown): void;
}

/** Microsoft Teams, in which caseworkers talk with the assistant. */
export interface TeamsChannel {
  mount(server: Server): void;
  /** Takes an activity once more that was believed before, when its chat has come to it. */
  takeAgain(activity: Activity): void;
  /** Resolves when no message waits to be taken up; buttons and searches end with their requests. */
  close(): Promise<void>;
}

const messagesPath = '/api/messages';

export function createTeamsChannel(settings: TeamsSettings, parts: TeamsParts): TeamsChannel {
  const { adapter, clock, nudge, refused, failed } = parts;
  const admit = createAdmission(settings, clock, failed);
  const take = activityTaker(settings.tenant, parts);
  const queues = createConversationQueues();

  /** Undefined when too much of the chat waits already. */
  function inOrder<Result>(chat: string, work: () => Promise<Result>): Promise<Result> | undefined {
    const place = queues.reserve(chat);
    if (place === undefined) return undefined;
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    place.run(() => work().then(resolve, reject));
    return promise;
  }

  function turnOf(activity: Activity) {
    return () => adapter.answer(activity, take).finally(nudge);
  }

  function answer(activity: Activity) {
    const turn = turnOf(activity);
    // Whoever pressed a button, or searches, is waited for by Teams only a few seconds.
    return activity.type === 'invoke' ? turn() : inOrder(activity.conversation.id, turn);
  }

  async function handle(request: Request, response: Response): Promise<void> {
    const admission = await admit(request);
    if (admission.kind === 'refused') {
      refused(admission.why);
      return refuse(response, refusalFor(admission.why));
    }
    const answered = await answer(admission.activity);
    if (answered === undefined) return refuse(response, busy);
    const { status, body } = answered;
    if (body === undefined) response.sendRaw(status, '');
    else sendJson(response, status, body);
  }

  return {
    takeAgain(activity) {
      inOrder(activity.conversation.id, turnOf(activity))?.catch(failed);
    },
    mount: (server) => server.post(messagesPath, handling(handle, failed)),
    close: () => queues.idle(),
  };
}
