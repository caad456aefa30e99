import { type Activity, TurnContext } from 'botbuilder';
import type { CaseworkerTurns, ProvenColleague } from '../../bots/caseworker-turns.ts';
import { languageOfLocale } from '../../domain/language.ts';
import type { Desk } from '../../storage/desk.ts';
import type { Speakers } from '../../texts/words.ts';
import { decline } from './decline.ts';
import { isSearch, type WhyNobody, whoWrites } from './who-writes.ts';

interface Taking {
  turns: CaseworkerTurns;
  desk: Pick<Desk, 'remember' | 'change'>;
  speakers: Speakers;
  /** Told of what Teams has vouched for and nobody of ours has written. */
  refused(why: WhyNobody): void;
  failed(error: unknown): void;
}

/** One activity that was believed: whose it is, where they are reached from now on, and their turn. */
export function activityTaker(tenant: string, { turns, desk, speakers, refused, failed }: Taking) {
  return async (context: TurnContext): Promise<void> => {
    const { activity } = context;
    const writer = whoWrites(activity, tenant);
    if (writer.kind === 'nobody') {
      refused(writer.because);
      // Teams would only repeat what it can be told no better.
      return decline({ context, because: writer.because, speakers }).catch(failed);
    }
    const { colleague } = writer;
    if (saysFarewell(activity)) return desk.change(colleague.chat, { standing: 'gone' });
    if (!isSearch(activity)) await desk.remember(chatOf(activity, colleague));
    await turns.take(context, colleague);
  };
}

/** Whether the app was taken out of the chat; of an update that only replaces it, Teams says so. */
function saysFarewell({ type, action, membersRemoved, recipient }: Activity): boolean {
  if (type === 'installationUpdate') return action === 'remove';
  return type === 'conversationUpdate' && (membersRemoved ?? []).some(({ id }) => id === recipient.id);
}

function chatOf(activity: Activity, { chat, tenant, person }: ProvenColleague): Parameters<Desk['remember']>[0] {
  // A message sent later answers none.
  const { activityId: _activityId, ...reference } = TurnContext.getConversationReference(activity);
  return { id: chat, tenant, person, language: languageOfLocale(activity.locale ?? '') ?? 'nb', reference };
}
