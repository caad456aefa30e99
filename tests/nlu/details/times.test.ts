import { casesOf, datesWritten, read, written } from './reading.ts';

describe('a clock time', () => {
  test.each(
    casesOf(`
    09:30 => 09:30
    9.30 => 09:30
    kl 9 => 09:00
    kl. 9 => 09:00
    kl.9.30 => 09:30
    kl 0930 => 09:30
    kl 9 30 => 09:30
    klokka ni => 09:00
    klokka tre => 15:00
    klokken 14 => 14:00
    halv ti => 09:30
    halv to => 13:30
    kvart over ni => 09:15
    kvart på ti => 09:45
    kvarter på ti => 09:45
    ti på halv ni => 08:20
    fem over halv ni => 08:35
    ti over ni => 09:10
    half past nine => 09:30
    quarter to ten => 09:45
    a quarter past nine => 09:15
    20 past 9 => 09:20
    9am => 09:00
    9 a.m. => 09:00
    2 pm => 14:00
    2:30pm => 14:30
    12 am => 00:00
    at 9 o'clock => 09:00
    can I come at 3 instead => 15:00
    Is Monday at 9 possible? => 09:00
    noon => 12:00
    03:00 => 03:00
    9 in the evening, at 9 => 21:00
    wed 9 => 09:00
    onsdag 9 => 09:00
    monday 10? => 10:00
    tor kl 9 => 09:00
    mon 9:30 => 09:30
    i 10-tiden => 10:00
    ved 14-tida => 14:00
    rundt 9 => 09:00
    around 10 => 10:00
    at nine thirty => 09:30
    kl ni tretti => 09:30
    ten past nine => 09:10
    at ten to nine => 08:50
    five to ten => 09:55
    tjue på tre => 14:40
    14h30 => 14:30
    8 in the morning => 08:00
    tre om ettermiddagen => 15:00
    05.06.2026 => -
    friday 10 => -
    monday 23 => -
    since six in the morning => -
    i can come at half nine => -
    I have two kids on Friday => -
    rundt 9 personer => -
    kl 25 => -
    9:75 => -
    at 4021 Stavanger => -
    at 2 places => -
    I have 2 to 3 weeks => -
    9.30 km => -
    kr 12.30 => -
    good morning => -
    tenker på to barn => -
  `),
  )('%s → %s', (message, expected) => {
    expect(written(read(message).time)).toBe(expected);
  });

  test('beside a date that looks like a time', () => {
    const { dates, time } = read('onsdag 9.10');
    expect([datesWritten(dates), time]).toEqual(['2026-03-18', '09:10']);
  });
});

describe('a part of the day', () => {
  test.each(
    casesOf(`
    tomorrow morning => morning
    i morgen tidlig => morning
    i morgon tidleg => morning
    fredag morgen => morning
    om morgonen => morning
    en formiddagstime i Drammen => morning
    før lunsj => morning
    late in the afternoon => afternoon
    i ettermiddag => afternoon
    etter lunsj => afternoon
    har de timar på kveldstid => afternoon
    ettermidag er best => afternoon
    på etermiddagen => afternoon
    afternon please => afternoon
    bare formidag passer => morning
    good morning => -
    God morgen! => -
    i morgen => -
    have a nice evening => -
    I am from Syria => -
  `),
  )('%s → %s', (message, expected) => {
    expect(written(read(message).partOfDay)).toBe(expected);
  });
});

test.each(
  casesOf(`
  friday after 2 => 14:00 earliest
  fredag etter klokka 14 => 14:00 earliest
  etter 14 => 14:00 earliest
  not before 2 pm => 14:00 earliest
  ikke senere enn kl 14 => 14:00 latest
  kl 14 eller senere => 14:00 earliest
  9 is too early, better 11:30 => 11:30 -
  fredag før klokka 10 => 10:00 latest
  before 11 => 11:00 latest
  at 9 => 09:00 -
  after 2 weeks => - -
  etter 3 år => - -
  quarter after two => 14:15 -
  etter 10 mai => - -
  for 2 => - -
  etter ti => 10:00 earliest
  not earlier than 9 => 09:00 earliest
  9 or later => 09:00 earliest
  2 or later changes => - -
  før ti => 10:00 latest
  etter ti dager => - -
  mellom 10 og 12 => 10:00 earliest
  mellom kl 10 og 12 => 10:00 earliest
  between 9 and 11 on friday => 09:00 earliest
  fra 10 til 12 => 10:00 earliest
  from 1 to 3 => 13:00 earliest
  kl 13-15 => 13:00 earliest
  10-12 på onsdag => 10:00 earliest
  10:00-12:00 => 10:00 earliest
  between 5 and 10 days => - -
  mellom 2 og 4 uker => - -
  mellom 18 og 25 år => - -
  10-12 => - -
  from 10 to 12 people => - -
  change the time from 9 to 11 => - -
  jeg kan ikke komme før kl 9 => 09:00 earliest
  I can't make it before eleven => 11:00 earliest
  kan ikke etter klokka 14 => 14:00 latest
  `),
)('%s: %s', (text, wanted) => {
  const { time = '-', timeIs = '-' } = read(text);
  expect(`${time} ${timeIs}`).toBe(wanted);
});

describe('a bare hour behind a day', () => {
  test.each([
    ['tomorrow 10', '10:00'],
    ['i morgen 10', '10:00'],
    ['i morgon 14', '14:00'],
    ['friday 14', '14:00'],
    ['thur after 12', '12:00'],
  ])('%s is %s', (message, time) => {
    expect(read(message).time).toBe(time);
    expect(read(message).dates).toHaveLength(1);
  });
});
