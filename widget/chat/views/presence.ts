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
  return html`<div class="presence ${standing.kind}">
    <p role="status">${wordsOf(standing, words)}</p>
    ${
      standing.kind === 'with'
        ? html`<button type="button" class="leave" @click=${() => say(words.backToAssistant)}>
            ${words.backToAssistant}
          </button>`
        : nothing
    }
  </div>`;
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
