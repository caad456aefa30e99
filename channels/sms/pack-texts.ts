import { carried } from './segments.ts';

const mostSegments = 2;

/** Whether it can go as one text message of ours. */
export function fitsOneText(text: string): boolean {
  return carried(text).segments <= mostSegments;
}

/** The blocks and what comes last as one text, or as two with as much as possible in the first; undefined if neither fits. */
export function pack(blocks: readonly string[], tail: string): string[] | undefined {
  const all = [...blocks, ...(tail === '' ? [] : [tail])];
  for (let first = all.length; first > 0; first -= 1) {
    const text = all.slice(0, first).join('\n');
    if (!fitsOneText(text)) continue;
    const rest = all.slice(first).join('\n');
    if (rest === '') return [text];
    return fitsOneText(rest) ? [text, rest] : undefined;
  }
  return undefined;
}

/** As many whole words from the beginning as fit, where there is no other way. */
export function cutToFit(text: string): string {
  if (fitsOneText(text)) return text;
  const words = text.split(/(?<=\s)/);
  let shortened = '';
  for (const word of words) {
    if (!fitsOneText(`${shortened}${word}...`)) break;
    shortened += word;
  }
  return `${shortened.trimEnd()}...`;
}
