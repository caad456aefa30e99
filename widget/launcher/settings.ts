import { type Language, widgetLanguageOf } from '../../texts/widget/words.ts';

/** What the script tag says. */
export interface LauncherSettings {
  /** Where the script came from; the chat is served from there, and nothing else is listened to. */
  origin: string;
  language: Language;
  /** An address of the page's own that answers `{"portalToken": "…"}`, or `{"portalToken": null}` for nobody. */
  portalTokenUrl: string | undefined;
}

export function readSettings(script: HTMLScriptElement, page: Document): LauncherSettings {
  const tag = script.dataset.language ?? page.documentElement.lang;
  return {
    origin: new URL(script.src).origin,
    language: widgetLanguageOf(tag) ?? 'nb',
    portalTokenUrl: script.dataset.portalTokenUrl,
  };
}
