import { BackendUnavailable } from '../../backend/appointment-backend.ts';
import { day } from '../../domain/day.ts';
import { openCrowdedBook } from './crowd.ts';
import { monday } from './world.ts';

/** One process of the race: its share of the people all want the earliest time there is, at once, until none is left. */
const [path = '', people = '', times = '', first = '', count = ''] = process.argv.slice(2);
const backend = await openCrowdedBook(path, { people: Number(people), times: Number(times) });

process.once('message', async () => {
  const applicants = Array.from({ length: Number(count) }, (_, index) => `P${Number(first) + index}`);
  const booked = (await Promise.all(applicants.map(bookEarliest))).filter((each) => each !== undefined);
  await backend.close();
  process.send?.(booked, () => process.disconnect());
});
process.send?.('ready');

async function bookEarliest(applicant: string) {
  for (let attempt = 1; ; attempt += 1) {
    const [slot] = await backend.freeSlots({ stations: ['oslo'], from: monday, until: day('2026-12-31'), limit: 1 });
    if (slot === undefined) return undefined;
    const held = await untilAnswered(() =>
      backend.hold({ slot, applicant, requestId: `hold ${applicant} ${attempt}` }),
    );
    if (held.kind !== 'held') continue;
    const { hold } = held;
    const confirmed = await untilAnswered(() =>
      backend.confirm({ hold, applicant, requestId: `confirm ${applicant}` }),
    );
    if (confirmed.kind === 'booked') return { applicant, slot: slot.id, reference: confirmed.appointment.reference };
  }
}

/** Four processes at one file may keep one waiting for longer than it waits; asking again does nothing twice. */
async function untilAnswered<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof BackendUnavailable)) throw error;
    }
  }
}
