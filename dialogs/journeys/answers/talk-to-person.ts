import { phones } from '../../../domain/facts/phones.ts';
import { inNorway, localMomentSchema } from '../../../domain/moment.ts';
import { isOpenNow, nextOpening } from '../../../domain/stations/opening-hours.ts';
import type { Station } from '../../../domain/stations/station.ts';
import { type Line, say, withChoices } from '../../../texts/line.ts';
import { type Journey, look } from '../../engine/journey.ts';
import type { Services } from '../../engine/services.ts';
import { choiceOf } from '../../hearing/main-choices.ts';
import { linkTo } from '../../stations/link-to.ts';

const police = phones.police.number;

/** How to reach a person: whom to call about what, when as far as it is known, and what to have ready. */
export const talkToPerson: Journey = async function* (services, { memory }) {
  const now = yield* look('now', localMomentSchema, async () => inNorway(services.clock.now()));
  const station = services.stations.find(({ id }) => id === memory.station);
  const atStation = station === undefined ? [] : stationLines(station, now, services);
  const oslo = say('person.oslo', { oslo: phones.osloImmigration.number });
  const udi = { ...say('person.udi'), links: [linkTo('udiContact', memory.language)] };
  return {
    lines: [
      { ...say('person.call', { police }), links: [linkTo('police', memory.language)] },
      ...(atStation.length > 0 ? atStation : [say('person.hoursUnknown')]),
      ...(station === undefined || station.district === 'oslo' ? [oslo] : []),
      say('person.haveReady'),
      say('person.numberFromGuide', { police, guide: phones.police.source.title }),
      withChoices(udi, [choiceOf('find-station')]),
    ],
  };
};

/** The station chosen before: its telephone, and when its doors are open, as far as its file tells. */
function stationLines(station: Station, now: ReturnType<typeof inNorway>, { workingDays }: Services): readonly Line[] {
  const { name, phone, source, checked } = station;
  const read = { source, checked: { date: checked } };
  const lines: Line[] = phone === undefined ? [] : [say('person.stationPhone', { station: name, phone })];
  if (isOpenNow(station, now, 'visit', workingDays.isPublicHoliday)) {
    return [...lines, say('person.stationOpenNow', { station: name, ...read })];
  }
  const next = nextOpening(station, now, 'visit', workingDays.isPublicHoliday);
  if (next === undefined) return lines;
  const { day, interval } = next;
  const opens = { day: { day }, from: { time: interval.from }, to: { time: interval.to } };
  return [...lines, say('person.stationOpens', { station: name, ...opens, ...read })];
}
