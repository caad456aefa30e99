/** Where the person goes on; on a touch screen the send box would bring up the keyboard over what is to be read. */
export function focusInside(chat: Element): void {
  const target = matchMedia('(pointer: coarse)').matches ? '.log' : '#message';
  chat.querySelector<HTMLElement>(target)?.focus();
}
