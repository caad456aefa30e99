import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { learnAlone } from '../../scripts/bench/learn-alone.ts';

const measureRival = new URL('../../scripts/bench/rivals/measure-rival.ts', import.meta.url).href;
const folder = mkdtempSync(join(tmpdir(), 'learn-alone-'));
afterAll(() => rmSync(folder, { recursive: true }));

function writeFile(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const sentences = {
  trainFile: writeFile('train.tsv', 'ja takk\tyes\nnei takk\tno\n'),
  testFile: writeFile('test.tsv', 'ja\tyes\nnei\tno\njo\tyes\njepp\tyes\n'),
  learned: 2,
  tested: 4,
  remove: () => {},
};

test.each([
  ['at once', ''],
  ['later', 'async '],
])('a classifier that answers %s is tested on every sentence, and what it prints does no harm', async (_, async) => {
  const program = writeFile(
    `answers${async.trim()}.mjs`,
    `import { measureRival } from '${measureRival}';
     console.log('{"accuracy":1}');
     await measureRival((rows) => ${async}() => rows[0].label);`,
  );
  const { kind, ...rest } = await learnAlone(program, sentences);
  expect({ kind, rest }).toMatchObject({
    kind: 'learned',
    rest: { figures: { accuracy: 0.75, accuracyMistyped: 0.75, megabytesAtMost: expect.any(Number) } },
  });
});

test('a program that fails is left out with what it complained of', async () => {
  const program = writeFile('fails.mjs', "throw new Error('no model to be had')");
  expect(await learnAlone(program, sentences)).toEqual({
    kind: 'left-out',
    because: expect.stringContaining('no model to be had'),
  });
});

test('a program that ends without a word is left out too', async () => {
  expect(await learnAlone(writeFile('silent.mjs', ''), sentences)).toEqual({
    kind: 'left-out',
    because: 'ended with 0: ',
  });
});
