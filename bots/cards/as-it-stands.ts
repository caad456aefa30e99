import type { AdaptiveElement, TextRun } from './adaptive-card.ts';

export type Looks = Omit<TextRun, 'type' | 'text'>;

// Clients read these as a date to write in their own way: "{{DATE(2026-03-16T10:00:00Z)}}".
const insideDateFunction = /(?<=\{)(?=\{)/;

/** Words as they stand, of which nothing becomes formatting, a link or a date. */
export function runs(text: string, looks: Looks = {}): (string | TextRun)[] {
  const pieces = printable(text).split(insideDateFunction);
  const plain = Object.keys(looks).length === 0;
  return pieces.map((piece) => (plain ? piece : { type: 'TextRun', text: piece, ...looks }));
}

export function textAsItStands(text: string, looks?: Looks): AdaptiveElement {
  return { type: 'RichTextBlock', inlines: runs(text, looks) };
}

/** For the few places where Markdown is read whatever one does: the same words, in one line, every sign of it escaped. */
export function withoutMarkdown(text: string): string {
  const line = printable(text).replaceAll(/\s+/g, ' ').trim() || blank;
  return line
    .replaceAll(/[\\`*_[\]<>&~{|]/g, '\\$&')
    .replaceAll(/:(?=\/\/)|@/g, '\\$&')
    .replaceAll(/(?<=www)\./gi, '\\.')
    .replace(/^(?:[#+=-]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** A text that is empty is left out by clients, and with it a column or a label. */
const blank = '\u00a0';

/** Nothing a client would not draw. */
function printable(text: string): string {
  const shown = text.toWellFormed().replaceAll(/(?!\n)\p{Cc}/gu, ' ');
  return shown.trim() === '' ? blank : shown;
}
