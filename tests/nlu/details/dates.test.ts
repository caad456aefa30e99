import { casesOf, datesWritten, read } from './reading.ts';

function expectDates(table: string): void {
  test.each(casesOf(table))('%s → %s', (message, expected) => {
    expect(datesWritten(read(message).dates)).toBe(expected);
  });
}

describe('a date in figures', () => {
  expectDates(`
    05.06.2026 => 2026-06-05
    5.6.2026 => 2026-06-05
    5/6-26 => 2026-06-05
    5/6/26 => 2026-06-05
    5-6-2026 => 2026-06-05
    05 06 2026 => 2026-06-05
    2026-06-05 => 2026-06-05
    2026.06.05 => 2026-06-05
    5.6 => 2026-06-05
    5.6. => 2026-06-05
    20/3 => 2026-03-20
    15/3 => 2027-03-15
    16.3 => 2026-03-16
    kortet går ut 12.06.2026. Når bør jeg søke? => 2026-06-12
    valid until 04/30/2026 => 2026-04-30
    05/2027 => 2027-05-01..2027-05-31
    født 12.03.1985 => 1985-03-12
    12.03.85 => 1985-03-12
    12031985 => 1985-03-12
    fødselsdato 12031985 => 1985-03-12
  `);
});

describe('a date with the name of its month', () => {
  expectDates(`
    30. april => 2026-04-30
    30 april 2026 => 2026-04-30
    30.april => 2026-04-30
    5mai => 2026-05-05
    5. des. => 2026-12-05
    permit expires 30 sept => 2026-09-30
    april 30th => 2026-04-30
    April 30, 2026 => 2026-04-30
    the 5th of May => 2026-05-05
    Book me the 14th of October at half past ten => 2026-10-14
    fifth of may => 2026-05-05
    femte mai => 2026-05-05
    tjuefjerde april => 2026-04-24
    twenty first of june => 2026-06-21
    den 1. juli 2026 kl. 10:30 => 2026-07-01
    3 mai 26 => 2026-05-03
    10. mars => 2027-03-10
    22. septmber => 2026-09-22
    3 feburary => 2027-02-03
    jan 5 => 2027-01-05
    Friday 13 June => 2026-06-13
    lørdag den 5. mai => 2026-05-05
    tirsdag 14. april => 2026-04-14
    29. februar => 2028-02-29
  `);
});

describe('a date without a year lies ahead, unless the words look back', () => {
  expectDates(`
    kortet gikk ut 3. mars => 2026-03-03
    it expired 3 march => 2026-03-03
    utløpt 1. april => 2025-04-01
    Gav fingeravtrykk 2. februar => 2026-02-02
    I was at the police 3 march => 2026-03-03
    my appointment was on 5 April => 2026-04-05
    La ikke merke til at kortet gikk ut i desember => 2025-12-01..2025-12-31
    it says received since may => 2025-05-01..2025-05-31
    Glemte lommeboka i en taxi på fredag => 2026-03-13
    Left my wallet in a taxi on Friday => 2026-03-13
    har fly 20. juni og kortet er utløpt => 2026-06-20
    My passport is lost and I fly on Saturday => 2026-03-21
    it expired and I want to come 3 april => 2026-04-03
    3. mars gikk kortet ut => 2026-03-03
    I got my permit on 20 January => 2026-01-20
    I did my fingerprints on 23 February, card not here => 2026-02-23
    I have been at the police 1 february => 2026-02-01
    har vært hos politiet 23. februar => 2026-02-23
    har vore hos politiet 23. februar => 2026-02-23
    I had my appointment 23 feb => 2026-02-23
    tok fingeravtrykk 23. februar => 2026-02-23
    I have been told to come 3 april => 2026-04-03
  `);
});

describe('a day counted from today', () => {
  expectDates(`
    i dag => 2026-03-16
    i morgen => 2026-03-17
    imorgen => 2026-03-17
    i morgon => 2026-03-17
    tommorow => 2026-03-17
    i overmorgen => 2026-03-18
    i overmorgon => 2026-03-18
    the day after tomorrow => 2026-03-18
    gikk ut i går => 2026-03-15
    om 14 dager => 2026-03-30
    om to uker => 2026-03-30
    om to veker => 2026-03-30
    om ein månad => 2026-04-16
    om et halvt år => 2026-09-16
    om et par dager => 2026-03-18
    in 3 weeks => 2026-04-06
    in a month => 2026-04-16
    in a fortnight => 2026-03-30
    5 weeks from now => 2026-04-20
    bare tre uker igjen => 2026-04-06
    berre tre veker att => 2026-04-06
    for to uker siden => 2026-03-02
    for fire veker sidan => 2026-02-16
    2 months ago => 2026-01-16
    innen to uker => 2026-03-16..2026-03-30
    within seven days => 2026-03-16..2026-03-23
    I have waited 3 months => 2025-12-16
    eg har venta i 3 månader => 2025-12-16
    jeg har ventet i over 6 uker => 2026-02-02
    I've been waiting for 3 weeks => 2026-02-23
    it's been 3 weeks => 2026-02-23
    hasnt come after 30 days => 2026-02-14
    ikke kommet etter 30 dager => 2026-02-14
    can I come after 3 days => -
    I waited 3 hours => -
  `);
});

describe('a day counted in working days', () => {
  expectDates(`
    10 working days since I was at the police => 2026-03-02
    ten business days since my appointment => 2026-03-02
    det er 10 arbeidsdager siden jeg var hos politiet => 2026-03-02
    om ti arbeidsdager => 2026-03-30
    om 20 virkedager => 2026-04-16
    10 arbeidsdagar => -
  `);
});

describe('a weekday', () => {
  expectDates(`
    tirsdag => 2026-03-17
    på tirsdag => 2026-03-17
    tysdag => 2026-03-17
    laurdag => 2026-03-21
    on teusday => 2026-03-17
    mandag => 2026-03-23
    neste tirsdag => 2026-03-24
    next monday => 2026-03-23
    tirsdag i neste uke => 2026-03-24
    Tuesday next week => 2026-03-24
    førstkommende fredag => 2026-03-20
    this friday => 2026-03-20
    denne fredagen => 2026-03-20
    forrige fredag => 2026-03-13
    Can I come Thursday => 2026-03-19
    not Wednesdays => -
    first monday in may => 2026-05-04
    første mandag i mai => 2026-05-04
    siste fredag i juni => 2026-06-26
    the last friday of next month => 2026-04-24
    den første i neste måned => 2026-04-01
    the 20th of last month => 2026-02-20
  `);
});

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
    before Easter => 2026-03-16..2026-04-01
    i påsken => 2026-04-02..2026-04-06
    the week after Easter => 2026-04-07..2026-04-20
    mellom 10. og 15. mai => 2026-05-10..2026-05-15
    10.–15. mai => 2026-05-10..2026-05-15
    between 3 May and 5 June => 2026-05-03..2026-06-05
    gikk ut i 2019 => 2019-01-01..2019-12-31
    neste år => 2027-01-01..2027-12-31
  `);
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

describe('a date that no calendar has', () => {
  expectDates(`
    30 February => impossible(30 February)
    31.04. => impossible(31.04)
    45.13.2026 => impossible(45.13.2026)
    31. juni => impossible(31. juni)
    29.02.2027 => impossible(29.02.2027)
    april 31st => impossible(april 31st)
    kortet går ut 32. mai => impossible(32. mai)
  `);
});

describe('several dates stand in the order they are written in', () => {
  expectDates(`
    fra 3. april til 5. mai => 2026-04-03 2026-05-05
    I can't come on Monday. Tuesday? => 2026-03-23 2026-03-17
    Kortet kommer i april, flyet går i mars => 2026-04-01..2026-04-30 2026-03-01..2026-03-31
  `);
});

describe('what is no date', () => {
  expectDates(`
    0150 Oslo => -
    ring 22 34 21 00 => -
    ring 412 34 567 => -
    201512345678 => -
    300 kr => -
    koster 12.50 kr => -
    kl 9.30 => -
    kl 9.10 => -
    open 24/7 => -
    version 5.6 => -
    utl 28 1 a => -
    utf 8-8-1 => -
    1.2.3.4 => -
    10 working days => -
    May I come? => -
    How early may I apply => -
    1990 => -
    5-6 persons => -
    taco => -
    I have 2 kids => -
  `);
});
