import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { chatWords } from '../../texts/widget/chat-words.ts';
import { type Language, languageNames, widgetLanguageOf } from '../../texts/widget/words.ts';
import type { Memory } from '../direct-line/memory.ts';
import type { OwnPosition } from '../direct-line/own-position.ts';
import type { WayOn } from '../direct-line/sign-in-question.ts';
import type { ToChat } from '../frames/messages.ts';
import { type Announcement, announcementsOf, withNewest } from './announcements.ts';
import { after, botMessagesSince, type Conversation, emptyConversation, type Step } from './conversation.ts';
import { focusInside } from './focus.ts';
import { laterSteps, passing } from './later.ts';
import type { Page } from './page-channel.ts';
import { markPointedChoices } from './pointing.ts';
import { scrollToNewest } from './scroll.ts';
import { askSmsCode } from './sms-code.ts';
import { createTalk, type Talk } from './talk.ts';
import { countUnread } from './unread.ts';
import { isUnspoken } from './unspoken.ts';
import { announcedView } from './views/announced.ts';
import { logView } from './views/log.ts';
import { presenceView } from './views/presence.ts';
import { signInQuestionView } from './views/sign-in-question.ts';
import { smsCodeView } from './views/sms-code.ts';
import { stateLineView } from './views/state-line.ts';

interface ChatOptions {
  page: Page;
  memory: Memory;
  language: Language;
  /** The assistant can be texted too. */
  sms: boolean;
}

/** The chat: holds what is shown, and hands on what the person does. */
export class ChatApp extends LitElement {
  static override properties = {
    conversation: { state: true },
    language: { state: true },
    announcements: { state: true },
  };

  declare conversation: Conversation;
  declare language: Language;
  declare announcements: readonly Announcement[];

  readonly #page: Page;
  readonly #memory: Memory;
  readonly #talk: Talk;
  readonly #sms: boolean;
  readonly #unread: ReturnType<typeof countUnread>;
  readonly #later = laterSteps((step) => this.#happen(step));

  constructor({ page, memory, language, sms }: ChatOptions) {
    super();
    this.#page = page;
    this.#memory = memory;
    this.#sms = sms;
    this.#unread = countUnread(page);
    this.conversation = emptyConversation;
    this.language = widgetLanguageOf(memory.read().language ?? '') ?? language;
    this.announcements = [];
    this.#talk = createTalk({
      memory,
      tell: (happening) => this.#happen(happening),
      freshPerson: page.freshPerson,
      locale: () => this.language,
    });
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && page.tell({ kind: 'close' }));
    markPointedChoices(this);
    page.hear((message) => this.#hear(message));
  }

  /** In the page itself, so that one style sheet and plain ids serve it all. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #happen(step: Step): void {
    const before = this.conversation;
    this.conversation = after(before, step);
    const said = botMessagesSince(before, this.conversation);
    const spoken = widgetLanguageOf(said.at(-1)?.lang ?? '');
    if (spoken !== undefined) this.#speak(spoken);
    const isAnother = step.kind === 'person-changed' || step.kind === 'carried-over';
    if (isAnother || said.some(({ forgotten }) => forgotten)) this.announcements = [];
    if (step.kind === 'heard' && step.fresh) {
      this.#announce(announcementsOf(said, this.conversation, chatWords[this.language]), said.length);
    }
    if (step.kind === 'sign-in-failed') this.#announceNow(chatWords[this.language].signInFailed);
    for (const [milliseconds, next] of passing(before, this.conversation)) this.#later(milliseconds, next);
  }

  #announce(newest: readonly Announcement[], messages: number): void {
    this.announcements = withNewest(this.announcements, newest);
    this.#unread.said(messages);
  }

  #announceNow(text: string): void {
    this.#announce([{ key: `now ${Date.now()}`, text }], 0);
  }

  #hear(message: ToChat): void {
    switch (message.kind) {
      case 'begin':
        this.#unread.show(message.visible);
        this.#page.tell({ kind: 'language', language: this.language });
        this.#talk.begin(message.person);
        if (message.focus) this.updateComplete.then(() => focusInside(this));
        break;
      case 'person':
        this.#talk.begin(message.person);
        break;
      case 'visible':
        this.#unread.show(message.visible);
        if (message.visible) focusInside(this);
        break;
      case 'language':
        this.#adopt(message.language);
        break;
      case 'fresh-token':
        break;
      default:
        message satisfies never;
    }
  }

  #speak(language: Language): void {
    if (language === this.language) return;
    this.language = language;
    this.#memory.change({ language });
    this.#page.tell({ kind: 'language', language });
  }

  /** The page's language counts until the person has said something in the chat's own. */
  #adopt(language: Language): void {
    if (language === this.language) return;
    if (this.#memory.read().session === undefined) {
      this.#speak(language);
      return;
    }
    if (!isUnspoken(this.conversation)) return;
    this.#speak(language);
    this.#talk.beginAgain();
  }

  /** The bot hears it as anybody would say it, so the conversation shows why its language changes. */
  #changeLanguage(language: Language): void {
    this.#speak(language);
    this.#say(languageNames[language]);
  }

  #goOn(way: WayOn): void {
    this.#talk.goOn(way);
    focusInside(this);
  }

  #say(text: string, position?: OwnPosition): void {
    this.#talk.send(text, position);
    focusInside(this);
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    document.documentElement.lang = this.language;
    document.title = chatWords[this.language].title;
    if (changed.has('conversation')) scrollToNewest(this, this.conversation);
  }

  protected override render(): TemplateResult {
    const { language, conversation } = this;
    const words = chatWords[language];
    const say = (text: string, position?: OwnPosition) => this.#say(text, position);
    const announce = (text: string) => this.#announceNow(text);
    return html`
      <residence-card-header
        .words=${words}
        .language=${language}
        .changeLanguage=${(next: Language) => this.#changeLanguage(next)}
        .say=${say}
        .askSmsCode=${this.#sms ? () => askSmsCode(this) : undefined}
        .close=${() => this.#page.tell({ kind: 'close' })}
      ></residence-card-header>
      <main>
        ${stateLineView(conversation.connection, words)}
        ${presenceView(conversation, words, say)}
        ${logView({ conversation, words, language, say, announce })}
        <residence-card-newest .words=${words}></residence-card-newest>
        ${conversation.connection === 'sign-in-failed' ? signInQuestionView(words, (way) => this.#goOn(way)) : nothing}
        ${this.#sms ? smsCodeView({ words, take: this.#talk.carryOver, announce }) : nothing}
        <residence-card-send-box
          .words=${words}
          .send=${(text: string) => this.#talk.send(text)}
          .announce=${announce}
        ></residence-card-send-box>
      </main>
      ${announcedView(this.announcements, language)}
    `;
  }
}
