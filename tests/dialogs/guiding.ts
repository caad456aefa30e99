import { guidance } from '../../dialogs/journeys/guidance.ts';
import type { Situation } from '../../domain/situation.ts';
import { openHouse } from './house.ts';
import { type Saying, saying } from './saying.ts';
import { Talk } from './talk.ts';

export const lost = saying('I lost my card', { reason: 'lost' }, 'new-card');
export const permanent: Situation = { citizenship: 'other', permit: 'permanent' };
export const inNorwayAndOrdered = { whereabouts: 'norway', orderedNewCard: 'yes' };

/** A house for the tests of one file, and guidance in it for somebody who begins with these words. */
export async function openGuidance() {
  const house = await openHouse();
  afterAll(() => house.close());
  return {
    house,
    guide: (first: Saying, memory: object = {}): Promise<Talk> => new Talk(guidance, house, first, { memory }).begin(),
  };
}
