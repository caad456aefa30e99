import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { HandoverStep, Stepped } from '../../storage/handovers.ts';
import type { Storage, StoredObject } from '../../storage/storage.ts';

/** Protections of the hand-over taken away, one at a time, to see that the checks notice. */
export const deskMistakes = [
  /** A letter that is posted again is another letter. */
  'letters-unnamed',
  /** How far an applicant was told is not saved with the turn that told them. */
  'told-not-kept',
  /** A step is taken from wherever the hand-over stands by then. */
  'steps-unchecked',
] as const;

export type DeskMistake = (typeof deskMistakes)[number];

/** Long enough for two who take at once to have looked before either is in the book. */
const slowMilliseconds = 300;

export function mistakenDesk(storage: Storage, mistake: DeskMistake | undefined): Storage {
  const { desk, handovers } = storage;
  switch (mistake) {
    case 'letters-unnamed': {
      const post: typeof desk.post = (letters) => desk.post(letters.map((each) => ({ ...each, key: randomUUID() })));
      return { ...storage, desk: { ...desk, post } };
    }
    case 'told-not-kept':
      return { ...storage, save: (turn) => storage.save(turn.telling ? { ...turn, state: untold(turn.state) } : turn) };
    case 'steps-unchecked':
      return { ...storage, handovers: { ...handovers, step: (step) => unchecked(handovers, step) } };
    case undefined:
      return storage;
    default:
      return mistake satisfies never;
  }
}

function untold(state: StoredObject): StoredObject {
  return JSON.parse(JSON.stringify(state, (key, value) => (key === 'told' ? 0 : value)));
}

async function unchecked(handovers: Storage['handovers'], step: HandoverStep): Promise<Stepped> {
  if (step.entries.some(({ text }) => text === 'taken')) await wait(slowMilliseconds);
  for (;;) {
    const revision = (await handovers.byId(step.id))?.revision ?? 0;
    const stepped = await handovers.step({ ...step, revision });
    if (stepped.kind !== 'conflict') return stepped;
  }
}
