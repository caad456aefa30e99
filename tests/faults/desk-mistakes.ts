import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Instant } from '../../domain/moment.ts';
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
  /** What is begun is on no record before it is done. */
  'deeds-unannounced',
] as const;

export type DeskMistake = (typeof deskMistakes)[number];

/** Nobody need take the same at all. */
const longestMilliseconds = 5000;

export function mistakenDesk(storage: Storage, mistake: DeskMistake | undefined): Storage {
  const { desk, handovers, audit } = storage;
  switch (mistake) {
    case 'letters-unnamed': {
      const post: typeof desk.post = (letters) => desk.post(letters.map((each) => ({ ...each, key: randomUUID() })));
      return { ...storage, desk: { ...desk, post } };
    }
    case 'told-not-kept':
      return { ...storage, save: (turn) => storage.save(turn.telling ? { ...turn, state: untold(turn.state) } : turn) };
    case 'steps-unchecked': {
      const untilTwo = createMeeting();
      return { ...storage, handovers: { ...handovers, step: (step) => unchecked(handovers, step, untilTwo) } };
    }
    case 'deeds-unannounced': {
      const begin: typeof audit.begin = async (deed) => ({
        ...deed,
        end: 'begun',
        number: 1,
        at: 0 as Instant,
        seal: '',
      });
      return { ...storage, audit: { ...audit, begin } };
    }
    case undefined:
      return storage;
    default:
      return mistake satisfies never;
  }
}

function untold(state: StoredObject): StoredObject {
  return JSON.parse(JSON.stringify(state, (key, value) => (key === 'told' ? 0 : value)));
}

/** Holds up who takes somebody until another has looked and takes them too. */
function createMeeting() {
  const waiting = new Map<string, () => void>();
  return async (id: string): Promise<void> => {
    const first = waiting.get(id);
    if (first !== undefined) return first();
    const { promise, resolve } = Promise.withResolvers<void>();
    waiting.set(id, resolve);
    await Promise.race([promise, wait(longestMilliseconds)]);
  };
}

async function unchecked(
  handovers: Storage['handovers'],
  step: HandoverStep,
  untilTwo: (id: string) => Promise<void>,
): Promise<Stepped> {
  if (step.entries.some(({ text }) => text === 'taken')) await untilTwo(step.id);
  for (;;) {
    const revision = (await handovers.byId(step.id))?.revision ?? 0;
    const stepped = await handovers.step({ ...step, revision });
    if (stepped.kind !== 'conflict') return stepped;
  }
}
