import { addDays, type Day } from '../../../domain/day.ts';
import type { Station } from '../../../domain/stations/station.ts';
import type { Card, CardAction, CardPart, Words } from '../../../texts/card.ts';
import { say } from '../../../texts/line.ts';
import type { FiguresOfDay } from './figures-of-day.ts';

/** What was asked for: one station, or one that is none of theirs; and the last day of a span that was written. */
interface Asked {
  only?: Station | undefined;
  isUnknown?: boolean;
  until?: Day | undefined;
}

/** A day in figures beside the day before it, and the stations by themselves; what is no station's only of all. */
export function figuresCard(day: FiguresOfDay, before: FiguresOfDay, { only, isUnknown, until }: Asked = {}): Card {
  const ofStation = only === undefined ? {} : { station: only.id };
  return {
    title: only === undefined ? say('deskFigures.title') : say('deskFigures.titleOf', { station: only.name }),
    status: isUnknown ? { tone: 'warning', text: say('deskDay.stationUnknown') } : undefined,
    parts: [
      ...(until === undefined ? [] : [oneDay(day.day)]),
      row(
        '',
        say('deskFigures.ofDay', { day: { date: day.day } }),
        say('deskFigures.ofDay', { day: { date: before.day } }),
      ),
      { kind: 'heading', text: say('deskFigures.appointments') },
      ...both(say('deskFigures.booked'), ({ all }) => all.booked),
      ...both(say('deskFigures.came'), ({ all }) => all.came),
      ...both(say('deskFigures.didNotCome'), ({ all }) => all.didNotCome),
      ...both(say('deskFigures.expected'), ({ all }) => all.expected),
      ...(only === undefined ? ofEverywhere() : []),
    ],
    actions: [
      toDay(say('deskFigures.dayBefore'), before.day),
      ...(until !== undefined && day.day < until ? [toDay(say('deskFigures.dayAfter'), addDays(day.day, 1))] : []),
      ...(only === undefined ? [] : [toAll()]),
      { kind: 'do', label: say('deskFigures.notUnderstood'), request: { verb: 'not-understood', data: {} } },
    ],
    refresh: { verb: 'figures', data: { day: day.day, ...ofStation } },
  };

  function ofEverywhere(): readonly CardPart[] {
    return [
      { kind: 'heading', text: say('deskFigures.handovers') },
      ...both(say('deskFigures.asked'), ({ handovers }) => handovers.asked),
      ...both(say('deskFigures.taken'), ({ handovers }) => handovers.taken),
      ...both(say('deskFigures.callBacks'), ({ handovers }) => handovers.callBacks),
      ...both(say('deskFigures.medianWait'), ({ handovers }) => minutes(handovers.medianWaitSeconds)),
      ...both(say('deskFigures.longestWait'), ({ handovers }) => minutes(handovers.longestWaitSeconds)),
      { kind: 'heading', text: say('deskFigures.assistant') },
      ...both(say('deskFigures.notUnderstoodCount'), ({ notUnderstood }) => notUnderstood),
      ...perStation(day),
    ];
  }

  function both(label: Words, figure: (of: FiguresOfDay) => number | Words): CardPart[] {
    return [row(label, written(figure(day)), written(figure(before)))];
  }

  function toDay(label: Words, other: Day): CardAction {
    const span = until === undefined ? {} : { until };
    return { kind: 'do', label, request: { verb: 'figures', data: { day: other, ...ofStation, ...span } } };
  }

  function toAll(): CardAction {
    return {
      kind: 'do',
      label: say('deskFigures.allStations'),
      request: { verb: 'figures', data: { day: day.day } },
    };
  }
}

function oneDay(day: Day): CardPart {
  return { kind: 'text', text: say('deskFigures.oneDayAtATime', { day: { day } }) };
}

function perStation({ stations }: FiguresOfDay): CardPart[] {
  if (stations.length < 2) return [];
  const parts = stations.map(({ station, attended }): CardPart => {
    const { booked, came, didNotCome, expected } = attended;
    return row(station.name, say('deskFigures.ofStation', { booked, came, didNotCome, expected }));
  });
  return [{ kind: 'folded', label: say('deskFigures.perStation'), parts }];
}

function row(label: Words, ...figures: readonly Words[]): CardPart {
  return { kind: 'row', cells: [{ text: label, weight: 2 }, ...figures.map((text) => ({ text, weight: 1 }))] };
}

function written(figure: number | Words): Words {
  return typeof figure === 'number' ? String(figure) : figure;
}

function minutes(seconds: number | undefined): Words {
  return seconds === undefined ? '–' : say('deskFigures.minutes', { minutes: Math.round(seconds / 60) });
}
