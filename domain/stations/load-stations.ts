import { readFileSync } from 'node:fs';
import type { Places } from '../places/places.ts';
import type { Station } from './station.ts';
import { readStationFile } from './station-file.ts';
import type { Provenance } from './station-from.ts';

/**
 * Reads a station file: `domain/facts/stations.json`, or the operator's own with its provenance. Throws
 * `StationFileError`, which names the lines to mend.
 */
export function loadStations(file: string, places: Places, provenance?: Provenance): Station[] {
  return readStationFile(readFileSync(file, 'utf8'), places, provenance);
}
