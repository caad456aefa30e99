/** The languages whole conversations are held in: bokmål, nynorsk, English (BCP 47). */
export const languages = ['nb', 'nn', 'en'] as const;

export type Language = (typeof languages)[number];

/** `nb-NO` is bokmål, and so is plain `no`; undefined for a language whole conversations cannot be held in. */
export function languageOfLocale(locale: string): Language | undefined {
  const [primary = ''] = locale.toLowerCase().split('-');
  const name = primary === 'no' ? 'nb' : primary;
  return languages.find((language) => language === name);
}
