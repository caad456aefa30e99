import type { Language } from '../../texts/widget/words.ts';

// Browsers without nynorsk would take the reader's own language for it.
const locales: Readonly<Record<Language, readonly string[]>> = { nb: ['nb-NO'], nn: ['nn-NO', 'nb-NO'], en: ['en-GB'] };

/** `2026-03-10` as `10. mars 2026`; anything else as it stands. */
export function longDate(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat([...locales[language]], { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
