import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { ChatWords } from '../../texts/widget/words.ts';
import type { OwnPosition } from '../direct-line/own-position.ts';
import { locate } from './locate.ts';

type State = 'idle' | 'locating' | 'refused' | 'not-found';

/** Answers the question for a place with where the person is, once they and their browser have said yes. */
export class PositionButton extends LitElement {
  static override properties = { words: { attribute: false }, state: { state: true } };

  declare words: ChatWords;
  declare send: (position: OwnPosition) => void;
  declare announce: (text: string) => void;
  declare state: State;

  constructor() {
    super();
    this.state = 'idle';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  async #locate(): Promise<void> {
    if (this.state === 'locating') return;
    this.#enter('locating');
    const located = await locate();
    // The question may have been answered in words meanwhile.
    if (!this.isConnected) return;
    if (located.kind === 'found') return this.send(located.position);
    this.#enter(located.kind);
    await this.updateComplete;
    this.scrollIntoView({ block: 'nearest' });
  }

  #enter(state: Exclude<State, 'idle'>): void {
    this.state = state;
    this.announce(saidIn(state, this.words));
  }

  protected override render(): TemplateResult {
    const { words, state } = this;
    const locating = state === 'locating';
    const failed = state === 'refused' || state === 'not-found';
    return html`
      <button
        type="button"
        class="choice"
        aria-describedby="position-use"
        aria-disabled=${locating ? 'true' : nothing}
        @click=${this.#locate}
      >
        ${locating ? words.locating : words.usePosition}
      </button>
      <p id="position-use" class="position-use">${words.positionIsUsed}</p>
      ${failed ? html`<p class="position-trouble">${saidIn(state, words)}</p>` : nothing}
    `;
  }
}

function saidIn(state: Exclude<State, 'idle'>, words: ChatWords): string {
  switch (state) {
    case 'locating':
      return words.locating;
    case 'refused':
      return words.positionRefused;
    case 'not-found':
      return words.positionNotFound;
    default:
      return state satisfies never;
  }
}
