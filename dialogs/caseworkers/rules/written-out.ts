/** A day behind `til`, as in `familie til 20. april`. */
const untilADay = String.raw`(?=\s+(?:til|to|till|until|t\.?o\.?m\.?)\s+\d)`;
const alone = (word: string) => String.raw`(?<![\p{L}-])(?:${word})(?![\p{L}-])`;

/** How colleagues shorten what is on a card, and what it says there. */
const shortened: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`${alone('perm')}\\.?`, 'giu'), 'permanent'],
  [new RegExp(`${alone('temp|midl')}\\.?`, 'giu'), 'temporary'],
  [new RegExp(`${alone('familie')}${untilADay}`, 'giu'), 'familietillatelse'],
  [new RegExp(`${alone('family')}${untilADay}`, 'giu'), 'family permit'],
  [new RegExp(`${alone('arbeid')}${untilADay}`, 'giu'), 'arbeidstillatelse'],
  [new RegExp(`${alone('work')}${untilADay}`, 'giu'), 'work permit'],
  [new RegExp(`${alone('studie|studier')}${untilADay}`, 'giu'), 'studietillatelse'],
  [new RegExp(`${alone('study|studies')}${untilADay}`, 'giu'), 'study permit'],
  [new RegExp(`(${alone('gutt|gut|jente|boy|girl')}\\s+\\d{1,2})(?=\\s*(?:[,;.]|$))`, 'giu'), '$1 år'],
];

/** A colleague's short words written out. */
export function writtenOut(text: string): string {
  return shortened.reduce((words, [short, long]) => words.replace(short, long), text);
}
