import { html, type TemplateResult } from 'lit';
import type { ChatWords } from '../../../texts/widget/words.ts';
import type { Conversation } from '../conversation.ts';

/** How the connection is, where that is worth saying; a sign-in that failed is asked about instead. */
export function stateLineView(connection: Conversation['connection'], words: ChatWords): TemplateResult {
  return html`<p class="state ${connection}" role="status">${wordsOf(connection, words)}</p>`;
}

function wordsOf(connection: Conversation['connection'], words: ChatWords): string {
  switch (connection) {
    case 'connecting':
      return words.connecting;
    case 'offline':
      return words.offline;
    case 'back':
      return words.backAgain;
    case 'online':
    case 'sign-in-failed':
      return '';
    default:
      return connection satisfies never;
  }
}
