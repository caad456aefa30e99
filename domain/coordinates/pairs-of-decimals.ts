import type { CoordinatesFound } from './coordinates-found.ts';
import { decimal } from './decimal.ts';

const number = String.raw`([-−]?\d{1,3})([.,])(\d{2,15})`;
const joint = String.raw`(?:[ \t]{0,3}[,;/][ \t]{0,3}|[ \t]{1,3})`;
const pair = new RegExp(String.raw`(?<![\p{L}\p{N}.,:+/−-])${number}${joint}${number}°?(?!\p{L}|[.,:/-]?\p{N})`, 'gu');
const currency = '(?:kr|nok|eur|euro|usd|gbp|sek|dkk|[€$£])';
const sumBefore = new RegExp(`${currency}\\.?[ \\t]{0,3}$`, 'i');
const measureBehind = new RegExp(`^[ \\t]{0,3}(?:${currency}|%|kg\\b|km\\b|cm\\b)`, 'i');
const longestBefore = 8;

/**
 * Two numbers with three decimals or more, `59.913, 10.752` or `59,913 10,752`: no date, time, postcode, telephone or
 * case number is written like that. Two decimals do where the message is nothing else.
 */
export function pairsOfDecimals(text: string): CoordinatesFound[] {
  return Array.from(text.matchAll(pair)).flatMap((match) => {
    const [all, latDegrees = '', point = '', latRest = '', lonDegrees = '', lonPoint = '', lonRest = ''] = match;
    const from = match.index;
    const to = from + all.length;
    const at = { lat: decimal(`${latDegrees}.${latRest}`), lon: decimal(`${lonDegrees}.${lonRest}`) };
    const fewestDecimals = Math.min(latRest.length, lonRest.length);
    const isSum =
      sumBefore.test(text.slice(Math.max(0, from - longestBefore), from)) || measureBehind.test(text.slice(to));
    if (point !== lonPoint || isSum || areThousands(latRest, lonRest)) return [];
    const needed = isInTheNorth(at) ? (all === text.trim() ? 2 : 3) : 4;
    return fewestDecimals >= needed ? [{ at, from, to }] : [];
  });
}

/** `60.000, 30.500` is money. */
function areThousands(...decimals: readonly string[]): boolean {
  return decimals.every((each) => each.length === 3 && each.endsWith('00'));
}

/** Norway with its neighbours: no day, hour or month is 54, so fewer decimals are enough here. */
function isInTheNorth({ lat, lon }: { lat: number; lon: number }): boolean {
  return lat >= 54 && lat <= 82 && lon >= -10 && lon <= 36;
}
