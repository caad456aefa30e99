import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPlaces, type Places } from './places.ts';

/** Reads `postcodes.tsv` and `municipalities.tsv` from the folder (`domain/facts`): some 40 ms, once at start. */
export function loadPlaces(folder: string): Places {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return createPlaces(read('postcodes.tsv'), read('municipalities.tsv'));
}
