import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { type ChatWords, type Language, languageNames, widgetLanguages } from '../../texts/widget/words.ts';
import { crossIcon, menuIcon } from './views/icons.ts';

/** The title, and a menu of what can be done at any moment. */
export class Header extends LitElement {
  static override properties = {
    words: { attribute: false },
    language: { attribute: false },
    menuOpen: { state: true },
  };

  declare words: ChatWords;
  declare language: Language;
  declare changeLanguage: (language: Language) => void;
  declare say: (text: string) => void;
  /** Where the assistant can be texted too. */
  declare askSmsCode: (() => void) | undefined;
  declare close: () => void;
  declare menuOpen: boolean;

  readonly #outside = ({ target }: Event) => {
    if (target instanceof Node && !this.contains(target)) this.menuOpen = false;
  };

  constructor() {
    super();
    this.menuOpen = false;
    this.addEventListener('keydown', (event) => this.#key(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('pointerdown', this.#outside);
    document.addEventListener('focusin', this.#outside);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.#outside);
    document.removeEventListener('focusin', this.#outside);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.menuOpen) return;
    // Only the menu: the next Escape closes the chat.
    event.stopPropagation();
    this.menuOpen = false;
    this.querySelector<HTMLElement>('#menu-button')?.focus();
  }

  #choose(act: () => void): void {
    this.menuOpen = false;
    act();
  }

  protected override render(): TemplateResult {
    const { words, menuOpen } = this;
    return html`<header class="header">
      <h1 class="title">${words.title}</h1>
      <button
        type="button"
        id="menu-button"
        class="header-button"
        aria-expanded=${menuOpen ? 'true' : 'false'}
        aria-controls="menu"
        @click=${() => {
          this.menuOpen = !menuOpen;
        }}
      >
        ${menuIcon}<span class="unseen">${words.menu}</span>
      </button>
      <button type="button" class="header-button" @click=${this.close}>
        ${crossIcon}<span class="unseen">${words.close}</span>
      </button>
      <div id="menu" class="menu" ?hidden=${!menuOpen}>${menuOpen ? this.#menu() : nothing}</div>
    </header>`;
  }

  #menu(): TemplateResult {
    const { words, language, changeLanguage, say, askSmsCode, close } = this;
    return html`
      <p id="menu-language" class="menu-title">${words.language}</p>
      <ul class="menu-list" aria-labelledby="menu-language">
        ${widgetLanguages.map((each) =>
          this.#item({
            label: languageNames[each],
            lang: each,
            current: each === language,
            act: () => changeLanguage(each),
          }),
        )}
      </ul>
      <ul class="menu-list" aria-label=${words.menu}>
        ${
          askSmsCode && [
            this.#item({ label: words.continueBySms, act: () => say(words.continueBySms) }),
            this.#item({ label: words.continueFromSms, act: askSmsCode }),
          ]
        }
        ${this.#item({ label: words.startOver, act: () => say(words.startOver) })}
        ${this.#item({ label: words.deleteMyData, act: () => say(words.deleteMyData) })}
        ${this.#item({ label: words.close, act: close })}
      </ul>
    `;
  }

  #item(item: { label: string; lang?: Language; current?: boolean; act: () => void }): TemplateResult {
    return html`<li>
      <button
        type="button"
        class="menu-item"
        lang=${item.lang ?? nothing}
        aria-current=${item.current ? 'true' : nothing}
        @click=${() => this.#choose(item.act)}
      >
        ${item.label}
      </button>
    </li>`;
  }
}
