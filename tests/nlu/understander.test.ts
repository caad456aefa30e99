import { fileURLToPath } from 'node:url';
import { day } from '../../domain/day.ts';
import { loadPlaces } from '../../domain/places/load-places.ts';
import { loadStations } from '../../domain/stations/load-stations.ts';
import { readRows } from '../../nlu/evaluation/read-rows.ts';
import { loadUnderstander } from '../../nlu/load-understander.ts';
import { aboutLinear, growth } from '../runner/growth.ts';

const facts = fileURLToPath(new URL('../../domain/facts/', import.meta.url));
const places = loadPlaces(facts);
const understander = loadUnderstander({ places, stations: loadStations(`${facts}stations.json`, places) });
const today = day('2026-03-16');
const heldOut = readRows(fileURLToPath(new URL('development.tsv', import.meta.url)));
const understand = (text: string) => understander.understand(text, { today });

test('personal numbers are taken out before anything reads them', () => {
  const { text, nationalNumbers, details } = understand('DUF 201512345678, født 01017000027');
  expect(text).not.toMatch(/\d{6}/);
  expect(nationalNumbers).toBe(1);
  expect(details.caseReference?.reveal()).toBe('201512345678');
});

test('every intent is ranked, and the confidences add up to one', () => {
  for (const text of ['Kortet mitt er stjålet', '', 'qwrtz plkjh vbnmx']) {
    const { ranking } = understand(text);
    expect(ranking.length).toBeGreaterThanOrEqual(3);
    expect(ranking.reduce((sum, { confidence }) => sum + confidence, 0)).toBeCloseTo(1, 3);
  }
});

test.each([
  ['ja', 'yes'],
  ['Nei takk', 'no'],
  ['jepp', 'yes'],
  ['arbeidstillatelsen min går ut 30. april', 'renew-permit'],
  ['My work permit expires in two weeks', 'renew-permit'],
  ['Eg har permanent løyve, men kortet har gått ut', 'new-card'],
  ['kortet mitt går snart ut', 'expiring'],
])('%s is %s', (text, intent) => {
  expect(understand(text).ranking[0]?.intent).toBe(intent);
});

describe('two errands in one message', () => {
  test.each([
    ['lost my card, and where is the police in Bodø', 'new-card', 'find-station'],
    ['Kortet mitt er stjålet, og hva koster et nytt?', 'new-card', 'fee'],
    ['I want to book an appointment, and what documents do I need to bring?', 'book-appointment', 'what-to-bring'],
    ['Kan eg reise til Sverige utan kort, og når kjem kortet?', 'travel', 'card-delivery'],
    ['har time i morgen men må avlyse. Kan jeg få snakke med et menneske?', 'cancel-appointment', 'talk-to-person'],
    ['Eg må fornye løyvet mitt. Kva kostar det?', 'renew-permit', 'fee'],
  ])('are both seen: %s', (text, one, other) => {
    const { ranking, second } = understand(text);
    expect([ranking[0]?.intent, second].sort()).toEqual([one, other].sort());
  });

  // Measured: 26 of the 912, nearly all with a background that could be an errand.
  test('are seldom seen in sentences with one', () => {
    const doubled = heldOut.filter(({ text }) => understand(text).second !== undefined);
    expect(doubled.length / heldOut.length).toBeLessThan(0.04);
  });
});

test('a long message costs no more to understand than its length', () => {
  const sentences = heldOut.map(({ text }) => text).join(' ');
  expect(growth(understand, sentences, 250)).toBeLessThan(aboutLinear);
});
