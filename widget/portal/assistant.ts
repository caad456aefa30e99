import { type PageInterface, readyEvent } from '../launcher/page-interface.ts';

/** Does something with the chat as soon as its script has come. */
export function withAssistant(act: (assistant: PageInterface) => void): void {
  const assistant = window.residenceCardAssistant;
  if (assistant !== undefined) act(assistant);
  else window.addEventListener(readyEvent, () => withAssistant(act), { once: true });
}
