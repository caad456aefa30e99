import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from '../domain/language.ts';
import type { Example } from './classifier/model.ts';
import { type Intent, intents } from './intents.ts';

/** A sentence somebody wrote for an intent. */
interface IntentExample extends Example {
  label: Intent;
  language: Language;
}

/** The sentences of `nlu/examples`: a file per language and intent, a sentence a line, `#` begins a comment. */
export function readExamples(folder: string): IntentExample[] {
  return languages.flatMap((language) =>
    intents.flatMap((label) => {
      const path = join(folder, language, `${label}.txt`);
      if (!existsSync(path)) return [];
      return sentencesOf(readFileSync(path, 'utf8')).map((text) => ({ text, label, language }));
    }),
  );
}

function sentencesOf(file: string): string[] {
  return file
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** A fingerprint that changes whenever a sentence does, and not when a comment does. */
export function digestOf(examples: readonly Example[]): string {
  const hash = createHash('sha256');
  for (const { text, label, language } of examples) hash.update(JSON.stringify([text, label, language]));
  return hash.digest('hex');
}
