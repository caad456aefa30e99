import type { LitElement } from 'lit';
import type { Conversation } from './conversation.ts';

const roomAbovePixels = 12;
const anchors = new WeakMap<Element, string>();

/**
 * Keeps in sight what belongs to the newest turn: the person's last message at the top and all that follows, or the end
 * when there is room for it; of what a caseworker writes the newest. Only when something was said or its state changed, so that reading further up is disturbed by
 * nothing else.
 */
export async function scrollToNewest(
  chat: Element,
  { entries, pending, typing, connection }: Conversation,
): Promise<void> {
  // The button for the position draws itself a moment after the rest, and takes room.
  await chat.querySelector<LitElement>('residence-card-position')?.updateComplete;
  const log = chat.querySelector('.log');
  const newest = [...entries, ...pending].at(-1);
  const state = `${newest?.key} ${typing} ${connection}`;
  if (log === null || newest === undefined || anchors.get(log) === state) return;
  anchors.set(log, state);
  const own = [...log.querySelectorAll<HTMLElement>('li.own')].at(-1);
  // In a very low window the whole chat scrolls instead of the log.
  const scroller = log.scrollHeight > log.clientHeight ? log : document.documentElement;
  const top = scroller === log ? log.getBoundingClientRect().top : 0;
  const placeOf = (item: Element) => scroller.scrollTop + item.getBoundingClientRect().top - top - roomAbovePixels;
  const turn = own === undefined ? 0 : placeOf(own);
  const last = newest.kind === 'bot' && newest.message.person !== undefined && log.querySelector('ol > li:last-child');
  // A caseworker's words are no answer that is read from its beginning: the newest are what one waits for.
  const end = scroller.scrollHeight - scroller.clientHeight;
  scroller.scrollTop = last ? Math.max(turn, Math.min(end, placeOf(last))) : turn;
}
