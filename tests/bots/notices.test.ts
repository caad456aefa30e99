import { localMoment } from '../../domain/moment.ts';
import { type NoticeHouse, openNoticeHouse } from './notice-house.ts';

const free = ['2026-03-18T09:00', '2026-03-19T11:00', '2026-03-20T11:00'];
let house: NoticeHouse;
afterEach(() => house.close());

const texts = () => house.heard().map(({ text }) => text.split('\n')[0]);
const reminder = 'Remember your appointment with the police.';

describe('a reminder', () => {
  test('is told once, at ten the day before, by one of two processes', async () => {
    house = await openNoticeHouse({ free });
    await house.book('anna');
    expect(await house.outbox('anna')).toEqual(['reminder']);
    house.heard();
    await house.at('2026-03-17T09:59');
    expect(texts()).toEqual([]);
    house.clock.advance(1);
    const other = house.another();
    await Promise.all([house.tellDue(), house.tellDue(other), house.tellDue(), house.tellDue(other)]);
    expect(texts()).toEqual([reminder]);
    await house.at('2026-03-17T12:00');
    expect(texts()).toEqual([]);
    expect(await house.storage.notices.counts()).toMatchObject({ told: 1, waiting: 0 });
  });

  test('speaks the language the conversation has then', async () => {
    house = await openNoticeHouse({ free });
    await house.book('anna');
    await house.say('anna', 'norsk, takk', 'bokmål');
    house.heard();
    await house.at('2026-03-17T10:00');
    expect(texts()).toEqual(['Husk timen din hos politiet.']);
  });

  test('leaves an open question open, and asks it again with its choices', async () => {
    house = await openNoticeHouse({ free });
    await house.book('anna');
    await house.at('2026-03-17T09:55');
    await house.say('anna', 'cancel my appointment');
    house.heard();
    await house.at('2026-03-17T10:00');
    const told = house.heard();
    expect(told.map(({ text }) => text.split('\n')[0])).toEqual([
      reminder,
      'Are you sure that you want to cancel this appointment?',
    ]);
    expect(told.map(({ choices }) => choices.length)).toEqual([0, 3]);
    await house.say('anna', 'yes');
    expect(texts()).toEqual(['Your appointment is cancelled.']);
  });

  test('waits for a book that does not answer, and is dropped when it would come too late', async () => {
    house = await openNoticeHouse({ free });
    await house.book('anna');
    house.heard();
    house.line.suffer('down');
    for (let minute = 0; minute < 59; minute += 7) await house.at(`2026-03-17T10:${String(minute).padStart(2, '0')}`);
    expect([texts(), await house.outbox('anna')]).toEqual([[], ['reminder']]);
    house.line.suffer('up');
    await house.at('2026-03-18T08:01');
    expect([texts(), await house.outbox('anna')]).toEqual([[], []]);
    expect(await house.storage.notices.counts()).toMatchObject({ dropped: 1, told: 0 });
  });

  test('comes neither for a time that was cancelled by somebody else nor for one that was moved', async () => {
    house = await openNoticeHouse({ free });
    await house.book('anna');
    house.heard();
    const found = await house.line.find('P1');
    if (found.kind !== 'found') throw new Error(found.kind);
    await house.line.cancel({ reference: found.appointment.reference, applicant: 'P1', requestId: 'at the desk' });
    await house.at('2026-03-17T10:00');
    expect(texts()).toEqual([]);
    expect(await house.storage.notices.counts()).toMatchObject({ dropped: 1, waiting: 0 });
  });

  test('is dropped with its conversation', async () => {
    house = await openNoticeHouse({ free });
    await house.book('anna');
    await house.say('anna', 'delete my data', 'yes');
    house.heard();
    await house.at('2026-03-17T10:00');
    expect(texts()).toEqual([]);
    expect(await house.storage.notices.counts()).toEqual({ waiting: 0, told: 0, dropped: 0, dead: 0 });
  });
});

describe('what was done in another conversation', () => {
  test('is told in the one that knew of the appointment, with its calendar file', async () => {
    house = await openNoticeHouse({ free });
    await house.book('anna');
    await house.begin('anna on her phone');
    await house.say('anna on her phone', 'cancel my appointment', 'yes');
    house.heard();
    expect(await house.outbox('anna')).toEqual(['cancelled']);
    await house.tellDue();
    const [told, ...others] = house.heard();
    expect(others).toEqual([]);
    expect(told).toMatchObject({ conversation: 'anna', text: expect.stringContaining('has been cancelled') });
    expect(JSON.stringify(told?.activity)).toContain('text/calendar');
    await house.at('2026-03-17T10:00');
    expect(texts()).toEqual([]);
  });

  test('waits until eight in the morning, and is not told when it has been changed again', async () => {
    house = await openNoticeHouse({ free });
    await house.book('anna');
    await house.begin('anna on her phone');
    house.clock.advance(11 * 60);
    await house.say('anna on her phone', 'move my appointment', 'the same station', '1', 'yes');
    house.heard();
    await house.tellDue();
    expect([texts(), await house.outbox('anna')]).toEqual([[], ['moved']]);
    expect(await house.outbox('anna on her phone')).toEqual(['reminder']);
    await house.at('2026-03-17T08:00');
    expect(texts()).toEqual(['Your appointment has been moved. That was done in another conversation than this one.']);
    await house.say('anna', 'cancel my appointment', 'yes');
    house.heard();
    expect(await house.outbox('anna on her phone')).toEqual(['cancelled']);
    await house.tellDue();
    expect(texts()).toHaveLength(1);
    await house.at('2026-03-18T10:00');
    expect(texts()).toEqual([]);
  });
});

describe('a hold that ends', () => {
  const warning = 'I keep this time for you only until 10:10. Then others can take it.';

  test('is told two minutes before, once, with the choices of the question', async () => {
    house = await openNoticeHouse({ free });
    await house.hold('anna');
    house.heard();
    await house.at('2026-03-16T10:08');
    expect(house.heard()).toMatchObject([{ text: expect.stringContaining(warning), choices: ['Yes', 'No'] }]);
    await house.at('2026-03-16T10:09');
    expect(texts()).toEqual([]);
  });

  test.each([
    ['answered', ['no']],
    ['booked', ['yes']],
    ['left for another errand', ['cancel my appointment']],
    ['stopped', ['stop']],
  ])('is not told when the question was %s', async (_how, said) => {
    house = await openNoticeHouse({ free });
    await house.hold('anna');
    expect(await house.outbox('anna')).toEqual(['hold-ends']);
    await house.say('anna', ...said);
    expect(await house.outbox('anna')).not.toContain('hold-ends');
    house.heard();
    await house.at('2026-03-16T10:08');
    expect(texts()).toEqual([]);
  });

  test('is told at night, too, and not any more in the last half minute', async () => {
    house = await openNoticeHouse({ free, start: localMoment('2026-03-16T23:50') });
    await house.hold('anna');
    house.heard();
    await house.at('2026-03-16T23:58');
    expect(texts()).toHaveLength(1);
    await house.say('anna', 'no', 'another time', '1');
    house.clock.advance(9.6);
    house.heard();
    await house.tellDue();
    expect(texts()).toEqual([]);
  });
});
