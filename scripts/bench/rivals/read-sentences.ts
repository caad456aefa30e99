import { type Row, readRows } from '../../../nlu/evaluation/read-rows.ts';

/** The sentences to learn and those to be tested on, in the files that the benchmark gives every classifier. */
export function readSentences(): { train: Row[]; test: Row[] } {
  const [trainFile = '', testFile = ''] = process.argv.slice(2);
  return { train: readRows(trainFile), test: readRows(testFile) };
}
