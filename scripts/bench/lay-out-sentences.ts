import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readRows } from '../../nlu/evaluation/read-rows.ts';
import { readExamples } from '../../nlu/examples.ts';

/** Sentences as every classifier of one run reads them, whatever happens to ours meanwhile. */
export interface Sentences {
  trainFile: string;
  testFile: string;
  /** How many sentences each file has. */
  learned: number;
  tested: number;
  remove(): void;
}

const path = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));

/** Writes all our examples into one file, and the development set into another. */
export function layOutSentences(): Sentences {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const [trainFile, testFile] = [join(folder, 'train.tsv'), join(folder, 'test.tsv')];
  const examples = readExamples(path('nlu/examples'));
  writeFileSync(trainFile, examples.map(({ text, label, language }) => `${text}\t${label}\t${language}\n`).join(''));
  copyFileSync(path('tests/nlu/development.tsv'), testFile);
  return {
    trainFile,
    testFile,
    learned: examples.length,
    tested: readRows(testFile).length,
    remove: () => rmSync(folder, { recursive: true }),
  };
}
