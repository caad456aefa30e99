import { sentencesAboutBook } from './controls.ts';
import { crashUnderConversations } from './crash-run.ts';
import type { HouseKill } from './crashing-house.ts';
import { randomFrom } from './random-kills.ts';

const seed = 20_260_317;

/** The assistant in the middle of a booking; then its book, before it was asked; then both, before anybody heard of the deed. */
const kills: readonly HouseKill[] = [
  { kind: 'at', crash: { point: 'time-booked', arrival: 2 } },
  { kind: 'book-at', crash: { point: 'booking-asked-for', arrival: 2 }, withAssistant: false },
  { kind: 'book-at', crash: { point: 'time-booked', arrival: 2 }, withAssistant: true },
];

test('the assistant and a book over the network are killed while it books: nothing is lost, doubled or guessed', async () => {
  const { wrong, lives, booked, outages } = await crashUnderConversations({
    kills,
    book: 'over the network',
    random: randomFrom(seed),
  });
  expect(wrong).toEqual([]);
  expect(lives.map(({ kill }) => kill)).toEqual(kills);
  expect(lives.filter(({ asMeant }) => !asMeant)).toEqual([]);
  // A dead book comes back only when somebody has been told that it is away.
  expect(outages).toBeGreaterThanOrEqual(2);
  expect(booked).toBeGreaterThan(3);
}, 600_000);

test('an assistant that took silence for a yes would be noticed', async () => {
  expect(await sentencesAboutBook('silence-is-yes', seed)).not.toEqual([]);
}, 600_000);
