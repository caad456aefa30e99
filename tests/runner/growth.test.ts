import { aboutLinear, growth } from './growth.ts';

/** A pass over the text for each so many of its letters. */
function passes(text: string, lettersEach: number): number {
  let sum = 0;
  for (let pass = 0; pass < text.length; pass += lettersEach) {
    for (let place = 0; place < text.length; place += 1) sum += text.charCodeAt(place) ^ pass;
  }
  return sum;
}

test('work that grows with the text is told from work that grows with its square', () => {
  expect(growth((text) => passes(text, text.length), 'ab ', 500)).toBeLessThan(aboutLinear);
  expect(growth((text) => passes(text, 1), 'ab ', 500)).toBeGreaterThan(aboutLinear);
});
