import { html, nothing, type TemplateResult } from 'lit';
import type { ChatWords } from '../../../texts/widget/words.ts';
import type { Entry } from '../conversation.ts';
import { paragraphs } from './paragraphs.ts';

type Own = Extract<Entry, { kind: 'own' }>;

/** What the person wrote. `late` once it has waited long enough to say so. */
export function ownMessageView({ text, sending }: Own, words: ChatWords, late: boolean): TemplateResult {
  return html`<li class="own">
    <span class="unseen">${words.you}:</span>
    <div class="bubble">${paragraphs(text)}</div>
    ${sending === 'waiting' && late ? html`<p class="sending">${words.waiting}</p>` : nothing}
    ${sending === 'refused' ? html`<p class="sending refused">${words.refused}</p>` : nothing}
  </li>`;
}
