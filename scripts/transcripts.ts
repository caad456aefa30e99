import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { replayTranscript } from './chat/transcript.ts';

const folder = fileURLToPath(new URL('../tests/conversations/', import.meta.url));
let changed = 0;
for (const file of globSync(`${folder}**/*.chat`).toSorted()) {
  const before = readFileSync(file, 'utf8');
  const after = await replayTranscript(before);
  if (after === before) continue;
  writeFileSync(file, after);
  changed += 1;
  process.stdout.write(`${file.slice(folder.length)}\n`);
}
process.stdout.write(`${changed} conversations rewritten: read them before you commit.\n`);
