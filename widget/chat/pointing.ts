/**
 * Marks a choice once somebody really points at it: browsers call a button hovered, too, that was drawn under a pointer at
 * rest.
 */
export function markPointedChoices(chat: Element): void {
  let last = '';
  chat.addEventListener('pointermove', (event) => {
    if (!(event instanceof PointerEvent && event.target instanceof Element)) return;
    const place = `${event.screenX} ${event.screenY}`;
    if (place !== last) event.target.closest('.choice')?.classList.add('pointed');
    last = place;
  });
}
