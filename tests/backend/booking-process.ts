import { writeSync } from 'node:fs';
import { day } from '../../domain/day.ts';
import { openCrowdedBook } from './crowd.ts';
import { monday } from './world.ts';

/** Books for one person after another, moves every second and cancels every third, and says each answer it was given. */
const [path = '', people = ''] = process.argv.slice(2);
const backend = await openCrowdedBook(path, { people: Number(people), times: Number(people) });

for (let index = 0; index < Number(people); index += 1) {
  const applicant = `P${index}`;
  const hold = await holdFirst(applicant);
  const booked = await answered(`book ${applicant}`, (requestId) => backend.confirm({ hold, applicant, requestId }));
  if (booked.kind !== 'booked') throw new Error(booked.kind);
  const { reference } = booked.appointment;
  if (index % 2 === 0) {
    const next = await holdFirst(applicant, reference);
    await answered(`move ${applicant}`, (requestId) => backend.move({ reference, hold: next, applicant, requestId }));
  }
  if (index % 3 === 0)
    await answered(`cancel ${applicant}`, (requestId) => backend.cancel({ reference, applicant, requestId }));
}

async function holdFirst(applicant: string, moving?: string) {
  const [slot] = await backend.freeSlots({ stations: ['oslo'], from: monday, until: day('2026-12-31'), limit: 1 });
  if (slot === undefined) throw new Error('No free time is left');
  const held = await answered(`hold ${applicant} ${moving ?? ''}`, (requestId) =>
    backend.hold({ slot, applicant, requestId, ...(moving === undefined ? {} : { moving }) }),
  );
  if (held.kind !== 'held') throw new Error(held.kind);
  return held.hold;
}

async function answered<Answer>(requestId: string, ask: (requestId: string) => Promise<Answer>): Promise<Answer> {
  const answer = await ask(requestId);
  writeSync(1, `${JSON.stringify({ requestId, answer })}\n`);
  return answer;
}
