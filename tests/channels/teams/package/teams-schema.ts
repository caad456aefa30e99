import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const folder = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/app-manifest/package.json')),
  'build/json-schemas/teams',
);

/** What a schema of Microsoft's, as it is bundled with their package, says against a file. */
export function faultsBy(schema: 'MicrosoftTeams' | 'MicrosoftTeams.Localization', version: string, content: unknown) {
  const text = readFileSync(join(folder, `v${version}/${schema}.schema.json`), 'utf8').replace(/^\uFEFF/, '');
  // One of its patterns is none by the stricter rules.
  const ajv = new Ajv.default({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(text));
  validate(content);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
