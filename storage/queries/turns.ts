import type { Kysely } from 'kysely';
import type { Instant } from '../../domain/moment.ts';
import type { Saved, TurnResult } from '../storage.ts';
import { ensureConversation, insertMessage } from './conversations.ts';
import { keepMisunderstanding } from './misunderstandings.ts';
import { keepPlan, markTold } from './notices.ts';
import { type Blanks, prepared } from './prepared.ts';
import { contactToTell, letLeave } from './sms-forgetting.ts';
import { objectFromStored, toStored } from './stored-json.ts';
import type { Tables } from './tables.ts';

interface SerialisedTurn
  extends Pick<
    TurnResult,
    'conversation' | 'version' | 'inboxKey' | 'telling' | 'notices' | 'notUnderstood' | 'forget'
  > {
  state: string;
  outgoing: readonly string[];
}

/** Serialised before it waits for its place in a commit, so that what cannot be stored fails alone and early. */
export function serialise({ state, outgoing, ...turn }: TurnResult): SerialisedTurn {
  return { ...turn, state: toStored(state), outgoing: outgoing.map(toStored) };
}

/** Keeps the end of a turn, unless another turn was quicker or the conversation has been forgotten. */
export async function keepTurn(kysely: Kysely<Tables>, turn: SerialisedTurn, now: Instant): Promise<Saved> {
  const { conversation, inboxKey } = turn;
  if (turn.version === 0 && inboxKey === undefined) await ensureConversation(kysely, conversation, now);
  const last = await replaceState(kysely, turn, now);
  if (last === undefined) return { kind: 'conflict' };

  if (turn.forget) {
    await forgetAllBut(kysely, turn, now);
  } else if (inboxKey !== undefined) {
    await markAnswered(kysely, { inboxKey, now });
  }
  if (turn.telling !== undefined && !turn.forget) await markTold(kysely, turn.telling);
  if (turn.notices !== undefined) await keepPlan(kysely, turn.notices);
  if (turn.notUnderstood !== undefined && !turn.forget) {
    await keepMisunderstanding(kysely, conversation, { ...turn.notUnderstood, at: now });
  }
  const first = turn.forget ? 1 : last - turn.outgoing.length + 1;
  const messages = turn.outgoing.map((activity, place) => ({ conversation, number: first + place, activity }));
  for (const message of messages) await insertMessage(kysely, message);
  const sent = messages.map(({ number, activity }) => ({ number, activity: objectFromStored(activity) }));
  return { kind: 'saved', sent };
}

/** What hangs on the conversation goes with it; the version rises on, so that no earlier turn fits the new beginning. */
async function forgetAllBut(
  kysely: Kysely<Tables>,
  { conversation, version, state, outgoing, inboxKey }: SerialisedTurn,
  now: Instant,
): Promise<void> {
  const toTell = inboxKey === undefined ? undefined : await contactToTell(kysely, { conversation, inboxKey });
  await kysely.deleteFrom('conversations').where('id', '=', conversation).execute();
  await kysely
    .insertInto('conversations')
    .values({ id: conversation, state, version: version + 1, last_number: outgoing.length, touched_at: now })
    .execute();
  if (toTell !== undefined) await letLeave(kysely, toTell, version + 1);
}

/** The number of the last message, or nothing where the version is not the one that was loaded. */
async function replaceState(kysely: Kysely<Tables>, turn: SerialisedTurn, now: Instant): Promise<number | undefined> {
  const [row] = await replace(kysely, turn, now);
  return row?.last_number;
}

function replace(kysely: Kysely<Tables>, turn: SerialisedTurn, now: Instant) {
  const { conversation, version, state, inboxKey, telling } = turn;
  const replacement = { conversation, version, state, messages: turn.outgoing.length, now };
  if (inboxKey !== undefined) return replaceByMessage(kysely, { ...replacement, inboxKey });
  if (telling !== undefined) return replaceByNotice(kysely, { ...replacement, ...telling });
  return replaceByVersion(kysely, replacement);
}

type Replacement = {
  conversation: string;
  version: number;
  state: string;
  messages: number;
  now: number;
};

const replaceByVersion = prepared(replacementOf);

/** Only while the message it answers waits for its answer. */
const replaceByMessage = prepared((kysely: Kysely<Tables>, blank: Blanks<Replacement & { inboxKey: string }>) =>
  replacementOf(kysely, blank).where(({ exists, selectFrom }) =>
    exists(
      selectFrom('inbox')
        .select('arrival')
        .where('key', '=', blank('inboxKey'))
        .where('conversation', '=', blank('conversation'))
        .where('done_at', 'is', null),
    ),
  ),
);

/** Only while that claim to the notice it tells is in force. */
const replaceByNotice = prepared(
  (kysely: Kysely<Tables>, blank: Blanks<Replacement & { key: string; claim: number }>) =>
    replacementOf(kysely, blank).where(({ exists, selectFrom }) =>
      exists(
        selectFrom('notices')
          .select('key')
          .where('key', '=', blank('key'))
          .where('conversation', '=', blank('conversation'))
          .where('claim', '=', blank('claim'))
          .where('end', 'is', null),
      ),
    ),
);

function replacementOf(kysely: Kysely<Tables>, blank: Blanks<Replacement>) {
  return kysely
    .updateTable('conversations')
    .set((of) => ({
      state: blank('state'),
      version: of('version', '+', 1),
      last_number: of('last_number', '+', blank('messages')),
      touched_at: blank('now'),
    }))
    .where('id', '=', blank('conversation'))
    .where('version', '=', blank('version'))
    .returning('last_number');
}

const markAnswered = prepared((kysely: Kysely<Tables>, blank: Blanks<{ inboxKey: string; now: number }>) =>
  kysely
    .updateTable('inbox')
    .set({ done_at: blank('now'), activity: null })
    .where('key', '=', blank('inboxKey')),
);
