import { type Language, languages } from '../domain/language.ts';
import type { Blank, Phrase } from './line.ts';
import { sentenceOf } from './words.ts';

/** `I` in our texts is the assistant, and whoever tells of a caseworker is none. */
const ownWords: Readonly<Record<Language, RegExp>> = {
  nb: /(?<!\p{L})(?:jeg|meg|min|mitt|mine|assistent\p{L}*|saksbehandler\p{L}*)(?!\p{L})/iu,
  nn: /(?<!\p{L})(?:eg|meg|min|mi|mitt|mine|assistent\p{L}*|saksbehandlar\p{L}*)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:I|[Mm]e|[Mm]y|[Mm]ine|[Aa]ssistant|[Cc]aseworkers?)(?!\p{L})/u,
};

/** Whether a sentence speaks of the assistant itself, in any language or form, so that nobody else may say it. */
export function speaksAsBot({ text, blanks }: Phrase): boolean {
  const isWritten = languages.some((language) =>
    (['chat', 'sms'] as const).some((form) => ownWords[language].test(sentenceOf(language, text, form))),
  );
  return isWritten || Object.values(blanks).some(isSpokenIn);
}

function isSpokenIn(blank: Blank): boolean {
  if (typeof blank !== 'object') return false;
  if ('phrase' in blank) return speaksAsBot(blank.phrase);
  return 'all' in blank && blank.all.some(isSpokenIn);
}
