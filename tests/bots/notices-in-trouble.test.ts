import { BackendUnavailable } from '../../backend/appointment-backend.ts';
import type { TurnResult } from '../../storage/storage.ts';
import { type NoticeHouse, openNoticeHouse } from './notice-house.ts';

const free = ['2026-03-18T09:00', '2026-03-19T11:00'];
const reminder = 'Remember your appointment with the police.';
let house: NoticeHouse;
afterEach(() => house.close());

const texts = () => house.heard().map(({ text }) => text.split('\n')[0]);

test('the truth about a booking whose answer was lost comes by itself, and brings its reminder', async () => {
  let isCut = false;
  house = await openNoticeHouse({
    free,
    backend: (book) => ({
      ...book,
      async confirm(request) {
        await book.confirm(request);
        isCut = true;
        return { kind: 'unknown' };
      },
      findByRequest(requestId) {
        if (isCut) throw new BackendUnavailable('cut');
        return book.findByRequest(requestId);
      },
    }),
  });
  await house.book('anna');
  expect(texts().at(-1)).toMatch(/not certain/);
  expect(await house.outbox('anna')).toEqual(['truth']);
  house.clock.advance(1);
  await house.tellDue();
  expect(texts()).toEqual([]);
  isCut = false;
  house.clock.advance(5);
  await house.tellDue();
  expect(texts()[0]).toBe('Your appointment is booked.');
  expect(await house.outbox('anna')).toEqual(['reminder']);
});

test('while the book cannot say what became of a booking, nothing is said a second time, and it is looked up again', async () => {
  let lookUps = 0;
  house = await openNoticeHouse({
    free,
    backend: (book) => ({
      ...book,
      async confirm(request) {
        await book.confirm(request);
        return { kind: 'unknown' };
      },
      findByRequest(requestId) {
        lookUps += 1;
        if (lookUps <= 3) throw new BackendUnavailable('cut');
        return book.findByRequest(requestId);
      },
    }),
  });
  await house.book('anna');
  expect(texts().at(-1)).toMatch(/not certain/);
  for (const expected of [
    [2, []],
    [3, []],
    [4, ['Your appointment is booked.']],
  ] as const) {
    house.clock.advance(1);
    await house.tellDue();
    expect([lookUps, texts().slice(0, 1)]).toEqual(expected);
  }
});

test('what cannot be told is tried again, later each time, and then is a dead letter an operator can revive', async () => {
  let isBroken = true;
  house = await openNoticeHouse({
    free,
    storage: (storage) => ({
      ...storage,
      save(turn: TurnResult) {
        if (isBroken && turn.telling !== undefined) throw new Error('no room on the disk');
        return storage.save(turn);
      },
    }),
  });
  await house.book('anna');
  house.heard();
  await house.at('2026-03-17T10:00');
  let looks = 0;
  for (; (await house.storage.notices.counts()).dead === 0; looks += 1) {
    house.clock.advance(0.25);
    await house.tellDue();
  }
  expect(house.failures).toEqual([...Array(4).fill('notice-not-told'), 'notice-dead']);
  expect(looks).toBe(1 + 2 + 4 + 8);
  isBroken = false;
  await house.at('2026-03-17T15:00');
  expect(texts()).toEqual([]);
  const [dead] = await house.storage.notices.dead(10);
  expect(await house.storage.notices.revive(dead?.key ?? '', 'waiting')).toBe(true);
  await house.tellDue();
  expect(texts()).toEqual([reminder]);
});
