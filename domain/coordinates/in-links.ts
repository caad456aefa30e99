import type { CoordinatesFound } from './coordinates-found.ts';
import { decimal } from './decimal.ts';

const isLink = /^[("'<]?(?:geo:|https?:\/\/|www\.|maps\.)/i;
const degrees = String.raw`([-+]?\d{1,3}\.\d{1,15})`;
const before = String.raw`(?:geo:|@|!3d|[?&#](?:q|query|ll|sll|center|destination|daddr|mlat|lat|map)=(?:loc:|\d{1,2}(?:\.\d{1,3})?/)?)`;
const between = String.raw`(?:,|%2C|/|&mlon=|&lon=|!4d)(?:\+|%20)?`;
const pair = new RegExp(`${before}${degrees}${between}${degrees}`, 'i');

/** Map links and geo: addresses with a position in them: all of the link, because its other parts may name a street. */
export function linksWithCoordinates(text: string): CoordinatesFound[] {
  return Array.from(text.matchAll(/\S+/g)).flatMap(({ 0: word, index }) => {
    const [, lat, lon] = (isLink.test(word) && pair.exec(word)) || [];
    if (lat === undefined || lon === undefined) return [];
    return [{ at: { lat: decimal(lat), lon: decimal(lon) }, from: index, to: index + word.length }];
  });
}
