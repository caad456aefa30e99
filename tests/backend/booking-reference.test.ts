import { makeReference, readReference } from '../../domain/booking-reference.ts';
import { aboutLinear, growth } from '../runner/growth.ts';
import { randomFrom } from './world.ts';

const references = Array.from({ length: 5000 }, (_, seed) => makeReference(randomFrom(seed)));

describe('a booking reference', () => {
  test('can be read aloud: a letter first, a digit in it, and no sign that looks like another', () => {
    for (const reference of references) {
      expect(reference).toMatch(/^[A-Z][A-Z0-9]{2}-[A-Z0-9]{3}$/);
      expect(reference).toMatch(/\d/);
      expect(reference).not.toMatch(/[0O1IL5S8B2ZUV]/);
    }
  });

  test('makes no word, having no vowel', () => {
    for (const reference of references) expect(reference).not.toMatch(/[AEIOUYÆØÅ]/);
  });

  test('is seldom the same twice', () => {
    expect(new Set(references).size).toBeGreaterThan(4990);
  });

  test('is read back as it was made, in whatever form it is written', () => {
    for (const reference of references.slice(0, 500)) {
      const bare = reference.replace('-', '');
      for (const written of [
        reference,
        reference.toLowerCase(),
        bare,
        bare.toLowerCase(),
        reference.replace('-', ' '),
        reference.replace('-', ' - '),
        reference.replace('-', '–'),
        [...bare].join(' '),
        ` ${reference}. `,
        `Hei, jeg vil flytte timen min, koden er ${reference.toLowerCase()}, takk`,
        `My code is ${reference.replace('-', ' ')}.`,
      ])
        expect(readReference(written)).toBe(reference);
    }
  });

  test.each([
    'K7M-4P',
    'K7M-4PXX',
    '7KM-4PX',
    'KMM-TPX',
    'K0M-4PX',
    'kan jeg få time',
    'når kommer kortet mitt',
    '99000001',
    '900000000001',
    '346 797',
    '',
    '   ',
    'KØM-4PX',
  ])('is not found in %j', (text) => {
    expect(readReference(text)).toBeUndefined();
  });

  test.each(['k7m ', 'k7m-', ' - ', 'k7', 'K7M4PXX'])('is looked for in a long text of %j in one go', (piece) => {
    expect(growth(readReference, piece, 4096)).toBeLessThan(aboutLinear);
  });
});
