import type { Understanding } from '../../nlu/understanding.ts';
import { type Line, say, withChoices } from '../../texts/line.ts';
import { languageChoices } from './language-choices.ts';
import { choiceOf } from './main-choices.ts';

/** What to say to somebody who writes a language that is none of ours: its own name for itself, and the ways on. */
export function otherLanguageLine({ language }: Understanding): Line | undefined {
  if (language.written !== 'other') return undefined;
  const name = language.tag && ownNameOf(language.tag);
  const line = name === undefined ? say('talk.unknownLanguage') : say('talk.otherLanguage', { name });
  return withChoices(line, [...languageChoices, choiceOf('talk-to-person')]);
}

/** As the tables of Unicode have it; undefined where they have none. */
function ownNameOf(tag: string): string | undefined {
  return new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' }).of(tag);
}
