import { say } from '../../texts/line.ts';
import { booked, booking, hangUp, inWords, said, texting } from './texting.ts';

afterEach(hangUp);

describe('who texts', () => {
  test('is asked for the code that went to their registered number, and for nothing else about themselves', async () => {
    const { all } = await texting();
    const first = await all('I want to book for my first card');
    expect(said(first)).toContain('482913');
    expect(said(first)).not.toMatch(/born|birth|DUF|case number/i);
    const known = await all('482913');
    expect(said(known)).toContain(inWords(say('facts.askLetterSays')));
  });

  test('is not recognised by another code, and after five the errand ends with nothing seen or done', async () => {
    const { all } = await texting();
    const last = await all('show my appointment', '111111', '222222', '333333', '444444', '555555');
    expect(said(last)).toContain(inWords(say('byText.codeOver')));
    expect(last.journey).toBeNull();
  });

  test('has ten minutes for the code', async () => {
    const { all, advanceClock } = await texting();
    await all('show my appointment');
    await advanceClock(11 * 60_000);
    expect(said(await all('482913'))).toContain(inWords(say('byText.codeOver')));
  });

  test('gets no more than three codes an hour', async () => {
    const { all } = await texting();
    const ask = ['show my appointment', 'stop'];
    const fourth = await all(...ask, ...ask, ...ask, 'show my appointment');
    expect(said(fourth)).not.toContain('482913');
    expect(fourth.journey).toBeNull();
  });

  test('from a number that no case knows sees no case, and gets advice all the same', async () => {
    const { all } = await texting('nobody');
    const shown = await all('show my appointment');
    expect(said(shown)).toMatch(/cannot see any case/);
    const advised = await all('I have lost my card');
    expect(advised.journey).toBe('guidance');
  });

  test('for somebody else is not led to a case', async () => {
    const { all } = await texting();
    const last = await all('cancel the appointment of my husband');
    expect(said(last)).toMatch(/only see the case/);
  });
});

describe('a cancelling by one figure', () => {
  test('can be taken back while the time is kept, and is a booking again', async () => {
    const { all } = await texting();
    const cancelled = await all(...booked, 'cancel my appointment', '1');
    expect(cancelled.appointments.map(({ status }) => status)).toEqual(['cancelled']);
    const undone = await all('1');
    expect(undone.appointments.map(({ status, start }) => `${status} ${start}`)).toEqual([
      'cancelled 2026-03-19T08:15',
      'booked 2026-03-19T08:15',
    ]);
    expect(undone.outbox.map(({ kind }) => kind)).toEqual(['reminder']);
  });

  test('cannot after ten minutes', async () => {
    const { all, advanceClock } = await texting();
    await all(...booked, 'cancel my appointment', '1');
    await advanceClock(11 * 60_000);
    const last = await all('undo');
    expect(said(last)).toContain(inWords(say('byText.undoTooLate')));
    expect(last.appointments.map(({ status }) => status)).toEqual(['cancelled']);
  });
});

describe('an errand left for half an hour', () => {
  test('is asked about before a reply is taken for an answer, and goes on where it was', async () => {
    const { all, advanceClock } = await texting();
    await all(...booking.slice(0, 3));
    await advanceClock(31 * 60_000);
    const asked = await all('1');
    expect(said(asked).startsWith(inWords(say('byText.askGoOn')))).toBe(true);
    const on = await all('1', '3045 Drammen');
    expect(on.replies.at(-1)?.choices[0]).toContain('Drammen');
  });

  test('is laid aside for something new', async () => {
    const { all, advanceClock } = await texting();
    await all(...booking.slice(0, 3));
    await advanceClock(31 * 60_000);
    expect((await all('ok', '2')).journey).toBeNull();
  });

  test('gives way to another errand without a question', async () => {
    const { all, advanceClock } = await texting();
    await all(...booking.slice(0, 3));
    await advanceClock(31 * 60_000);
    expect(said(await all('where is the police in Bodø'))).toContain('Bodø');
  });
});

describe('a choice by text', () => {
  test.each([
    ['😀 1', '2026-03-17T08:15'],
    ['2!', '2026-03-17T08:35'],
    ['the third', '2026-03-17T08:55'],
    ['tue 8.35', '2026-03-17T08:35'],
  ])('%s chooses the time', async (reply, start) => {
    const { all } = await texting();
    expect((await all(...booking, reply)).holds.map((hold) => hold.start)).toEqual([start]);
  });

  test.each(['wed', 'Wed.', 'wednesday please'])('%s shows the times of that day', async (reply) => {
    const { all } = await texting();
    const { replies } = await all(...booking, reply);
    expect(replies.at(-1)?.choices[0]).toMatch(/^Wed,? 18 March/);
  });
});

test('WEB by text asks for the way to the chat, where nothing else is asked', async () => {
  const { all } = await texting();
  // Who texts is not greeted in any language: the first words settle it.
  expect(said(await all('show my appointment please', 'stop', 'web'))).toContain(inWords(say('byText.noOtherDoor')));
});
