import { randomInt } from 'node:crypto';
import { casesSchema } from '../../backend/embedded/case-file.ts';
import { createEmbeddedBackend } from '../../backend/embedded/embedded-backend.ts';
import { fixtureSlotsSchema } from '../../backend/embedded/fixture-slots.ts';
import { clockAt, hours, monday, stations } from './world.ts';

/** A book on a file with many cases, and times for a tenth of them or as many as wanted. */
export function openCrowdedBook(path: string, { people, times }: { people: number; times: number }) {
  return createEmbeddedBackend({
    path,
    clock: clockAt(monday),
    stations,
    hours,
    cases: casesSchema.parse(Array.from({ length: people }, (_, index) => personNumber(index))),
    slots: fixtureSlotsSchema.parse(Array.from({ length: times }, (_, index) => timeNumber(index))),
    randomBelow: randomInt,
  });
}

function personNumber(index: number) {
  return {
    id: `P${index}`,
    name: `Prøve ${index}`,
    caseReference: String(900_000_000_000 + index),
    birthDate: '1990-01-01',
  };
}

function timeNumber(index: number) {
  const minute = String(index % 60).padStart(2, '0');
  return {
    station: 'oslo',
    start: `2026-04-01T${String(8 + Math.floor(index / 60)).padStart(2, '0')}:${minute}`,
    minutes: 1,
  };
}
