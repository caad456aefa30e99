import { html, nothing, type TemplateResult } from 'lit';
import type { ChatWords } from '../../../texts/widget/words.ts';
import { hostOf } from '../../direct-line/activity.ts';
import type { Card } from '../../direct-line/card.ts';
import { paragraphs } from './paragraphs.ts';

/** A card as plain parts: a heading, texts, what was noted label by label, and what can be pressed. */
export function cardView(
  card: Card,
  lang: string | undefined,
  words: ChatWords,
  say: (text: string) => void,
): TemplateResult {
  return html`<div class="card" lang=${lang ?? nothing}>${card.map((part) => partView(part, words, say))}</div>`;
}

function partView(part: Card[number], words: ChatWords, say: (text: string) => void): TemplateResult | typeof nothing {
  switch (part.kind) {
    case 'heading':
      return html`<p class="card-heading" dir="auto">${part.text}</p>`;
    case 'text':
      return html`${paragraphs(part.text)}`;
    case 'facts':
      return html`<dl class="facts">
        ${part.facts.map(({ title, value }) => html`<dt>${title}</dt><dd dir="auto">${value}</dd>`)}
      </dl>`;
    case 'press':
      return html`<button type="button" class="choice" @click=${() => say(part.value)}>${part.title}</button>`;
    case 'link': {
      const host = hostOf(part.address);
      if (host === undefined) return nothing;
      return html`<a class="link" href=${part.address} target="_blank" rel="noopener noreferrer">
        <span class="link-title">${part.title}</span>
        <span class="host">${host}<span class="unseen">, ${words.opensElsewhere}</span></span>
      </a>`;
    }
    default:
      return part satisfies never;
  }
}
