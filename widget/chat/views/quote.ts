import { html, nothing, type TemplateResult } from 'lit';
import { type ChatWords, type Language, widgetLanguageOf } from '../../../texts/widget/words.ts';
import { hostOf, type Quote } from '../../direct-line/activity.ts';
import { longDate } from '../long-date.ts';
import { paragraphs } from './paragraphs.ts';

/** A sentence of a source in the source's language, with where and when it was found. */
export function quoteView(quote: Quote, words: ChatWords, language: Language): TemplateResult {
  const host = hostOf(quote.address);
  return html`<figure class="quote">
    <blockquote lang=${quote.lang} cite=${host ? quote.address : nothing}>${paragraphs(quote.text)}</blockquote>
    <figcaption class="quote-source">
      ${words.source}${foreignTo(language, quote, words)}:
      ${
        host
          ? html`<a href=${quote.address} target="_blank" rel="noopener noreferrer"
              ><cite lang=${quote.lang}>${quote.title}</cite>, ${host}<span class="unseen">, ${words.opensElsewhere}</span></a
            >`
          : html`<cite lang=${quote.lang}>${quote.title}</cite>`
      }.
      ${words.checked(longDate(quote.checked, language))}.
    </figcaption>
  </figure>`;
}

/** That the quote is in another language than the conversation, where it is; both written forms of Norwegian are one. */
function foreignTo(language: Language, { lang }: Quote, words: ChatWords): string {
  const quoted = widgetLanguageOf(lang);
  if (quoted === undefined || (quoted === 'en') === (language === 'en')) return '';
  return ` (${quoted === 'en' ? words.inEnglish : words.inNorwegian})`;
}
