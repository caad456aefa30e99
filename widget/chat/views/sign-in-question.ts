import { html, type TemplateResult } from 'lit';
import type { ChatWords } from '../../../texts/widget/words.ts';
import type { WayOn } from '../../direct-line/sign-in-question.ts';

/** Says that signing in did not carry over, and asks how to go on; beside the send box, as choices are. */
export function signInQuestionView(words: ChatWords, goOn: (way: WayOn) => void): TemplateResult {
  return html`<section class="sign-in" aria-labelledby="sign-in-failed">
    <p id="sign-in-failed">${words.signInFailed}</p>
    <div class="choices">
      <button type="button" class="choice" @click=${() => goOn('try-again')}>${words.tryAgain}</button>
      <button type="button" class="choice" @click=${() => goOn('unsigned')}>${words.goOnUnsigned}</button>
    </div>
  </section>`;
}
