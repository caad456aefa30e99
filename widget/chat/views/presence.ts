import { html, nothing, type TemplateResult } from 'lit';
import type { ChatWords } from '../../../texts/widget/words.ts';
import type { Standing } from '../../direct-line/activity.ts';
import { type Conversation, standingIn } from '../conversation.ts';

/** Who is there beside the assistant, as long as it lasts, with the way back; said by screen readers when it changes. */
export function presenceView(
  conversation: Conversation,
  words: ChatWords,
  say: (text: string) => void,
): TemplateResult {
  const standing = standingIn(conversation);
  const back = wayBackFrom(standing, words);
  return html`<div class="presence ${standing.kind}">
    <p role="status">${wordsOf(standing, words)}</p>
    ${back === undefined ? nothing : html`<button type="button" class="leave" @click=${() => say(back)}>${back}</button>`}
  </div>`;
}

/** What is said to have the assistant alone again: it stands here as long as it can be said, and needs no other button. */
export function wayBackFrom({ kind }: Standing, words: ChatWords): string | undefined {
  switch (kind) {
    case 'with':
      return words.backToAssistant;
    case 'waiting':
      return words.stopWaiting;
    case 'alone':
      return undefined;
    default:
      return kind satisfies never;
  }
}

function wordsOf(standing: Standing, words: ChatWords): string {
  switch (standing.kind) {
    case 'with':
      return words.withPerson(standing.name);
    case 'waiting':
      return words.waitingForPerson;
    case 'alone':
      return '';
    default:
      return standing satisfies never;
  }
}
