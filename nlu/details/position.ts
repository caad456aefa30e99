import type { Position } from '../../domain/places/place.ts';
import type { Details, Understanding } from '../understanding.ts';

/** What is left of a message that was coordinates and nothing else. */
const nothingElse = /^[\s•.,;:!?()"']*$/u;
const surely = 0.95;
const hardly = 0.02;

/**
 * The message with the position that was taken out of its text. A place in words says more than coordinates; coordinates
 * alone ask what is near.
 */
export function withPosition(understanding: Understanding, position: Position): Understanding {
  const { text, details, ranking } = understanding;
  const placed: Details = {
    ...details,
    place: details.place ?? { kind: 'position', ...position },
    correction: details.correction || details.yesNo === 'no',
  };
  if (!nothingElse.test(text)) return { ...understanding, details: placed };
  return { ...understanding, details: placed, ranking: aboutStations(ranking) };
}

/** A position that came beside the words, by the press of a button: the words on the button are ours and say nothing. */
export function asPositionOnly(understanding: Understanding, { lat, lon }: Position): Understanding {
  const details: Details = { dates: [], place: { kind: 'position', lat, lon }, correction: false };
  const { second: _second, ...others } = understanding;
  return { ...others, details, ranking: aboutStations(understanding.ranking) };
}

function aboutStations(ranking: Understanding['ranking']): Understanding['ranking'] {
  const others = ranking.filter(({ intent }) => intent !== 'find-station').slice(0, 2);
  return [
    { intent: 'find-station', confidence: surely },
    ...others.map(({ intent }) => ({ intent, confidence: hardly })),
  ];
}
