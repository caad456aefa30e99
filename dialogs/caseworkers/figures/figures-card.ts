import type { Card, CardPart, Words } from '../../../texts/card.ts';
import { say } from '../../../texts/line.ts';
import type { FiguresOfDay } from './figures-of-day.ts';

/** A day in figures beside the day before it, and the stations by themselves. */
export function figuresCard(day: FiguresOfDay, before: FiguresOfDay): Card {
  return {
    title: say('deskFigures.title'),
    parts: [
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
      { kind: 'heading', text: say('deskFigures.handovers') },
      ...both(say('deskFigures.asked'), ({ handovers }) => handovers.asked),
      ...both(say('deskFigures.taken'), ({ handovers }) => handovers.taken),
      ...both(say('deskFigures.callBacks'), ({ handovers }) => handovers.callBacks),
      ...both(say('deskFigures.medianWait'), ({ handovers }) => minutes(handovers.medianWaitSeconds)),
      ...both(say('deskFigures.longestWait'), ({ handovers }) => minutes(handovers.longestWaitSeconds)),
      { kind: 'heading', text: say('deskFigures.assistant') },
      ...both(say('deskFigures.notUnderstoodCount'), ({ notUnderstood }) => notUnderstood),
      ...perStation(day),
    ],
    actions: [
      {
        kind: 'do',
        label: say('deskFigures.dayBefore'),
        request: { verb: 'figures', data: { day: before.day } },
      },
      { kind: 'do', label: say('deskFigures.notUnderstood'), request: { verb: 'not-understood', data: {} } },
    ],
    refresh: { verb: 'figures', data: { day: day.day } },
  };

  function both(label: Words, figure: (of: FiguresOfDay) => number | Words): CardPart[] {
    return [row(label, written(figure(day)), written(figure(before)))];
  }
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
