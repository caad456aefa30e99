import { day } from '../../../domain/day.ts';
import { casesOf, datesWritten, expectDates, read } from './reading.ts';

describe('a day without its year that lies only weeks back', () => {
  expectDates(`
    politi ta bilde av meg 2 mars => 2026-03-02
    politiet ta bilete av meg 2. mars, kort kjem ikkje => 2026-03-02
    police take my photo 2 march, no card => 2026-03-02
    fingeravtrykk 2 mars, ikke fått kort => 2026-03-02
    fingerprint 2 march and no card => 2026-03-02
    jeg bestillte nytt kort 27.2 => 2026-02-27
    eg sende søknad 27.2 => 2026-02-27
    I order card 27/2 => 2026-02-27
    min kone komme til Norge 5 mars => 2026-03-05
    kona mi kome til Noreg 5. mars => 2026-03-05
    min mann kommet 5 mars => 2026-03-05
    my wife come to Norway 5 march => 2026-03-05
    I applied for renewal on 26 February => 2026-02-26
    søkte om fornying 26. februar => 2026-02-26
    jeg søke 10 februar, hvor lenge må jeg vente? => 2026-02-10
    the permit had already run out on 1 March => 2026-03-01
    I pay 300 kr 3 march, where is card => 2026-03-03
  `);
});

describe('a day that is booked, wished for or runs out', () => {
  expectDates(`
    kan jeg få time 10. mars => 2027-03-10
    kan eg ta bilete 10. mars => 2027-03-10
    can I come 10 march => 2027-03-10
    I want to take photo 10 march => 2027-03-10
    vil ta fingeravtrykk 10. mars => 2027-03-10
    må eg møte 10. mars => 2027-03-10
    do I need to meet on 10 march => 2027-03-10
    komme 10. mars? => 2027-03-10
    10. mars => 2027-03-10
    helst 10. mars => 2027-03-10
    10 march please => 2027-03-10
    ta bilde 10 juni => 2026-06-10
    politi ta bilde av meg 2 desember => 2026-12-02
    kortet går ut 10. mars => 2027-03-10
    card expires 10 march => 2027-03-10
    kortet ta slutt 10. mars => 2027-03-10
  `);

  test('whatever runs out is asked for its year', () => {
    expect(read('kortet går ut 10. mars').yearInDoubt).toEqual({ past: '2026-03-10', coming: '2027-03-10' });
    expect(read('10. mars').yearInDoubt).toEqual({ past: '2026-03-10', coming: '2027-03-10' });
    expect(read('politi ta bilde 10. mars').yearInDoubt).toBeUndefined();
  });
});

describe('the weekday beside it decides', () => {
  expectDates(`
    skulle ha møtt hos politiet tirsdag 10. mars => 2026-03-10
    eg skulle ha møtt tysdag 10. mars => 2026-03-10
    I should have met on Tuesday 10 March => 2026-03-10
    onsdag 10. mars => 2027-03-10
    Wednesday 10 March => 2027-03-10
    politiet sa kom torsdag 2. april => 2026-04-02
    politiet sa kom torsdag den 2. april => 2026-04-02
    they said come Thursday 2 April => 2026-04-02
    Friday 13 June => 2026-06-13
    lørdag den 5. mai => 2026-05-05
  `);
});

test.each(
  casesOf(`
    we come to Voss on august 10 => 2026-08-10
    vi komme til Voss 10 august => 2026-08-10
    vi kom til Voss 10. august => 2026-08-10
    we come to Voss on october 10 => 2026-10-10
    vi kommer til Voss 10. august => 2027-08-10
    police take photo 1 june => 2027-06-01
  `),
)('at the end of August: %s → %s', (message, expected) => {
  expect(datesWritten(read(message, day('2026-08-27')).dates)).toBe(expected);
});
