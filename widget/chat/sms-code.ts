import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { ChatWords } from '../../texts/widget/words.ts';
import { focusInside } from './focus.ts';

type State = 'closed' | 'asking' | 'checking' | 'wrong' | 'unchecked';

/** Asks for the code that carries a conversation over from a telephone; hidden until somebody wants that. */
export class SmsCode extends LitElement {
  static override properties = { words: { attribute: false }, state: { state: true } };

  declare words: ChatWords;
  declare take: (code: string) => Promise<'good' | 'wrong' | 'unchecked'>;
  declare announce: (text: string) => void;
  declare state: State;

  constructor() {
    super();
    this.state = 'closed';
    this.addEventListener('keydown', (event) => this.#key(event));
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  async ask(): Promise<void> {
    if (this.state === 'closed') this.state = 'asking';
    await this.updateComplete;
    this.querySelector('input')?.focus();
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.state === 'closed') return;
    // Only the question: the next Escape closes the chat.
    event.stopPropagation();
    this.#close();
  }

  #close(): void {
    this.state = 'closed';
    if (this.parentElement) focusInside(this.parentElement);
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    const code = this.querySelector('input')?.value.trim() ?? '';
    if (code === '' || this.state === 'checking') return this.ask();
    this.state = 'checking';
    const taken = await this.take(code);
    if (taken === 'good') {
      this.announce(this.words.carriedOver);
      return this.#close();
    }
    this.state = taken;
    this.announce(this.#trouble());
    await this.ask();
    this.querySelector('input')?.select();
  }

  #trouble(): string {
    const { state, words } = this;
    switch (state) {
      case 'wrong':
        return words.smsCodeWrong;
      case 'unchecked':
        return words.smsCodeUnchecked;
      case 'closed':
      case 'asking':
      case 'checking':
        return '';
      default:
        return state satisfies never;
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, state } = this;
    if (state === 'closed') return nothing;
    const trouble = this.#trouble();
    return html`<form class="sms-code" @submit=${this.#submit}>
      <label class="label" for="sms-code">${words.smsCode}</label>
      <p id="sms-code-hint" class=${trouble ? 'sms-code-trouble' : 'sms-code-hint'}>${trouble || words.smsCodeHint}</p>
      <div class="sms-code-row">
        <input
          id="sms-code"
          class="sms-code-input"
          autocomplete="one-time-code"
          autocapitalize="characters"
          spellcheck="false"
          maxlength="12"
          aria-describedby="sms-code-hint"
          aria-invalid=${state === 'wrong' ? 'true' : nothing}
        />
        <button type="submit" class="choice">${words.goOn}</button>
        <button type="button" class="choice" @click=${this.#close}>${words.cancel}</button>
      </div>
    </form>`;
  }
}

/** Has the code asked for in that chat. */
export function askSmsCode(chat: Element): void {
  chat.querySelector<SmsCode>('residence-card-sms-code')?.ask();
}
