import { isOneErrorApart } from '../text/near-word.ts';

const names = [
  'januar january januari',
  'februar february febuary februari',
  'mars march',
  'april',
  'mai may',
  'juni june',
  'juli july',
  'august',
  'september',
  'oktober october',
  'november',
  'desember december',
];

/** Read as months only beside a number: alone they are other words (`jul` is Christmas, `may` asks). */
const besideNumbers = [
  'jan',
  'feb',
  'mar mrs',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep sept',
  'okt oct',
  'nov',
  'des dec',
];

const months = numbered(names);
const short = numbered(besideNumbers);
const alone = new Map([...months].filter(([word]) => word !== 'may'));
const shortestMisspelled = 5;

/** The month a word names where no number stands beside it: no abbreviations, and never `may`. */
export function monthNamed(word: string): number | undefined {
  return alone.get(word);
}

/** The month a word names beside a number or behind `in`, with one typing error. */
export function monthBesideNumber(word: string): number | undefined {
  return months.get(word) ?? short.get(word) ?? misspelled(word);
}

function misspelled(word: string): number | undefined {
  if (word.length < shortestMisspelled) return undefined;
  const near = new Set([...alone].filter(([name]) => isNear(name, word)).map(([, month]) => month));
  const [only, other] = near;
  return other === undefined ? only : undefined;
}

function isNear(name: string, word: string): boolean {
  return name.length >= shortestMisspelled && name[0] === word[0] && isOneErrorApart(name, word);
}

function numbered(lines: readonly string[]): Map<string, number> {
  return new Map(lines.flatMap((line, index) => line.split(' ').map((word) => [word, index + 1] as const)));
}
