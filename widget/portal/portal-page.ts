import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { portalWords } from '../../texts/widget/portal-words.ts';
import type { Language } from '../../texts/widget/words.ts';
import { type Applicant, fetchApplicants, signIn } from './applicant.ts';
import { withAssistant } from './assistant.ts';
import { chosenLanguage, keepLanguage, languagesView } from './languages.ts';

const memory = 'demonstration.applicant';

/** A portal that shows how the assistant is used, with made-up people to sign in as. */
export class PortalPage extends LitElement {
  static override properties = {
    language: { state: true },
    applicants: { state: true },
    unavailable: { state: true },
    signedIn: { state: true },
  };

  declare language: Language;
  declare applicants: readonly Applicant[];
  declare unavailable: boolean;
  declare signedIn: Applicant | undefined;

  constructor() {
    super();
    this.language = chosenLanguage();
    this.applicants = [];
    this.unavailable = false;
    this.signedIn = undefined;
    withAssistant((assistant) => assistant.setLanguage(this.language));
    this.#load();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  async #load(): Promise<void> {
    const applicants = await fetchApplicants();
    this.unavailable = applicants === undefined;
    this.applicants = applicants ?? [];
    const before = this.applicants.find(({ id }) => id === sessionStorage.getItem(memory));
    if (before !== undefined) await this.#become(before);
  }

  async #become(applicant: Applicant | undefined): Promise<void> {
    const portalToken = applicant === undefined ? null : await signIn(applicant.id);
    this.unavailable = portalToken === undefined;
    if (portalToken === undefined) return;
    this.signedIn = applicant;
    if (applicant === undefined) sessionStorage.removeItem(memory);
    else sessionStorage.setItem(memory, applicant.id);
    withAssistant((assistant) => assistant.setPortalToken(portalToken));
  }

  /** The button that was pressed goes away, and focus must not go with it: it goes where the answer stands. */
  async #choose(applicant: Applicant | undefined): Promise<void> {
    await this.#become(applicant);
    await this.updateComplete;
    this.querySelector<HTMLElement>('.status')?.focus();
  }

  #speak(language: Language): void {
    this.language = language;
    keepLanguage(language);
    withAssistant((assistant) => assistant.setLanguage(language));
  }

  protected override updated(): void {
    document.documentElement.lang = this.language;
    document.title = `${portalWords[this.language].title} – ${portalWords[this.language].demonstration}`;
  }

  protected override render(): TemplateResult {
    const { language, applicants, unavailable, signedIn } = this;
    const words = portalWords[language];
    const hasPhone = 'phone' in document.body.dataset;
    return html`
      <header>
        <p class="banner">${words.demonstration}</p>
        <div class="top">
        <h1 class="title">${words.title}</h1>
        ${languagesView(words.language, language, (next) => this.#speak(next))}
        </div>
      </header>
      <main>
        <div class="signed-in">
          <p class="status" role="status" tabindex="-1">
            ${unavailable ? words.unavailable : signedIn ? words.signedInAs(signedIn.name) : words.signedInAsNobody}
          </p>
          ${signedIn ? html`<button type="button" class="button" @click=${() => this.#choose(undefined)}>${words.signOut}</button>` : nothing}
          <button type="button" class="button main" @click=${() => withAssistant((assistant) => assistant.open())}>
            ${words.openChat}
          </button>
        </div>
        <div class="about">${words.about.map((sentence) => html`<p>${sentence}</p>`)}</div>
        ${hasPhone ? html`<p class="elsewhere"><a href="/phone">${words.toPhone}</a></p>` : nothing}
        <h2 class="question">${words.signInHeading}</h2>
        <ul class="applicants">
          <li class=${signedIn ? 'applicant' : 'applicant current'}>
            <h3 class="name">${words.nobody}</h3>
            <p class="situation">${words.nobodySituation}</p>
            ${
              signedIn
                ? html`<button type="button" class="button" @click=${() => this.#choose(undefined)}>${words.signOut}</button>`
                : html`<p class="here">${words.thisIsYou}</p>`
            }
          </li>
          ${applicants.map((applicant) => this.#applicant(applicant))}
        </ul>
      </main>
    `;
  }

  #applicant(applicant: Applicant): TemplateResult {
    const words = portalWords[this.language];
    const current = applicant.id === this.signedIn?.id;
    return html`<li class=${current ? 'applicant current' : 'applicant'}>
      <h3 class="name">${applicant.name}</h3>
      <p class="situation">${applicant.situation[this.language]}</p>
      ${
        current
          ? html`<p class="here">${words.thisIsYou}</p>`
          : html`<button
              type="button"
              class="button"
              aria-label=${words.signInAs(applicant.name)}
              @click=${() => this.#choose(applicant)}
            >
              ${words.signIn}
            </button>`
      }
    </li>`;
  }
}
