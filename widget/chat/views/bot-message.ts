import { html, nothing, type TemplateResult } from 'lit';
import type { ChatWords, Language } from '../../../texts/widget/words.ts';
import type { BotMessage, CalendarFile, Link } from '../../direct-line/activity.ts';
import { save } from '../save-file.ts';
import { cardView } from './card.ts';
import { paragraphs } from './paragraphs.ts';
import { quoteView } from './quote.ts';

/** What the bot said, or a caseworker whose name stands above it, with its source, links and files. */
export function botMessageView(
  message: BotMessage,
  words: ChatWords,
  language: Language,
  say: (text: string) => void,
): TemplateResult {
  const { text, lang, quote, links, files, person, cards } = message;
  return html`<li class=${person === undefined ? 'bot' : 'bot person'}>
    ${person === undefined ? html`<span class="unseen">${words.assistant}:</span>` : nameView(person, words)}
    <div class="bubble">
      <div class="said" lang=${lang ?? nothing}>${paragraphs(text)}</div>
      ${cards.map((card) => cardView(card, lang, words, say))} ${quote ? quoteView(quote, words, language) : nothing}
      ${links.length > 0 ? linksView(links, lang, words) : nothing} ${files.map((file) => fileView(file, words))}
    </div>
  </li>`;
}

function nameView(name: string, words: ChatWords): TemplateResult {
  return html`<p class="who"><bdi>${name}</bdi>, ${words.caseworker}<span class="unseen">:</span></p>`;
}

function linksView(links: readonly Link[], lang: string | undefined, words: ChatWords): TemplateResult {
  return html`<ul class="links" aria-label=${words.links}>
    ${links.map(
      ({ title, address, host }) => html`<li>
        <a class="link" href=${address} target="_blank" rel="noopener noreferrer">
          <span class="link-title" lang=${lang ?? nothing}>${title}</span>
          <span class="host">${host}<span class="unseen">, ${words.opensElsewhere}</span></span>
        </a>
      </li>`,
    )}
  </ul>`;
}

function fileView(file: CalendarFile, words: ChatWords): TemplateResult {
  return html`<button type="button" class="file" @click=${() => save(file)}>
    ${words.openInCalendar} <span class="host">${file.name}</span>
  </button>`;
}
