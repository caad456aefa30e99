import { readFileSync } from 'node:fs';

/** What somebody gave us to work on cannot be used; the message says which and why. */
export class UnusableInput extends Error {}

/** A sentence of a data set with its right label. */
export interface Row {
  text: string;
  label: string;
  language?: string;
}

/** Reads `text<TAB>intent[<TAB>language]`, a row a line; a heading line is left out. */
export function readRows(path: string): Row[] {
  const lines = readText(path)
    .replace(/^\uFEFF/u, '')
    .split('\n');
  const rows: Row[] = [];
  for (const [index, line] of lines.entries()) {
    const cells = line.split('\t').map((cell) => cell.trim());
    const [text = '', label = '', language = ''] = cells;
    if (line.trim() === '' || (index === 0 && isHeading(text, label))) continue;
    if (text === '' || label === '') {
      throw new UnusableInput(`${path}, line ${index + 1}: expected a text, a tab and an intent.`);
    }
    rows.push(language === '' ? { text, label } : { text, label, language });
  }
  if (rows.length === 0) throw new UnusableInput(`${path} has no rows of text, tab, intent.`);
  return rows;
}

function isHeading(text: string, label: string): boolean {
  return text.toLowerCase() === 'text' && ['intent', 'label', 'category'].includes(label.toLowerCase());
}

/** The text of a file that somebody named; throws `UnusableInput` where it cannot be read. */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UnusableInput(`Cannot read ${path}.`, { cause: error });
  }
}
