import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { ChatWords } from '../../texts/widget/words.ts';
import { sendIcon } from './views/icons.ts';

const mostCharacters = 1000;
const tellFromCharacters = 900;

/** Where the person writes. Never disabled: what is written without a connection waits. */
export class SendBox extends LitElement {
  static override properties = { words: { attribute: false }, draft: { state: true } };

  declare words: ChatWords;
  declare send: (text: string) => void;
  /** For screen readers, when the length begins to matter. */
  declare announce: (text: string) => void;
  declare draft: string;

  constructor() {
    super();
    this.draft = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #submit(event: Event): void {
    event.preventDefault();
    const text = this.draft.trim();
    if (text === '' || this.draft.length > mostCharacters) return;
    this.draft = '';
    this.send(text);
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) this.#submit(event);
  }

  #write({ target }: Event): void {
    if (!(target instanceof HTMLTextAreaElement)) return;
    const before = stageOf(this.draft);
    this.draft = target.value;
    if (stageOf(this.draft) !== before) this.announce(this.#length());
  }

  #length(): string {
    const left = mostCharacters - this.draft.length;
    const stage = stageOf(this.draft);
    switch (stage) {
      case 'room':
        return '';
      case 'near-the-end':
        return this.words.charactersLeft(left);
      case 'too-long':
        return this.words.charactersOver(-left);
      default:
        return stage satisfies never;
    }
  }

  protected override render(): TemplateResult {
    const { words, draft } = this;
    const tooLong = stageOf(draft) === 'too-long';
    return html`<form class="send-box" @submit=${this.#submit}>
      <p class="above">
        <label class="label" for="message">${words.messageLabel}</label>
        <span id="message-hint">${words.messageHint}</span>
      </p>
      <div class="row">
        <textarea
          id="message"
          class="message"
          rows="1"
          autocomplete="off"
          enterkeyhint="send"
          aria-describedby="message-hint message-length"
          aria-invalid=${tooLong ? 'true' : nothing}
          .value=${draft}
          @input=${this.#write}
          @keydown=${this.#key}
        ></textarea>
        <button type="submit" class="send">${sendIcon}<span class="unseen">${words.send}</span></button>
      </div>
      <p id="message-length" class=${tooLong ? 'length over' : 'length'}>${this.#length()}</p>
    </form>`;
  }
}

function stageOf(draft: string): 'room' | 'near-the-end' | 'too-long' {
  if (draft.length > mostCharacters) return 'too-long';
  return draft.length >= tellFromCharacters ? 'near-the-end' : 'room';
}
