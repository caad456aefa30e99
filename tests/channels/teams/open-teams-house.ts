import type { TeamsSettings } from '../../../channels/teams/teams-settings.ts';
import { TeamsHouse } from './teams-house.ts';

/** A house for each test of a file. */
export function openTeamsHouse(
  settings: Partial<TeamsSettings> = {},
  patienceMilliseconds = 20_000,
): { readonly now: TeamsHouse } {
  let house: TeamsHouse;
  beforeEach(async () => {
    house = new TeamsHouse();
    await house.start(settings, patienceMilliseconds);
  });
  afterEach(() => house.stop());
  return {
    get now() {
      return house;
    },
  };
}
