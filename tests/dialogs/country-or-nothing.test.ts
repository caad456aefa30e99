import { catalogues } from '../../texts/catalogue.ts';
import { playAll } from './play-all.ts';

const { en } = catalogues;

test.each(['new zeeland', 'Irann', 'Nepl', 'Sri lanca', 'Tibet', 'kurdistan'])(
  '%j at the question which country begins, ends and alarms nothing',
  async (reply) => {
    const { last } = await playAll('en', ['I lost my card', reply]);
    expect(last.journey).toBe('guidance');
    expect([en.facts.askPermit, en.talk.didNotUnderstandAnswer].some((said) => last.text.includes(said))).toBe(true);
  },
);

test.each([
  ['stop', en.talk.stopped],
  ['stpo', en.talk.stopped],
  ['start over', en.talk.startedOver],
  ['help', en.talk.helpInside],
  ['why', en.facts.whyCitizenship],
])('%j is heard there all the same', async (reply, said) => {
  const { last } = await playAll('en', ['I lost my card', reply]);
  expect(last.text).toContain(said);
});

test('an order with a place or a day books, however short it is', async () => {
  const { last } = await playAll('en', ['book oslo tomorrow', '{1}'], 'P5');
  expect(last.journey).toBe('bookAppointment');
  expect(last.text).not.toContain(en.station.askWhereForBooking);
});
