import { day } from '../../domain/day.ts';
import { understander } from '../dialogs/desk/desk-of-a-test.ts';

function meant(text: string) {
  return understander.understand(text, { today: day('2026-03-16') }).ranking[0]?.intent;
}

test.each([
  'jeg gir opp livet',
  'eg gir opp livet',
  'I give up on life',
  'jeg orker ikke å leve lenger',
  'eg orkar ikkje leve meir',
  "I don't want to live anymore",
])('whoever has had enough of life is in danger: %s', (text) => {
  expect(meant(text)).toBe('emergency');
});

test.each([
  'jeg orker ikke mer',
  'eg orkar ikkje meir',
  'jeg orker ikke mer av dette skjemaet',
  "I can't go on anymore",
  "I can't take it anymore",
])('whoever cannot go on needs a person: %s', (text) => {
  expect(meant(text)).toBe('talk-to-person');
});

test.each(['jeg gir opp', 'eg gir opp', 'I give up', 'stopp'])('whoever gives up stops: %s', (text) => {
  expect(meant(text)).toBe('stop');
});
