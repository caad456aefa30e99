import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { replayTranscript } from '../../scripts/chat/transcript.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const files = globSync(`${folder}**/*.chat`).toSorted();

describe('conversations are as they stand in their files (npm run transcripts writes them anew)', () => {
  test.each(files.map((file) => file.slice(folder.length)))('%s', async (name) => {
    const text = readFileSync(`${folder}${name}`, 'utf8');
    expect(await replayTranscript(text)).toBe(text);
  });

  test('there are conversations in every language', () => {
    for (const language of ['nb', 'nn', 'en']) {
      expect(files.some((file) => file.startsWith(`${folder}${language}/`))).toBe(true);
    }
  });
});
