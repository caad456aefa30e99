import { phones } from '../../../domain/facts/phones.ts';
import { inNorway, localMomentSchema } from '../../../domain/moment.ts';
import { isOpenNow, nextOpening } from '../../../domain/stations/opening-hours.ts';
import type { Station } from '../../../domain/stations/station.ts';
import { type Line, say, withChoices } from '../../../texts/line.ts';
import { type Effect, type Journey, look, type Start } from '../../engine/journey.ts';
import type { Services } from '../../engine/services.ts';
import { askForPerson } from '../../handover/applicant/ask-for-person.ts';
import { choiceOf } from '../../hearing/main-choices.ts';
import { linkTo } from '../../stations/link-to.ts';

const police = phones.police.number;

/** A person to write with, or to be called by, where there is a desk; otherwise how to reach one. */
export const talkToPerson: Journey = async function* (services, start) {
  const { handovers } = services;
  const end = handovers && (yield* askForPerson(handovers, services, start));
  return end ?? { lines: yield* whomToCall(services, start) };
};

/** Whom to call about what, when as far as it is known, and what to have ready. */
async function* whomToCall(services: Services, { memory }: Start): AsyncGenerator<Effect, readonly Line[], unknown> {
  const now = yield* look('now', localMomentSchema, async () => inNorway(services.clock.now()));
  const station = services.stations.find(({ id }) => id === memory.station);
  const atStation = station === undefined ? [] : stationLines(station, now, services);
  const oslo = say('person.oslo', { oslo: phones.osloImmigration.number });
  const udi = { ...say('person.udi'), links: [linkTo('udiContact', memory.language)] };
  const call = say(services.handovers === undefined ? 'person.call' : 'person.callOnly', { police });
  return [
    { ...call, links: [linkTo('police', memory.language)] },
    ...(atStation.length > 0 ? atStation : [say('person.hoursUnknown')]),
    ...(station === undefined || station.district === 'oslo' ? [oslo] : []),
    say('person.haveReady'),
    say('person.numberFromGuide', { police, guide: phones.police.source.title }),
    withChoices(udi, [choiceOf('find-station')]),
  ];
}

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
