import { expectDates } from './reading.ts';

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
    mandag 5.6 => 2026-06-05
    fredag 12.06 => 2026-06-12
    onsdag 9.10 => 2026-03-18
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
    den attande mai => 2026-05-18
    åttande mai => 2026-05-08
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
    eg har mista kortet, finn det ikkje, og løyvet varer til 9. desember => 2026-12-09
    mistet kortet, tillatelsen gjelder til 9. desember => 2026-12-09
    I came to live with my wife, and in April we travel to Morocco => 2026-04-01..2026-04-30
    fikk kortet i fjor, men i juni flytter jeg => 2025-01-01..2025-12-31 2026-06-01..2026-06-30
    kortet ble borte, 3. mai reiser jeg => 2026-05-03
    mistet kortet, og 3. mars var jeg hos politiet => 2026-03-03
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
    fra 3. april til 5. mai => 2026-04-03..2026-05-05
    flytte timen fra 3. april til 5. mai => 2026-04-03 2026-05-05
    10.4.-15.4. => 2026-04-10..2026-04-15
    mandag til onsdag => 2026-03-23..2026-03-25
    I can't come on Monday. Tuesday? => 2026-03-23 2026-03-17
    03.05-07.05 => 2026-05-03..2026-05-07
    3.5.-7.5.2026 => 2026-05-03..2026-05-07
    from the 3rd to the 7th of May => 2026-05-03..2026-05-07
    frå 3. mai til og med 7. mai => 2026-05-03..2026-05-07
    3. til og med 7. mai => 2026-05-03..2026-05-07
    fra mandag fram til onsdag => 2026-03-23..2026-03-25
    5, 6 or 7 may => 2026-05-05 2026-05-06 2026-05-07
    either 3 or 5 june => 2026-06-03 2026-06-05
    23. eller 24. mars => 2026-03-23 2026-03-24
    I have 2, 5 may is fine => 2026-05-05
    mellom april og juni => 2026-04-01..2026-06-30
    fra i morgen til slutten av mai => 2026-03-17..2026-05-31
    fra fredag til neste uke => 2026-03-20..2026-03-29
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
    kl 9.10-10.10 => -
    09.30-10.15 => -
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

describe('the day until which something lasts, whatever else has happened', () => {
  expectDates(`
    midlertidig til 30. april mistet kortet => 2026-04-30
    mista kort mellombels til 30. april => 2026-04-30
    Jeg har mistet kortet, jeg har midlertidig tillatelse til 30. april => 2026-04-30
    I lost my card, study permit until 1 August => 2026-08-01
    my card was stolen, work permit to 1 June => 2026-06-01
    jeg fikk tillatelse til 30. april => 2026-04-30
    kort utløpt, tillatelse til 30. april => 2026-04-30
    my appointment was moved to 30 April => 2026-04-30
    kort til 1.3 er utløpt => 2026-03-01
    tillatelsen gjaldt til 1. februar => 2026-02-01
    the permit ran to 1 February => 2026-02-01
    jeg mistet kortet 30. april => 2025-04-30
  `);
});
