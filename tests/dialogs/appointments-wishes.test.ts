import { clockTime } from '../../domain/moment.ts';
import { atTheList, atTheSummary, drammenPlace, hasChosenDrammen, voss } from './at-drammen.ts';
import { drammen } from './counter.ts';
import { freeAtVossToo, fridayTen, tuesdayNine, tuesdayOne, wednesdayTen } from './free-times.ts';
import { on, saying } from './saying.ts';

describe('the wish for a time', () => {
  test('a place, day and part of the day in the first message are used at once', async () => {
    const wish = { ...drammenPlace, ...on('2026-03-17'), partOfDay: 'afternoon' as const };
    const said = saying('in Drammen on Tuesday afternoon', wish, 'book-appointment');
    const { visitor } = await hasChosenDrammen({ said });
    expect(visitor.keys).toEqual(['slot.askWished']);
    expect(visitor.choices[0]).toBe(`${drammen}/${tuesdayOne}`);
    expect(visitor.choices).not.toContain(`${drammen}/${tuesdayNine}`);
  });

  test('day and clock time that are free go straight to the summary, and nothing is booked without the yes', async () => {
    const wish = { ...drammenPlace, ...on('2026-03-18'), time: clockTime('10:00') };
    const said = saying('in Drammen, Wednesday at ten', wish, 'book-appointment');
    const { counter, visitor } = await hasChosenDrammen({ said });
    expect(visitor.keys).toEqual(['bookAppointment.askSure']);
    expect(visitor.text).toContain('Wednesday, 18 March 2026 at 10:00');
    expect(await counter.appointment()).toBeUndefined();
  });

  test('a day without a free time is said to be so, and the next ones are offered', async () => {
    const { visitor } = await atTheList();
    await visitor.say(saying('Thursday', on('2026-03-19')));
    expect(visitor.keys).toEqual(['slot.askNearWished']);
    expect(visitor.choices[0]).toBe(`${drammen}/${fridayTen}`);
    expect(visitor.choices).toContain('first');
    await visitor.press('first');
    expect(visitor.choices[0]).toBe(`${drammen}/${tuesdayNine}`);
  });

  test('a day that only one of the times has is that time', async () => {
    const { visitor } = await atTheList();
    await visitor.say(saying('Friday', on('2026-03-20')));
    expect(visitor.text).toContain('Friday, 20 March 2026 at 10:00');
    expect(visitor.keys).toEqual(['bookAppointment.askSure']);
  });

  test('past and impossible days are asked again with the reason', async () => {
    const { visitor } = await atTheList();
    await visitor.say(saying('3 March', on('2026-03-03')));
    expect(visitor.keys[0]).toBe('date.inPast');
    await visitor.say(saying('30 February', { dates: [{ kind: 'impossible', words: '30 February' }] }));
    expect(visitor.keys[0]).toBe('date.impossible');
  });

  test('later times, five at a time, until there are none', async () => {
    const many = ['09:00', '09:20', '09:40', '10:00', '10:20', '10:40'].map(
      (time) => [drammen, `2026-03-17T${time}`] as const,
    );
    const { visitor } = await hasChosenDrammen({ free: many });
    expect(visitor.choices.slice(0, 6)).toEqual([...many.slice(0, 5).map((slot) => slot.join('/')), 'later']);
    await visitor.press('later');
    expect(visitor.choices).toEqual([`${drammen}/2026-03-17T10:40`, 'first', 'other-station']);
    await visitor.say(saying('no, none of them', { yesNo: 'no' }, 'no'));
    expect(visitor.keys).toEqual(['slot.noneLater']);
    expect(visitor.choices).toEqual(['first', 'other-station']);
  });

  test('the day of another errand is no wish', async () => {
    const { visitor } = await atTheSummary();
    expect((await visitor.say(saying('can I travel on Friday?', on('2026-03-20'), 'travel'))).use).toBe('nothing');
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
  });

  test('"no, Voss" at the summary: other stations, and the wish for a day is kept', async () => {
    const said = saying('', { ...drammenPlace, ...on('2026-03-18') }, 'book-appointment');
    const { counter, visitor } = await atTheSummary({ said, free: freeAtVossToo });
    await visitor.say(saying('no, Voss', { ...voss, yesNo: 'no', correction: true }, 'no'));
    expect(visitor.keys).toEqual(['station.askWhich']);
    expect(visitor.choices[0]).toBe('voss-politistasjon');
    expect(await counter.free(drammen)).toContain(wednesdayTen);
    await visitor.press(1);
    expect(visitor.choices[0]).toBe(`voss-politistasjon/${wednesdayTen}`);
  });

  test('"no, Voss on Wednesday" corrects both at once', async () => {
    const { visitor } = await hasChosenDrammen({ free: freeAtVossToo });
    await visitor.say(saying('no, Voss on Wednesday', { ...voss, ...on('2026-03-18'), correction: true }, 'no'));
    await visitor.press('voss-politistasjon');
    expect(visitor.choices[0]).toBe(`voss-politistasjon/${wednesdayTen}`);
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
  });
});
