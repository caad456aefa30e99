import { fileURLToPath } from 'node:url';
import { day } from '../../domain/day.ts';
import { loadPlaces } from '../../domain/places/load-places.ts';
import { loadStations } from '../../domain/stations/load-stations.ts';
import { isPlainSlip } from '../../nlu/classifier/unknown-words.ts';
import { loadUnderstander } from '../../nlu/load-understander.ts';

const facts = fileURLToPath(new URL('../../domain/facts/', import.meta.url));
const places = loadPlaces(facts);
const understander = loadUnderstander({ places, stations: loadStations(`${facts}stations.json`, places) });
const readingOf = (text: string) => understander.understand(text, { today: day('2026-03-16') }).ranking[0];

describe('a name or a word of another language is no errand of ours', () => {
  test.each([
    'Fatima',
    'da',
    'da da',
    'any',
    'privit',
    'Khan',
    'Berg',
    'Juan',
    'Sara',
    'Toyen',
    'Slettebø',
    'Cancelo',
    'Stopa',
    'Hjelle',
    'drept',
    'ayuda',
    'he perdido mi tarjeta',
    'i live with my sister',
  ])('%s', (text) => {
    expect(readingOf(text)?.intent).toBe('none');
  });
});

describe('what can hardly be another word is still understood', () => {
  test.each([
    ['takkk', 'thanks'],
    ['goodby', 'goodbye'],
    ['stopp', 'stop'],
    ['stoppp', 'stop'],
    ['hallå', 'greeting'],
    ['farvæl', 'goodbye'],
    ['thanks heaps', 'thanks'],
    ['javisst', 'yes'],
    ['I dont want to live', 'emergency'],
  ])('%s is %s', (text, intent) => {
    expect(readingOf(text)?.intent).toBe(intent);
    expect(readingOf(text)?.confidence).toBeGreaterThan(0.5);
  });
});

test.each([
  ['takkk', 'takk', true],
  ['hjlep', 'hjelp', true],
  ['goodby', 'goodbye', true],
  ['hjwlpe', 'hjelpe', true],
  ['hjelle', 'hjelpe', false],
  ['cancelo', 'cancel', false],
  ['khan', 'han', false],
  ['juan', 'human', false],
  ['sara', 'svara', false],
  ['nomade', 'no made', false],
  ['stop', '', false],
])('%s for %s: a plain slip is %p', (typed, meant, isPlain) => {
  expect(isPlainSlip({ typed, meant })).toBe(isPlain);
});
