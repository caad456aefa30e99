import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { PhoneWords } from '../../texts/widget/words.ts';
import { fetchTexts, sendText, type Text } from './network.ts';

const lookMilliseconds = 1000;
const mostCharacters = 1600;

/** A telephone with one number, and the texts between it and ours. */
export class Telephone extends LitElement {
  static override properties = {
    words: { attribute: false },
    ours: { attribute: false },
    texts: { state: true },
    trouble: { state: true },
  };

  declare words: PhoneWords;
  /** Of the telephone; another number is another element. */
  declare number: string;
  declare ours: string;
  declare texts: readonly Text[];
  declare trouble: 'none' | 'not-sent' | 'unavailable';

  #timer: ReturnType<typeof setTimeout> | undefined;
  #looking = Promise.resolve();

  constructor() {
    super();
    this.texts = [];
    this.trouble = 'none';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** One look at a time, or a text would be shown twice. */
  #look(): void {
    clearTimeout(this.#timer);
    this.#looking = this.#looking.then(async () => {
      const news = await fetchTexts(this.number, this.texts.at(-1)?.number ?? 0);
      if (news === undefined) this.trouble = 'unavailable';
      else if (this.trouble === 'unavailable') this.trouble = 'none';
      if (news !== undefined && news.length > 0) this.texts = [...this.texts, ...news];
      clearTimeout(this.#timer);
      if (this.isConnected) this.#timer = setTimeout(() => this.#look(), lookMilliseconds);
    });
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    const box = this.querySelector('textarea');
    const text = box?.value.trim() ?? '';
    if (box === null || text === '') return;
    box.value = '';
    const isSent = await sendText(this.number, text);
    this.trouble = isSent ? 'none' : 'not-sent';
    if (!isSent && box.value === '') box.value = text;
    this.#look();
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) this.#submit(event);
  }

  #trouble(): string {
    const { trouble, words } = this;
    switch (trouble) {
      case 'none':
        return '';
      case 'not-sent':
        return words.notSent;
      case 'unavailable':
        return words.unavailable;
      default:
        return trouble satisfies never;
    }
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    const log = this.querySelector('.texts');
    if (log !== null && changed.has('texts')) log.scrollTop = log.scrollHeight;
  }

  protected override render(): TemplateResult {
    const { words, ours, texts } = this;
    return html`
      <p class="other-end">${ours}</p>
      <div class="texts" role="log" aria-label=${words.texts(ours)} tabindex="0">
        ${texts.length === 0 ? html`<p class="no-texts">${words.noTexts}</p>` : nothing}
        <ol>
          ${texts.map((text) => textView(text, words))}
        </ol>
      </div>
      <p class="trouble" role="status">${this.#trouble()}</p>
      <form class="writing" @submit=${this.#submit}>
        <label class="label" for="text">${words.write}</label>
        <textarea
          id="text"
          rows="2"
          autocomplete="off"
          enterkeyhint="send"
          maxlength=${mostCharacters}
          @keydown=${this.#key}
        ></textarea>
        <button type="submit" class="button main">${words.send}</button>
      </form>
    `;
  }
}

function textView({ from, text, segments }: Text, words: PhoneWords): TemplateResult {
  const isOwn = from === 'person';
  return html`<li class=${isOwn ? 'sent' : 'received'}>
    <span class="unseen">${isOwn ? words.you : words.assistant}:</span>
    <p class="text">${text}</p>
    ${isOwn ? nothing : html`<p class="segments">${words.segments(segments)}</p>`}
  </li>`;
}
