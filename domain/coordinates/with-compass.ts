import type { CoordinatesFound } from './coordinates-found.ts';
import { decimal } from './decimal.ts';

const number = String.raw`(\d{1,3}[.,]\d{1,15})`;
const gap = String.raw`°?[ \t]{0,3}[,;]?[ \t]{0,3}`;
const north = '([NS])';
// Norwegian east and west beside the English ones.
const east = '([EWØV])';
const end = String.raw`(?![\p{L}\p{N}]|[.,]\p{N})`;
const begin = String.raw`(?<![\p{L}\p{N}.,])`;
const lettersFirst = new RegExp(`${begin}${north}[ \\t]?${number}${gap}${east}[ \\t]?${number}${end}`, 'giu');
const lettersLast = new RegExp(
  `${begin}${number}[ \\t]?°?[ \\t]?${north}${gap}${number}[ \\t]?°?[ \\t]?${east}${end}`,
  'giu',
);
const minutes = String.raw`(\d{1,3})[ \t]?°[ \t]?(\d{1,2}(?:[.,]\d{1,6})?)[ \t]?['′’](?:[ \t]?(\d{1,2}(?:[.,]\d{1,6})?)[ \t]?["″”])?[ \t]?`;
const degreesAndMinutes = new RegExp(`${begin}${minutes}${north}${gap}${minutes}${east}${end}`, 'giu');

/** Coordinates with the letters of the compass: `N59.9 E10.7`, `59,9 N 10,7 Ø`, `59°54'47"N 10°45'8"E`. */
export function withCompass(text: string): CoordinatesFound[] {
  return [
    ...Array.from(text.matchAll(lettersFirst), (match) => {
      const [, northOrSouth, lat = '', eastOrWest, lon = ''] = match;
      return found(match, signed(decimal(lat), northOrSouth), signed(decimal(lon), eastOrWest));
    }),
    ...Array.from(text.matchAll(lettersLast), (match) => {
      const [, lat = '', northOrSouth, lon = '', eastOrWest] = match;
      return found(match, signed(decimal(lat), northOrSouth), signed(decimal(lon), eastOrWest));
    }),
    ...Array.from(text.matchAll(degreesAndMinutes), (match) => {
      const [, latDegrees, latMinutes, latSeconds, northOrSouth, lonDegrees, lonMinutes, lonSeconds, eastOrWest] =
        match;
      const lat = signed(inDegrees(latDegrees, latMinutes, latSeconds), northOrSouth);
      return found(match, lat, signed(inDegrees(lonDegrees, lonMinutes, lonSeconds), eastOrWest));
    }),
  ];
}

function found({ 0: all, index }: RegExpExecArray, lat: number, lon: number): CoordinatesFound {
  return { at: { lat, lon }, from: index, to: index + all.length };
}

function signed(degrees: number, letter = ''): number {
  return /[swv]/i.test(letter) ? -degrees : degrees;
}

function inDegrees(degrees = '0', minutes = '0', seconds = '0'): number {
  return decimal(degrees) + decimal(minutes) / 60 + decimal(seconds) / 3600;
}
