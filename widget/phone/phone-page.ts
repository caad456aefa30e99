import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { phoneWords } from '../../texts/widget/phone-words.ts';
import { portalWords } from '../../texts/widget/portal-words.ts';
import type { Language } from '../../texts/widget/words.ts';
import { chosenLanguage, keepLanguage, languagesView } from '../portal/languages.ts';
import { fetchSubscribers, type Subscribers } from './network.ts';

const memory = 'demonstration.phone';
const againMilliseconds = 2000;

/** A telephone on a page: whose it is can be chosen, and it texts with the assistant. */
export class PhonePage extends LitElement {
  static override properties = {
    language: { state: true },
    subscribers: { state: true },
    unavailable: { state: true },
    number: { state: true },
  };

  declare language: Language;
  declare subscribers: Subscribers | undefined;
  declare unavailable: boolean;
  declare number: string;

  constructor() {
    super();
    this.language = chosenLanguage();
    this.subscribers = undefined;
    this.unavailable = false;
    this.number = '';
    this.#load();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  async #load(): Promise<void> {
    const subscribers = await fetchSubscribers();
    this.unavailable = subscribers === undefined;
    if (subscribers === undefined) return void setTimeout(() => this.#load(), againMilliseconds);
    const numbers = [...subscribers.applicants.map(({ number }) => number), subscribers.unknownNumber];
    this.number = numbers.find((number) => number === sessionStorage.getItem(memory)) ?? numbers[0] ?? '';
    this.subscribers = subscribers;
  }

  #speak(language: Language): void {
    this.language = language;
    keepLanguage(language);
  }

  #choose({ target }: Event): void {
    if (!(target instanceof HTMLSelectElement)) return;
    this.number = target.value;
    sessionStorage.setItem(memory, this.number);
  }

  protected override updated(): void {
    const { title } = phoneWords[this.language];
    document.documentElement.lang = this.language;
    document.title = `${title} – ${portalWords[this.language].demonstration}`;
  }

  protected override render(): TemplateResult {
    const { language, subscribers, unavailable } = this;
    const words = phoneWords[language];
    const portal = portalWords[language];
    return html`
      <header>
        <p class="banner">${portal.demonstration}</p>
        <div class="top">
          <h1 class="title">${words.title}</h1>
          ${languagesView(portal.language, language, (next) => this.#speak(next))}
        </div>
      </header>
      <main class="beside">
        <div>
          <div class="about">${words.about.map((sentence) => html`<p>${sentence}</p>`)}</div>
          ${subscribers ? this.#whose(subscribers) : nothing}
          <p class="elsewhere"><a href="/">${words.toPortal}</a></p>
        </div>
        ${subscribers ? this.#telephone(subscribers.ours) : nothing}
        <p role="status">${unavailable ? words.unavailable : ''}</p>
      </main>
    `;
  }

  #whose({ applicants, unknownNumber }: Subscribers): TemplateResult {
    const words = phoneWords[this.language];
    const all = [
      ...applicants.map(({ name, number, situation }) => ({ name, number, situation: situation[this.language] })),
      { name: words.unknownNumber, number: unknownNumber, situation: words.unknownSituation },
    ];
    return html`
      <label class="whose" for="whose">${words.whose}</label>
      <select id="whose" aria-describedby="situation" @change=${this.#choose}>
        ${all.map(
          ({ name, number }) =>
            html`<option value=${number} ?selected=${number === this.number}>${name}, ${number.replace('+47 ', '')}</option>`,
        )}
      </select>
      <p id="situation">${all.find(({ number }) => number === this.number)?.situation}</p>
    `;
  }

  #telephone(ours: string): TemplateResult {
    const words = phoneWords[this.language];
    const { number } = this;
    return html`${keyed(number, html`<demo-telephone .words=${words} .number=${number} .ours=${ours}></demo-telephone>`)}`;
  }
}
