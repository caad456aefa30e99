import { html, nothing, type TemplateResult } from 'lit';
import { type Language, languageNames, widgetLanguageOf, widgetLanguages } from '../../texts/widget/words.ts';

const key = 'demonstration.language';

/** The language chosen on any page of the demonstration. */
export function chosenLanguage(): Language {
  return widgetLanguageOf(sessionStorage.getItem(key) ?? '') ?? 'nb';
}

export function keepLanguage(language: Language): void {
  sessionStorage.setItem(key, language);
}

/** A button for each language. */
export function languagesView(label: string, chosen: Language, choose: (language: Language) => void): TemplateResult {
  return html`<nav aria-label=${label}>
    <ul class="languages">
      ${widgetLanguages.map(
        (each) => html`<li>
          <button
            type="button"
            class="language"
            lang=${each}
            aria-current=${each === chosen ? 'true' : nothing}
            @click=${() => choose(each)}
          >
            ${languageNames[each]}
          </button>
        </li>`,
      )}
    </ul>
  </nav>`;
}
