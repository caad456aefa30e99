import type { Slot } from '../../backend/appointment-backend.ts';
import type { Day } from '../../domain/day.ts';
import { phones } from '../../domain/facts/phones.ts';
import type { Station } from '../../domain/stations/station.ts';
import { say, withChoices } from '../../texts/line.ts';
import { ask, type Effect, type End, type Start } from '../engine/journey.ts';
import type { Services } from '../engine/services.ts';
import { choiceOf } from '../hearing/main-choices.ts';
import { chooseElsewhere } from './choose-elsewhere.ts';
import { chooseSlot } from './choose-slot.ts';
import { type ChosenStation, chooseOtherStation, chooseStation } from './choose-station.ts';
import { type SlotWish, whenToCome } from './slot-wish.ts';

export type TimeChoice = { kind: 'slot'; station: Station; slot: Slot } | { kind: 'nowhere'; end: End };

interface TimeSought {
  id: number;
  station?: Station | undefined;
  not?: Station | undefined;
  notBefore?: Day | undefined;
}

/** Station and free time. `not` is a station the person has turned down; `station` one that is settled, `notBefore` the first day that will do. */
export async function* chooseTime(
  services: Services,
  start: Start,
  { id, station: settled, not, notBefore }: TimeSought,
): AsyncGenerator<Effect, TimeChoice, unknown> {
  let chosen = settled && ofItsDistrict(settled);
  let refused = not && ofItsDistrict(not);
  let looked: SlotWish | undefined;
  for (let round = 1; ; round += 1) {
    const key = `${id}.${round}`;
    chosen ??= yield* refused === undefined
      ? chooseStation(services, start, {
          id: key,
          line: round === 1 ? say('station.askWhereForBooking') : say('station.askOtherPlace'),
        })
      : chooseOtherStation(services, start, refused, key);
    if (chosen === undefined) return { kind: 'nowhere', end: noStation() };
    const wish = looked ?? (yield* ask(whenToCome()));
    const choice = yield* chooseSlot(services, chosen, { id: key, wish, direct: id === 1 && round === 1, notBefore });
    switch (choice.kind) {
      case 'slot':
        return { kind: 'slot', station: choice.station, slot: choice.slot };
      case 'other-station':
        refused = chosen;
        looked = choice.wish;
        chosen = undefined;
        break;
      case 'none-free': {
        const elsewhere = yield* chooseElsewhere(services, chosen, key);
        if (elsewhere.kind !== 'another-place') return elsewhere;
        refused = undefined;
        chosen = undefined;
        break;
      }
      default:
        choice satisfies never;
    }
  }
}

function ofItsDistrict(station: Station): ChosenStation {
  return { station, district: station.district };
}

function noStation(): End {
  const ways = [choiceOf('find-station'), choiceOf('talk-to-person')];
  return { lines: [withChoices(say('station.noneThere', { police: phones.police.number }), ways)] };
}
