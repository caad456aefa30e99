import { readdirSync, readFileSync } from 'node:fs';
import { tokensOf } from '../../../nlu/details/text/tokens.ts';

/** Every word of the example sentences, as it is compared. */
export function readExamples(): string[] {
  const folder = new URL('../../../nlu/examples/', import.meta.url);
  const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'));
  const words = texts.flatMap((text) => tokensOf(text).filter(({ number }) => number === undefined));
  return [...new Set(words.map(({ word }) => word))];
}
