import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { ChatWords } from '../../texts/widget/words.ts';

/** So much out of sight is not worth a button; more than the button is high, or it would call itself up. */
const farPixels = 72;

/**
 * Says that the conversation goes on below what is in sight, and leads there. It stands in a strip of its own below the
 * log, so that it covers nothing. For the eye and the pointer only: the keyboard has the log itself to scroll, and the
 * screen reader has been told.
 */
export class NewestButton extends LitElement {
  static override properties = { words: { attribute: false }, below: { state: true } };

  declare words: ChatWords;
  declare below: boolean;

  #observer: IntersectionObserver | undefined;

  constructor() {
    super();
    this.below = false;
  }

  get #log(): HTMLElement | undefined {
    return this.parentElement?.querySelector<HTMLElement>('.log') ?? undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const [log, end] = [this.#log, this.#log?.querySelector('.end')];
    if (!log || !end) return;
    this.#observer = new IntersectionObserver(
      (sightings) => {
        this.below = sightings.at(-1)?.isIntersecting === false;
      },
      { root: log, rootMargin: `0px 0px ${farPixels}px 0px` },
    );
    this.#observer.observe(end);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #show(): void {
    this.#log?.querySelector('.end')?.scrollIntoView({ block: 'end' });
    // The button goes away, and focus must not go with it.
    this.#log?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.below) return nothing;
    return html`<button type="button" class="newest" tabindex="-1" aria-hidden="true" @click=${this.#show}>
      ${this.words.showNewest}
    </button>`;
  }
}
