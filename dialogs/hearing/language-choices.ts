import { type Language, languages } from '../../domain/language.ts';
import { type Choice, say } from '../../texts/line.ts';

const offeredLanguage = 'language:';

/** The languages to go on in, each as it calls itself. */
export const languageChoices: readonly Choice[] = [
  { value: `${offeredLanguage}nb`, label: say('talk.bokmal') },
  { value: `${offeredLanguage}nn`, label: say('talk.nynorsk') },
  { value: `${offeredLanguage}en`, label: say('talk.english') },
];

/** The language an offered choice leads to. */
export function languageOffered(value: string | undefined): Language | undefined {
  return languages.find((language) => value === `${offeredLanguage}${language}`);
}
