import type { Ledger } from './ledger.ts';
import type { ChatHistory } from './web-chat.ts';

type Message = Ledger['messages'][number];

/** What is wrong with the messages of a conversation, a sentence each: compared with what its client remembers. */
export function checkMessages(chat: ChatHistory, ledger: Ledger): string[] {
  const messages = ledger.messages.filter(({ conversation }) => conversation === chat.conversation);
  const told = ledger.notices.filter(({ conversation, end }) => conversation === chat.conversation && end === 'told');
  const wrong = [
    ...lostOrDoubled(chat, messages),
    ...answeredWrongly(messages, told.length),
    ...shownWrongly(chat, messages),
  ];
  return wrong.map((sentence) => `${chat.conversation}: ${sentence}`);
}

/** I3: over all conversations, also those whose client was never told of them, each message has had one turn. */
export function checkTurns(ledger: Ledger): string[] {
  const counts = Map.groupBy(ledger.inbox, ({ conversation }) => conversation);
  return [
    ...ledger.inbox.filter(({ answered }) => answered === 0).map(({ key }) => `${key} was never answered`),
    ...ledger.conversations
      .map(({ id, version }) => ({ id, version, received: counts.get(id)?.length ?? 0 }))
      .filter(({ version, received }) => version !== received)
      .map(({ id, version, received }) => `${id}: ${received} messages had ${version} turns`),
  ];
}

/** I2, I3: what was acknowledged is there, and what was sent twice is there once. */
function lostOrDoubled({ said }: ChatHistory, messages: readonly Message[]): string[] {
  return said.flatMap(({ clientActivityID, acknowledged }) => {
    const kept = messages.filter(({ activity }) => activity.channelData?.clientActivityID === clientActivityID);
    if (kept.length > 1) return [`"${clientActivityID}" is there ${kept.length} times`];
    return kept.length === 0 && acknowledged !== undefined
      ? [`"${clientActivityID}" was acknowledged and is lost`]
      : [];
  });
}

/**
 * I3, I4: each message has one set of answers, the sets stand in the order of the messages, none is mixed. What was told
 * unasked, once for each notice, may stand between them.
 */
function answeredWrongly(messages: readonly Message[], notices: number): string[] {
  const asked = messages.filter(({ activity }) => activity.from.role === 'user').map(({ activity }) => activity.id);
  const answered = messages.flatMap(({ activity }) => (activity.from.role === 'user' ? [] : [activity.replyToId]));
  const all = answered.filter((id, place) => id !== answered[place - 1]);
  const unasked = all.filter((id) => id === undefined);
  if (unasked.length > notices) return [`${unasked.length} times something was told unasked, for ${notices} notices`];
  const sets = all.filter((id) => id !== undefined);
  const greeting = sets.filter((id) => !asked.includes(id)).slice(0, 1);
  const expected = [...greeting, ...asked];
  return sets.join() === expected.join() ? [] : [`answers stand in the order ${sets.join()}, not ${expected.join()}`];
}

/** I7: over all its connections the client was shown every message once, in order, as it is stored. */
function shownWrongly({ shown, conversation }: ChatHistory, messages: readonly Message[]): string[] {
  const seen = shown.map(({ id, text }) => `${id} ${text}`);
  const stored = messages.map(
    ({ number, activity }) => `${conversation}|${String(number).padStart(7, '0')} ${activity.text}`,
  );
  const place = stored.findIndex((message, index) => message !== seen[index]);
  if (place < 0 && seen.length === stored.length) return [];
  const differs = place < 0 ? stored.length : place;
  return [`message ${differs + 1} is stored as "${stored[differs]}" and was shown as "${seen[differs]}"`];
}
