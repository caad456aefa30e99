import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { ChatWords } from '../../texts/widget/words.ts';

/**
 * Says that the conversation goes on below what is in sight, and leads there. For the eye and the pointer only: the keyboard
 * has the log itself to scroll, and the screen reader has been told.
 */
export class NewestButton extends LitElement {
  static override properties = { words: { attribute: false }, below: { state: true } };

  declare words: ChatWords;
  declare below: boolean;

  readonly #observer = new IntersectionObserver((sightings) => {
    this.below = sightings.at(-1)?.isIntersecting === false;
  });

  constructor() {
    super();
    this.below = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.previousElementSibling !== null) this.#observer.observe(this.previousElementSibling);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #show(): void {
    this.previousElementSibling?.scrollIntoView({ block: 'end' });
    // The button goes away, and focus must not go with it.
    this.closest<HTMLElement>('.log')?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.below) return nothing;
    return html`<button type="button" class="newest" tabindex="-1" aria-hidden="true" @click=${this.#show}>
      ${this.words.showNewest}
    </button>`;
  }
}
