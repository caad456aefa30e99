import type { PostFailure } from '../teams-post.ts';

/** What is done about a message that is not known to have arrived. */
type AfterFailure =
  /** `seconds`: what Teams asked for, where it did. */
  | { kind: 'again'; seconds: number; alert?: string }
  /** Nothing may be written in that chat any more. */
  | { kind: 'chat-gone' }
  | { kind: 'dropped'; because: string };

/** Teams' own words for it: the app was removed or blocked, or the chat is no more. */
const goneCodes: readonly (string | undefined)[] = [
  'MessageWritesBlocked',
  'BotNotInConversationRoster',
  'ConversationNotFound',
];

/** Busy, or something between: it passes. Source: Microsoft Learn, "Optimize your bot with rate limiting in Teams". */
const passing: readonly number[] = [408, 412, 429];

export function afterFailure(failure: PostFailure): AfterFailure {
  switch (failure.kind) {
    case 'refused':
      return afterRefusal(failure);
    // It may have arrived: what is told twice is better than what is never told.
    case 'unanswered':
      return { kind: 'again', seconds: 0 };
    case 'address-refused':
      return { kind: 'dropped', because: 'address-refused' };
    default:
      return failure satisfies never;
  }
}

function afterRefusal({
  status,
  code,
  retryAfterSeconds = 0,
}: Extract<PostFailure, { kind: 'refused' }>): AfterFailure {
  if (status >= 500 || passing.includes(status)) return { kind: 'again', seconds: retryAfterSeconds };
  // Our own credentials: what waits can go when they are put right.
  if (status === 401) return { kind: 'again', seconds: retryAfterSeconds, alert: 'teams-credentials' };
  if (status === 404 || (status === 403 && goneCodes.includes(code))) return { kind: 'chat-gone' };
  return { kind: 'dropped', because: `refused ${status}` };
}
