import { day } from '../../../domain/day.ts';
import { datesWritten, expectDates, read } from './reading.ts';

describe('a span of days', () => {
  expectDates(`
    neste uke => 2026-03-23..2026-03-29
    next week => 2026-03-23..2026-03-29
    denne veka => 2026-03-16..2026-03-22
    i uke 34 => 2026-08-17..2026-08-23
    week 2 => 2027-01-11..2027-01-17
    til helga => 2026-03-21..2026-03-22
    neste månad => 2026-04-01..2026-04-30
    next month => 2026-04-01..2026-04-30
    i mai => 2026-05-01..2026-05-31
    in may => 2026-05-01..2026-05-31
    mai 2027 => 2027-05-01..2027-05-31
    i mars => 2026-03-01..2026-03-31
    i slutten av april => 2026-04-21..2026-04-30
    end of May => 2026-05-21..2026-05-31
    slutten av neste måned => 2026-04-21..2026-04-30
    i begynnelsen av juni => 2026-06-01..2026-06-10
    mid-May => 2026-05-11..2026-05-20
    before June => 2026-03-16..2026-05-31
    time for mai => 2026-05-01..2026-05-31
    ikke før i november => 2026-11-01..2026-11-30
    før jul => 2026-03-16..2026-12-23
    før jol => 2026-03-16..2026-12-23
    kortet gikk ut rett før jul => 2025-12-10..2025-12-23
    before Easter => 2026-03-16..2026-04-01
    første halvdel av juni => 2026-06-01..2026-06-15
    second half of June => 2026-06-16..2026-06-30
    siste halvdel av april => 2026-04-16..2026-04-30
    uke 23 og 24 => 2026-06-01..2026-06-14
    uke 23-25 => 2026-06-01..2026-06-21
    weeks 23 to 25 => 2026-06-01..2026-06-21
    mellom uke 20 og 22 => 2026-05-11..2026-05-31
    uke 23 til 2 personer => 2026-06-01..2026-06-07
    weeks 2 => -
    last weekend => 2026-03-14..2026-03-15
    førre helg => 2026-03-14..2026-03-15
    sommeren 2027 => 2027-06-01..2027-08-31
    jul 2025 => 2025-12-24..2025-12-26
    i fjor sommer => 2025-06-01..2025-08-31
    forrige, vær så snill => -
    last summer => 2025-06-01..2025-08-31
    i romjula => 2026-12-27..2026-12-30
    mellom jul og nyttår => 2026-12-27..2026-12-30
    between christmas and new year => 2026-12-27..2026-12-30
    mellom påske og pinse => 2026-04-07..2026-05-23
    between easter and summer => 2026-04-07..2026-05-31
    gyldig ut juni => 2026-06-01..2026-06-30
    gjelder ut måneden => 2026-03-01..2026-03-31
    ut året => 2026-03-16..2026-12-31
    i påsken => 2026-04-02..2026-04-06
    the week after Easter => 2026-04-07..2026-04-20
    mellom 10. og 15. mai => 2026-05-10..2026-05-15
    10.–15. mai => 2026-05-10..2026-05-15
    between 3 May and 5 June => 2026-05-03..2026-06-05
    gikk ut i 2019 => 2019-01-01..2019-12-31
    neste år => 2027-01-01..2027-12-31
  `);
});

test.each([
  ['2026-12-31', 'etter jul', '2026-12-27..2027-01-09'],
  ['2026-12-31', 'uke 1', '2027-01-04..2027-01-10'],
  ['2026-12-31', 'denne uka', '2026-12-31..2027-01-03'],
  ['2026-12-28', 'mellom jul og nyttår', '2026-12-27..2026-12-30'],
  ['2026-04-03', 'før påske', '-'],
  ['2026-04-03', 'etter påske', '2026-04-07..2026-04-20'],
  ['2026-01-31', 'om en måned', '2026-02-28'],
  ['2026-01-31', 'den 30.', '2026-03-30'],
  ['2028-02-29', 'om et år', '2029-02-28'],
  ['2028-02-29', 'gikk ut 29. februar', '2028-02-29'],
  ['2028-02-29', '29.02.2029', 'impossible(29.02.2029)'],
  ['2026-03-28', 'i morgen', '2026-03-29'],
  ['2026-10-24', 'om ei veke', '2026-10-31'],
])('written on %s, %s is %s', (on, message, expected) => {
  expect(datesWritten(read(message, day(on)).dates)).toBe(expected);
});

describe('a day of the month alone', () => {
  expectDates(`
    Jeg reiser den 28. => 2026-03-28
    I will be there on the 3rd => 2026-04-03
    the 15th => 2026-04-15
    biletet vart teke den 20. i førre månad => 2026-02-20
    den 3. => -
    the 2nd => -
  `);
});

test.each([
  ['2026-10-01', 'I got a study permit from 1 June to 31 August', '2026-06-01..2026-08-31'],
  ['2026-10-01', 'jeg fikk tillatelse fra 1. juni til 1. august', '2026-06-01..2026-08-01'],
  ['2026-10-01', 'granted from 1 September to 31 August', '2026-09-01..2027-08-31'],
  ['2026-10-01', 'fra 1. juni 2024 til 1. juni', '2024-06-01..2027-06-01'],
  ['2026-03-16', 'I received letters from 3 May to 5 May', '2025-05-03..2025-05-05'],
  ['2026-03-16', 'fra 20. desember til 5. januar', '2026-12-20..2027-01-05'],
])('written on %s, where no year is written for the end, %s is %s', (on, message, expected) => {
  expect(datesWritten(read(message, day(on)).dates)).toBe(expected);
});
