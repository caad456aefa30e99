import { day } from '../../domain/day.ts';
import { localMoment } from '../../domain/moment.ts';
import { atTheSummary, drammenPlace, voss, wantsToBook } from './at-drammen.ts';
import { drammen, kongsberg } from './counter.ts';
import { fridayTen, tuesdayNine, tuesdayOne } from './free-times.ts';
import { on, saying } from './saying.ts';

describe('the straight way', () => {
  test('station, time, summary, yes: booked, with reference, calendar file, the day to plan by and ways on', async () => {
    const { counter, visitor } = await atTheSummary();
    expect(visitor.keys).toEqual(['bookAppointment.askSure']);
    expect(visitor.text).toContain('Drammen politistasjon, Grønland 36, 3045 Drammen');
    expect(visitor.text).toContain('Tuesday, 17 March 2026 at 09:00');
    expect(visitor.text).toContain('Case ••• 001');
    expect(visitor.text).toContain('until 10:10');
    expect(await counter.appointment()).toBeUndefined();
    await visitor.press('yes');
    const booked = await counter.appointment();
    expect(booked?.slot.start).toBe(tuesdayNine);
    expect(visitor.text).toContain(`Reference: ${booked?.reference}`);
    // Ten and twenty working days after 17 March; 2, 3 and 6 April are holidays.
    expect(visitor.text).toContain('Tuesday, 31 March 2026');
    expect(visitor.text).toContain('Friday, 17 April 2026');
    expect(visitor.messages[0]?.file?.content).toContain('METHOD:PUBLISH');
    expect(visitor.messages[0]?.file?.content).toContain('DTSTART;TZID=Europe/Oslo:20260317T090000');
    expect(visitor.choices).toEqual(['intent:what-to-bring', 'intent:move-appointment', 'intent:cancel-appointment']);
  });

  test('nothing is booked by anything but a yes', async () => {
    const { counter, visitor } = await atTheSummary();
    for (const said of ['perhaps', 'book']) expect((await visitor.say(said)).use).toBe('nothing');
    await visitor.say(saying('yes, on friday', { yesNo: 'yes', ...on('2026-03-20') }));
    expect(visitor.asks).toMatch(/^slot/);
    expect(await counter.appointment()).toBeUndefined();
  });

  test('a yes that says the day and place again is a yes', async () => {
    const { counter, visitor } = await atTheSummary();
    await visitor.say(saying('yes, on tuesday in Drammen', { yesNo: 'yes', ...on('2026-03-17'), ...drammenPlace }));
    expect((await counter.appointment())?.slot.start).toBe(tuesdayNine);
  });

  test('whoever is not sent to the police here books nothing', async () => {
    const { visitor } = await wantsToBook({ known: { situation: { citizenship: 'eea' } } });
    expect(visitor.keys[0]).toBe('bookAppointment.notThisWay');
  });
});

describe('a no', () => {
  test('another time: the old one is free at once, the list comes again', async () => {
    const { counter, visitor } = await atTheSummary();
    await visitor.say(saying('no', { yesNo: 'no' }, 'no'));
    expect(visitor.keys).toEqual(['bookAppointment.askInstead']);
    expect(visitor.choices).toEqual(['other-time', 'other-station', 'stop']);
    expect(await counter.free(drammen)).toContain(tuesdayNine);
    await visitor.press('other-time');
    expect(visitor.keys).toEqual(['slot.ask']);
    await visitor.press(2);
    await visitor.press('yes');
    expect((await counter.appointment())?.slot.start).toBe(tuesdayOne);
  });

  test('another station: those around it, or another place', async () => {
    const { visitor } = await atTheSummary();
    await visitor.press('no');
    await visitor.press('other-station');
    expect(visitor.keys).toEqual(['station.askWhich']);
    expect(visitor.choices).not.toContain(drammen);
    expect(visitor.choices[0]).toBe(kongsberg);
    expect(visitor.choices.at(-1)).toBe('another-place');
    await visitor.press('another-place');
    expect(visitor.keys).toEqual(['station.askOtherPlace']);
  });

  test('no time at all: kindly, and with ways on', async () => {
    const { counter, visitor } = await atTheSummary();
    await visitor.press('no');
    await visitor.press('stop');
    expect(visitor.keys).toEqual(['bookAppointment.stopped']);
    expect(visitor.choices.length).toBeGreaterThan(1);
    expect(await counter.appointment()).toBeUndefined();
  });
});

test('a place said early answers the question for it once, and not the question for another one', async () => {
  const situation = {
    citizenship: 'other',
    permit: 'temporary',
    basis: 'work',
    problem: 'first-card',
    permitExpires: '2028-01-01',
    appliedThrough: 'portal',
  };
  const { visitor } = await wantsToBook({ known: { situation } });
  await visitor.press('come-to-police');
  expect(visitor.keys.at(-1)).toBe('station.askWhich');
  await visitor.press('another-place');
  expect(visitor.keys).toEqual(['station.askOtherPlace']);
});

describe('somebody who has an appointment', () => {
  test('hears which, at its own station, before choosing anything, and may move or cancel it', async () => {
    const { counter, visitor } = await atTheSummary();
    await visitor.press('yes');
    const again = counter.visit();
    await again.begin('bookAppointment', saying('', { ...voss, ...on('2026-03-20') }));
    expect(again.keys).toEqual(['bookAppointment.hasOne']);
    expect(again.text).toContain('Drammen politistasjon');
    expect(again.choices.slice(0, 2)).toEqual(['intent:move-appointment', 'intent:cancel-appointment']);
  });

  test('made meanwhile elsewhere: the same, and the hold is given back', async () => {
    const { counter, visitor } = await atTheSummary();
    const [slot] = await counter.book.freeSlots({
      stations: [drammen],
      from: localMoment(fridayTen),
      until: day('2026-03-20'),
      limit: 1,
    });
    if (slot === undefined) throw new Error('nothing free');
    const held = await counter.book.hold({ slot, applicant: 'P1', requestId: 'elsewhere' });
    if (held.kind !== 'held') throw new Error(held.kind);
    await counter.book.confirm({ hold: held.hold, applicant: 'P1', requestId: 'elsewhere too' });
    await visitor.press('yes');
    expect(visitor.keys).toEqual(['bookAppointment.hasOne']);
    expect(visitor.text).toContain('Friday, 20 March 2026');
    expect(await counter.free(drammen)).toContain(tuesdayNine);
  });
});
