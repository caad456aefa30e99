import { day } from '../../domain/day.ts';
import { clockTime, localMoment } from '../../domain/moment.ts';
import { drammen, kongsberg, openCounter } from './counter.ts';
import { on, saying } from './saying.ts';

// Today is Monday 16 March 2026, ten o'clock.
const tuesdayNine = '2026-03-17T09:00';
const tuesdayOne = '2026-03-17T13:00';
const wednesdayTen = '2026-03-18T10:00';
const fridayTen = '2026-03-20T10:00';

const drammenPlace = { place: { kind: 'municipality', name: 'Drammen', number: '3301' } } as const;
const voss = { place: { kind: 'municipality', name: 'Voss', number: '4621' } } as const;

const atDrammen = [tuesdayNine, tuesdayOne, wednesdayTen, fridayTen].map((start) => [drammen, start] as const);

async function atTheList(free: readonly (readonly [string, string])[] = atDrammen) {
  const counter = await openCounter(free);
  const visitor = counter.visit();
  await visitor.begin('bookAppointment', saying('', drammenPlace));
  await visitor.press(drammen);
  return { counter, visitor };
}

async function atTheSummary() {
  const { counter, visitor } = await atTheList();
  await visitor.press(1);
  return { counter, visitor };
}

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
    await counter.close();
  });

  test('nothing is booked by anything but a yes', async () => {
    const { counter, visitor } = await atTheSummary();
    for (const said of ['perhaps', 'book']) expect((await visitor.say(said)).use).toBe('nothing');
    await visitor.say(saying('yes, on friday', { yesNo: 'yes', ...on('2026-03-20') }));
    expect(visitor.asks).toMatch(/^slot/);
    expect(await counter.appointment()).toBeUndefined();
    await counter.close();
  });

  test('a yes that says the day and place again is a yes', async () => {
    const { counter, visitor } = await atTheSummary();
    await visitor.say(saying('yes, on tuesday in Drammen', { yesNo: 'yes', ...on('2026-03-17'), ...drammenPlace }));
    expect((await counter.appointment())?.slot.start).toBe(tuesdayNine);
    await counter.close();
  });

  test('whoever is not sent to the police here books nothing', async () => {
    const counter = await openCounter(atDrammen);
    const visitor = counter.visit({ situation: { citizenship: 'eea' } });
    await visitor.begin('bookAppointment', saying('', drammenPlace));
    expect(visitor.keys[0]).toBe('bookAppointment.notThisWay');
    await counter.close();
  });
});

describe('the wish for a time', () => {
  test('a place, day and part of the day in the first message are used at once', async () => {
    const counter = await openCounter(atDrammen);
    const visitor = counter.visit();
    const wish = { ...drammenPlace, ...on('2026-03-17'), partOfDay: 'afternoon' as const };
    await visitor.begin('bookAppointment', saying('in Drammen on Tuesday afternoon', wish, 'book-appointment'));
    await visitor.press(drammen);
    expect(visitor.keys).toEqual(['slot.askWished']);
    expect(visitor.choices[0]).toBe(`${drammen}/${tuesdayOne}`);
    expect(visitor.choices).not.toContain(`${drammen}/${tuesdayNine}`);
    await counter.close();
  });

  test('day and clock time that are free go straight to the summary, and nothing is booked without the yes', async () => {
    const counter = await openCounter(atDrammen);
    const visitor = counter.visit();
    const wish = { ...drammenPlace, ...on('2026-03-18'), time: clockTime('10:00') };
    await visitor.begin('bookAppointment', saying('in Drammen, Wednesday at ten', wish, 'book-appointment'));
    await visitor.press(drammen);
    expect(visitor.keys).toEqual(['bookAppointment.askSure']);
    expect(visitor.text).toContain('Wednesday, 18 March 2026 at 10:00');
    expect(await counter.appointment()).toBeUndefined();
    await counter.close();
  });

  test('a day without a free time is said to be so, and the next ones are offered', async () => {
    const { counter, visitor } = await atTheList();
    await visitor.say(saying('Thursday', on('2026-03-19')));
    expect(visitor.keys).toEqual(['slot.askNearWished']);
    expect(visitor.choices[0]).toBe(`${drammen}/${fridayTen}`);
    expect(visitor.choices).toContain('first');
    await visitor.press('first');
    expect(visitor.choices[0]).toBe(`${drammen}/${tuesdayNine}`);
    await counter.close();
  });

  test('a day that only one of the times has is that time', async () => {
    const { counter, visitor } = await atTheList();
    await visitor.say(saying('Friday', on('2026-03-20')));
    expect(visitor.text).toContain('Friday, 20 March 2026 at 10:00');
    expect(visitor.keys).toEqual(['bookAppointment.askSure']);
    await counter.close();
  });

  test('past and impossible days are asked again with the reason', async () => {
    const { counter, visitor } = await atTheList();
    await visitor.say(saying('3 March', on('2026-03-03')));
    expect(visitor.keys[0]).toBe('date.inPast');
    await visitor.say(saying('30 February', { dates: [{ kind: 'impossible', words: '30 February' }] }));
    expect(visitor.keys[0]).toBe('date.impossible');
    await counter.close();
  });

  test('later times, five at a time, until there are none', async () => {
    const many = ['09:00', '09:20', '09:40', '10:00', '10:20', '10:40'].map(
      (time) => [drammen, `2026-03-17T${time}`] as const,
    );
    const { counter, visitor } = await atTheList(many);
    expect(visitor.choices.slice(0, 6)).toEqual([...many.slice(0, 5).map((slot) => slot.join('/')), 'later']);
    await visitor.press('later');
    expect(visitor.choices).toEqual([`${drammen}/2026-03-17T10:40`, 'first', 'other-station']);
    await visitor.say(saying('no, none of them', { yesNo: 'no' }, 'no'));
    expect(visitor.keys).toEqual(['slot.noneLater']);
    expect(visitor.choices).toEqual(['first', 'other-station']);
    await counter.close();
  });

  test('the day of another errand is no wish', async () => {
    const counter = await openCounter(atDrammen);
    const visitor = counter.visit();
    await visitor.begin('bookAppointment', saying('', drammenPlace));
    await visitor.press(drammen);
    await visitor.press(1);
    expect((await visitor.say(saying('can I travel on Friday?', on('2026-03-20'), 'travel'))).use).toBe('nothing');
    await counter.close();
  });
});

describe('corrections', () => {
  test('"sorry, Wednesday instead" after the summary: another time, the hold given back, the old yes worth nothing', async () => {
    const { counter, visitor } = await atTheSummary();
    expect(await counter.free(drammen)).not.toContain(tuesdayNine);
    const wish = { ...on('2026-03-18'), correction: true };
    await visitor.say(saying('sorry, Wednesday instead', wish, 'move-appointment'));
    expect(visitor.use).toBe('corrected');
    expect(visitor.choices[0]).toBe(`${drammen}/${wednesdayTen}`);
    expect(await counter.free(drammen)).toContain(tuesdayNine);
    await visitor.press(1);
    await visitor.press('yes');
    expect((await counter.appointment())?.slot.start).toBe(wednesdayTen);
    expect(await counter.free(drammen)).toContain(tuesdayNine);
    await counter.close();
  });

  test('"no, Voss" at the summary: other stations, and the wish for a day is kept', async () => {
    const counter = await openCounter([
      ...atDrammen,
      ['voss-politistasjon', tuesdayNine],
      ['voss-politistasjon', wednesdayTen],
    ]);
    const visitor = counter.visit();
    await visitor.begin('bookAppointment', saying('', { ...drammenPlace, ...on('2026-03-18') }, 'book-appointment'));
    await visitor.press(drammen);
    await visitor.press(1);
    await visitor.say(saying('no, Voss', { ...voss, yesNo: 'no', correction: true }, 'no'));
    expect(visitor.keys).toEqual(['station.askWhich']);
    expect(visitor.choices[0]).toBe('voss-politistasjon');
    expect(await counter.free(drammen)).toContain(wednesdayTen);
    await visitor.press(1);
    expect(visitor.choices[0]).toBe(`voss-politistasjon/${wednesdayTen}`);
    await counter.close();
  });

  test('"no, Voss on Wednesday" corrects both at once', async () => {
    const counter = await openCounter([
      ...atDrammen,
      ['voss-politistasjon', tuesdayNine],
      ['voss-politistasjon', wednesdayTen],
    ]);
    const visitor = counter.visit();
    await visitor.begin('bookAppointment', saying('', drammenPlace));
    await visitor.press(drammen);
    await visitor.say(saying('no, Voss on Wednesday', { ...voss, ...on('2026-03-18'), correction: true }, 'no'));
    await visitor.press('voss-politistasjon');
    expect(visitor.choices[0]).toBe(`voss-politistasjon/${wednesdayTen}`);
    await counter.close();
  });

  test('going back from the summary gives the time back and offers it again', async () => {
    const { counter, visitor } = await atTheSummary();
    expect(await counter.free(drammen)).not.toContain(tuesdayNine);
    await visitor.back();
    expect(visitor.asks).toMatch(/^slot/);
    expect(await counter.free(drammen)).toContain(tuesdayNine);
    await visitor.press(1);
    await visitor.press('yes');
    expect((await counter.appointment())?.slot.start).toBe(tuesdayNine);
    await counter.close();
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
    await counter.close();
  });

  test('another station: those around it, or another place', async () => {
    const { counter, visitor } = await atTheSummary();
    await visitor.press('no');
    await visitor.press('other-station');
    expect(visitor.keys).toEqual(['station.askWhich']);
    expect(visitor.choices).not.toContain(drammen);
    expect(visitor.choices[0]).toBe(kongsberg);
    expect(visitor.choices.at(-1)).toBe('another-place');
    await visitor.press('another-place');
    expect(visitor.keys).toEqual(['station.askOtherPlace']);
    await counter.close();
  });

  test('no time at all: kindly, and with ways on', async () => {
    const { counter, visitor } = await atTheSummary();
    await visitor.press('no');
    await visitor.press('stop');
    expect(visitor.keys).toEqual(['bookAppointment.stopped']);
    expect(visitor.choices.length).toBeGreaterThan(1);
    expect(await counter.appointment()).toBeUndefined();
    await counter.close();
  });
});

test('a place said early answers the question for it once, and not the question for another one', async () => {
  const counter = await openCounter(atDrammen);
  const visitor = counter.visit({
    situation: {
      citizenship: 'other',
      permit: 'temporary',
      basis: 'work',
      problem: 'first-card',
      permitExpires: '2028-01-01',
      appliedThrough: 'portal',
    },
  });
  await visitor.begin('bookAppointment', saying('', drammenPlace));
  await visitor.press('come-to-police');
  expect(visitor.keys).toEqual(['station.askWhich']);
  await visitor.press('another-place');
  expect(visitor.keys).toEqual(['station.askOtherPlace']);
  await counter.close();
});

describe('no free times', () => {
  test('where else and when is said, the nearest of the own district first, and that others may take it', async () => {
    const counter = await openCounter([
      ['honefoss-politistasjon', fridayTen],
      [kongsberg, wednesdayTen],
    ]);
    const visitor = counter.visit();
    await visitor.begin('bookAppointment', saying('', drammenPlace));
    await visitor.press(drammen);
    expect(visitor.keys).toEqual(['slot.noneFree', 'slot.askElsewhere']);
    expect(visitor.choices).toEqual([
      `${kongsberg}/${wednesdayTen}`,
      `honefoss-politistasjon/${fridayTen}`,
      'another-place',
    ]);
    expect(visitor.text).toContain('Others may take it before you');
    await visitor.press(1);
    expect(visitor.text).toContain('Kongsberg politistasjon, Dyrmyrgt. 12');
    await visitor.press('yes');
    expect((await counter.appointment())?.slot.station).toBe(kongsberg);
    await counter.close();
  });

  test('nowhere near: said without a promise, with ways on', async () => {
    const counter = await openCounter([['tromso-politistasjon', fridayTen]]);
    const visitor = counter.visit();
    await visitor.begin('bookAppointment', saying('', drammenPlace));
    await visitor.press(drammen);
    expect(visitor.keys).toEqual(['slot.noneFree', 'slot.noneAnywhere']);
    expect(visitor.choices).toEqual(['intent:find-station', 'intent:talk-to-person']);
    await counter.close();
  });
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
    await counter.close();
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
    await counter.close();
  });
});
