import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadPlaces } from '../../domain/places/load-places.ts';
import { readStationFile } from '../../domain/stations/station-file.ts';

const factsFolder = fileURLToPath(new URL('../../domain/facts', import.meta.url));
export const places = loadPlaces(factsFolder);
export const stationsText = readFileSync(`${factsFolder}/stations.json`, 'utf8');
export const stations = readStationFile(stationsText, places);
export const postcodes = readFileSync(`${factsFolder}/postcodes.tsv`, 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.slice(0, 4));

export function stationCalled(id: string) {
  const station = stations.find((one) => one.id === id);
  if (station === undefined) throw new Error(`No station ${id}`);
  return station;
}
