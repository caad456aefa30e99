import { hear } from '../../../dialogs/caseworkers/hear/hear.ts';
import { factsRead } from '../../../dialogs/caseworkers/rules/facts-read.ts';
import { layGround } from '../../../server/house.ts';
import { clockAt, monday } from '../../backend/world.ts';
import { understander } from './desk-of-a-test.ts';

const { stations, places } = layGround();
const ground = { stations, places, understander, clock: clockAt(monday) };

test.each([
  ['tyrkisk', { citizenship: 'other' }],
  ['Tyrkisk.', { citizenship: 'other' }],
  ['polsk', { citizenship: 'eea' }],
  ['Camerun', { citizenship: 'other' }],
  ['Camerunn, permanent, kort tapt', { citizenship: 'other', permit: 'permanent', problem: 'lost' }],
  ['Filipinene, permanent, kort stjålet', { citizenship: 'other', problem: 'stolen' }],
  ['fra Elfenbenskysten, permanent, kort tapt', { citizenship: 'other' }],
  ['arbeidsgiver søkte', { appliedThrough: 'elsewhere' }],
  ['arbeidsgjevaren søkte, første kort', { appliedThrough: 'elsewhere', problem: 'first-card' }],
])('a few words tell it: %s', (text, facts) => {
  expect(factsRead(ground, text)).toMatchObject(facts);
  expect(hear(text, ground)?.verb).toBe('rules');
});

test.each([
  'Syra, permanent, kort tapt',
  'Bergen, permanent, kort tapt',
  'Permanent, kort tapt',
  'Austrlia, kort tapt',
])('a name that may be another is not guessed: %s', (text) => {
  expect(factsRead(ground, text).citizenship).toBeUndefined();
});
