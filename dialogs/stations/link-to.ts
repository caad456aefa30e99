import { links } from '../../domain/facts/links.ts';
import type { Language } from '../../domain/language.ts';
import type { Texts } from '../../texts/catalogue.ts';
import { type Link, say } from '../../texts/line.ts';

/** An official page that people are sent on to. */
export type Page = keyof typeof links & keyof Texts['pages'];

/** The page by its name, in the reader's language as far as it exists. */
export function linkTo(page: Page, language: Language): Link {
  return { label: say(`pages.${page}`), address: links[page].address[language] };
}
