import type { Topic } from '../blanks.ts';

/** Where to complain. */
export const complaint = {
  sorry: 'Det er leit at det ble slik. Her kan du klage:',
  police: 'Om politiet: Skriv til politidistriktet der det skjedde.',
  decision: 'Om et avslag eller et annet vedtak: Fristen står i brevet. UDI forklarer hvordan du klager.',
  aboutMe: 'Om meg: Jeg er et program og kan ikke behandle klager. Si fra til dem som driver siden der du fant meg.',
} as const satisfies Topic;
