import type { Language } from '../../texts/widget/words.ts';

/** What a page can do with the chat it has: `window.residenceCardAssistant`. */
export interface PageInterface {
  open(): void;
  close(): void;
  setLanguage(language: Language): void;
  /**
   * Who is signed in: a token the portal signed, or null for nobody. Another person than before gets a conversation of
   * their own, so call it with null when somebody signs out.
   */
  setPortalToken(token: string | null): void;
}

declare global {
  interface Window {
    residenceCardAssistant?: PageInterface;
  }
}

/** Sent to `window` when the interface is there, for scripts that may run before ours. */
export const readyEvent = 'residence-card-assistant-ready';
