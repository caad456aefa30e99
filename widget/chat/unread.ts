import type { Page } from './page-channel.ts';

/** Counts what is said while the chat is out of sight, and tells the page. */
export function countUnread(page: Page) {
  let isVisible = true;
  let count = 0;
  return {
    said(messages: number): void {
      if (isVisible || messages === 0) return;
      count += messages;
      page.tell({ kind: 'unread', count });
    },
    show(visible: boolean): void {
      isVisible = visible;
      if (visible) count = 0;
    },
  };
}
