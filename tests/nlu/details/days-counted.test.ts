import { expectDates } from './reading.ts';

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
    for ei veke sia => 2026-03-09
    for to dager sia => 2026-03-14
    two months back => 2026-01-16
    om eit par veker => 2026-03-30
    i mårra => 2026-03-17
    2morrow => 2026-03-17
    tomorow => 2026-03-17
    tre dager før 17. mai => 2026-05-14
    a week before 1 june => 2026-05-25
    to uker etter 3. mai => 2026-05-17
    dagen etter i morgen => 2026-03-18
    the day before 3 may => 2026-05-02
    i dag om ei veke => 2026-03-23
    i morgen om to uker => 2026-03-31
    in half a year => 2026-09-16
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
    neste uke onsdag => 2026-03-25
    next week, wednesday => 2026-03-25
    tirsdag i uke 14 => 2026-03-31
    uke 14, på tirsdag => 2026-03-31
    onsdag eller torsdag i neste uke => 2026-03-25 2026-03-26
    time i neste uke, onsdag eller torsdag => 2026-03-25 2026-03-26
    onsdag om to uker => 2026-04-01
    tirsdag for en uke siden => 2026-03-10
    wednesday the week after next => 2026-04-01
    kortet går ut om to uker, fredag passer => 2026-03-30 2026-03-20
    hver onsdag => -
    every monday => -
    annenhver tirsdag => -
    any day except friday => -
    alle dager unntatt fredag => -
    Tuesday next week => 2026-03-24
    førstkommende fredag => 2026-03-20
    this friday => 2026-03-20
    anything free on wensday => 2026-03-18
    wendsday at 10 => 2026-03-18
    wed 9 => 2026-03-18
    ons 18/3 kl 10 => 2026-03-18
    tir 24/3 => 2026-03-24
    thu 26 march => 2026-03-26
    mon 9:30 => 2026-03-23
    man kl 10 => 2026-03-23
    monday 23 => 2026-03-23
    friday 20 => 2026-03-20
    har fri 10. april => 2026-04-10
    my son 9 years => -
    he sat 9 hours => -
    Tor 3 => -
    når man 10 ganger => -
    på man => 2026-03-23
    on fri at 9 => 2026-03-20
    next mon please => 2026-03-23
    må fornye selv om man har permanent => -
    hva gjør man før man reiser => -
    til man får svar => -
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
