import { hear } from '../../../dialogs/caseworkers/hear/hear.ts';
import { factsRead } from '../../../dialogs/caseworkers/rules/facts-read.ts';
import { layGround } from '../../../server/house.ts';
import { clockAt, monday } from '../../backend/world.ts';
import { understander } from './desk-of-a-test.ts';

const { stations, places } = layGround();
const ground = { stations, places, understander, clock: clockAt(monday) };

test.each([
  ['perm, kort går ut 1. mai', { permit: 'permanent', cardExpires: '2026-05-01' }],
  ['perm. kort mistet', { permit: 'permanent', problem: 'lost' }],
  ['temp, går ut 1. mai', { permit: 'temporary', permitExpires: '2026-05-01' }],
  ['navnebytte, permanent', { permit: 'permanent', problem: 'wrong-information' }],
  ['gutt 16, permanent, kort utløper 1. mai, hvem må møte?', { age: 'child' }],
  ['work permit to 1 May, has eID, book?', { electronicId: 'yes' }],
  ['arbeidstillatelse til 1. mai, has BankID', { electronicId: 'yes' }],
  ['arbeidsløyve til 1. mai, har BankID, treng ho time?', { electronicId: 'yes' }],
  ['permanent, kort går ut 1. mai, mistet pass', { problem: 'expiring', cardExpires: '2026-05-01' }],
])('written out it says: %s', (text, facts) => {
  expect(factsRead(ground, text)).toMatchObject(facts);
});

test('what a husband has is not theirs', () => {
  expect(factsRead(ground, 'work permit to 1 May, husband has BankID').electronicId).toBeUndefined();
});

test('a word to search by that is none still searches, and names no Finn', () => {
  expect(hear('finn %', ground)?.verb).toBe('find');
});

test('whoever was granted a permit and asks for a time is told what the rules say', () => {
  expect(hear('fikk tillatelse i går, søkte på nett, trenger time?', ground)?.verb).toBe('rules');
});
