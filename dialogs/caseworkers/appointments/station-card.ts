import type { Day } from '../../../domain/day.ts';
import type { Station } from '../../../domain/stations/station.ts';
import type { Card, CardInput } from '../../../texts/card.ts';
import { say } from '../../../texts/line.ts';

/** So many can be looked through in a list; more are written. */
export const mostToChooseFrom = 40;

/** Which station's day is wanted. */
export function stationCard(stations: readonly Station[], day: Day | undefined, status?: Card['status']): Card {
  return {
    title: say('deskDay.chooseStation'),
    status,
    parts: [{ kind: 'input', input: stationInput(stations) }],
    actions: [
      {
        kind: 'do',
        label: say('deskDay.show'),
        request: { verb: 'day', data: day === undefined ? {} : { day } },
        emphasis: 'first',
      },
    ],
  };
}

/** A station that is chosen, or written where there are too many to choose from. */
export function stationInput(stations: readonly Station[]): CardInput {
  const common = { id: 'station', missing: say('deskDay.stationMissing') };
  if (stations.length > mostToChooseFrom) {
    return { ...common, kind: 'text', label: say('deskDay.stationOrPlace'), longest: 100 };
  }
  const choices = stations.map(({ id, name }) => ({ value: id, label: name }));
  return { ...common, kind: 'choice', label: say('deskDay.station'), choices };
}
