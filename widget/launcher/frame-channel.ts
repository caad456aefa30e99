import { readToPage, type ToChat, type ToPage, wrap } from '../frames/messages.ts';

/** The way to the chat's frame and back; what comes from any other window or origin is not heard. */
export function talkToFrame(frame: HTMLIFrameElement, origin: string, heard: (message: ToPage) => void) {
  window.addEventListener('message', (event) => {
    if (event.origin !== origin || event.source !== frame.contentWindow) return;
    const message = readToPage(event.data);
    if (message !== undefined) heard(message);
  });
  return (message: ToChat) => frame.contentWindow?.postMessage(wrap(message), origin);
}
