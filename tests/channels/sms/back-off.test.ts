import fc from 'fast-check';
import { backOffMilliseconds } from '../../../channels/sms/back-off.ts';

test('waits grow from two seconds to ten minutes', () => {
  const longest = Array.from({ length: 12 }, (_, failures) => backOffMilliseconds(failures, 1) / 1000);
  expect(longest).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 512, 600, 600, 600]);
});

test('chance takes off half at most, after however many failures', () => {
  fc.assert(
    fc.property(fc.nat(5_000), fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), (failures, random) => {
      const longest = backOffMilliseconds(failures, 1);
      const wait = backOffMilliseconds(failures, random);
      expect(wait).toBeGreaterThanOrEqual(longest / 2);
      expect(wait).toBeLessThanOrEqual(longest);
    }),
  );
});
