import { readFileSync } from 'node:fs';
import { maskNumbers } from '../domain/masking.ts';
import type { Places } from '../domain/places/places.ts';
import type { Station } from '../domain/stations/station.ts';
import { createWorkingDays } from '../domain/working-days.ts';
import { decodeModel } from './classifier/model-file.ts';
import { readDetails } from './details/read-details.ts';
import { createUnderstander } from './understander.ts';
import type { Understander } from './understanding.ts';

/** The understander that ships: the trained model, our own tables of places, and the stations of this house. */
export function loadUnderstander(ground: { places: Places; stations: readonly Station[] }): Understander {
  const model = decodeModel(readFileSync(new URL('model.bin', import.meta.url)));
  const { places, stations } = ground;
  const workingDays = createWorkingDays();
  return createUnderstander({
    model,
    readDetails: (text, context) => readDetails(text, { ...context, places, stations, workingDays }),
    maskNumbers,
  });
}
