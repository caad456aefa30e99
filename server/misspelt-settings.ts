import { parseEnv } from 'node:util';
import { DamerauLevenshteinDistance } from 'natural/lib/natural/distance/index.js';
import { settingNames } from './settings.ts';

const mostErrors = 3;

/** A sentence for every name in the text of a `.env` that is no setting: it does nothing, and somebody meant something by it. */
export function misspeltSettings(text: string): string[] {
  const names = Object.keys(parseEnv(text));
  return names
    .filter((name) => !settingNames.includes(name))
    .map((name) => {
      const meant = nearest(name);
      return `.env: ${name} is no setting${meant === undefined ? ' (see .env.example)' : `; did you mean ${meant}?`}`;
    });
}

function nearest(name: string): string | undefined {
  const measured = settingNames.map((each) => ({
    each,
    errors: DamerauLevenshteinDistance(name.toUpperCase(), each.toUpperCase()),
  }));
  const [best] = measured.toSorted((one, other) => one.errors - other.errors);
  return best !== undefined && best.errors <= mostErrors ? best.each : undefined;
}
