import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ChatWords, Language } from '../../../texts/widget/words.ts';
import type { Choice } from '../../direct-line/activity.ts';
import type { OwnPosition } from '../../direct-line/own-position.ts';
import {
  type Conversation,
  type Entry,
  isPositionAsked,
  type Notice,
  openChoices,
  standingIn,
} from '../conversation.ts';
import { canLocate } from '../locate.ts';
import { botMessageView } from './bot-message.ts';
import { ownMessageView } from './own-message.ts';
import { wayBackFrom } from './presence.ts';

interface LogOptions {
  conversation: Conversation;
  words: ChatWords;
  language: Language;
  say(text: string, position?: OwnPosition): void;
  announce(text: string): void;
}

/**
 * The conversation. It is no live region: what is new is announced beside it, so that history is not read out after a
 * reload.
 */
export function logView(options: LogOptions): TemplateResult {
  const { conversation, words, say } = options;
  const { entries, pending, typing, connection } = conversation;
  const standing = standingIn(conversation);
  const open = openChoices(conversation);
  // As the only button below what a caseworker says, the way away from them would look like the answer.
  const choices = open?.choices.filter(({ value }) => value !== wayBackFrom(standing, words)) ?? [];
  const late = connection !== 'online';
  return html`<div class="log" role="log" aria-live="off" aria-label=${words.conversation} tabindex="0">
    ${standing.kind === 'with' ? nothing : html`<p class="automatic">${words.automatic}</p>`}
    <ol>
      ${repeat(
        [...entries, ...pending],
        ({ key }) => key,
        (entry) => entryView(entry, options, late),
      )}
    </ol>
    ${typing && standing.kind !== 'with' ? typingView(words) : nothing} ${
      // Drawn anew for every message: a button that only changed its words could be pressed by mistake.
      open && choices.length > 0 ? keyed(open.message.id, choicesView(choices, open.message.lang, words, say)) : nothing
    }
    ${isPositionAsked(conversation) && canLocate() ? positionView(options) : nothing}
    <div class="end"></div>
  </div>`;
}

function entryView(entry: Entry, { words, language, say }: LogOptions, late: boolean): TemplateResult {
  switch (entry.kind) {
    case 'own':
      return ownMessageView(entry, words, late);
    case 'bot':
      return botMessageView(entry.message, words, language, say);
    case 'notice':
      return html`<li class="notice"><p>${noticeWords(entry.notice, words)}</p></li>`;
    default:
      return entry satisfies never;
  }
}

function noticeWords(notice: Notice, words: ChatWords): string {
  switch (notice) {
    case 'lost':
      return words.startedAnew;
    case 'person-changed':
      return words.personChanged;
    case 'unsigned':
      return words.unsigned;
    case 'carried-over':
      return words.carriedOver;
    default:
      return notice satisfies never;
  }
}

function typingView(words: ChatWords): TemplateResult {
  return html`<p class="typing"><span class="unseen">${words.typing}</span><i></i><i></i><i></i></p>`;
}

function choicesView(
  choices: readonly Choice[],
  lang: string | undefined,
  words: ChatWords,
  say: (text: string) => void,
): TemplateResult {
  return html`<ul class="choices" aria-label=${words.choices}>
    ${choices.map(
      (choice) => html`<li>
        <button type="button" class="choice" lang=${lang ?? nothing} @click=${() => say(choice.value)}>${choice.title}</button>
      </li>`,
    )}
  </ul>`;
}

function positionView({ words, say, announce }: LogOptions): TemplateResult {
  return html`<residence-card-position
    .words=${words}
    .send=${(position: OwnPosition) => say(words.usePosition, position)}
    .announce=${announce}
  ></residence-card-position>`;
}
