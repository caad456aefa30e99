import { expectDates, expectFacts } from './reading.ts';

describe('an hour or a day behind a weekday', () => {
  expectFacts(`
    thu 14 => time=14:00
    Thu 14. => time=14:00
    tors 14 => time=14:00
    torsdag 14 takk => time=14:00
    friday 10 => time=-
    monday 23 => time=-
    tors 19. 0930 => time=09:30
    friday 0815 => time=08:15
    torsdag 19. mars 1430 => time=14:30
    torsdag 0575 => time=-
    torsdag 1430 Ås => time=-
    tomorrow any time but not before 11 => time=11:00 timeIs=earliest
    i morgen, men ikke før 11 => time=11:00 timeIs=earliest
    in morgon men ikkje etter 12 => time=12:00 timeIs=latest
    I have not had a card before 11 March => time=-
  `);
  expectDates(`
    thu 14 => 2026-03-19
    tors 19. 0930 => 2026-03-19
  `);
});

describe('a day that does not suit', () => {
  expectDates(`
    onsdag passer ikke, ta heller torsdag => 2026-03-19
    Wednesday doesn't work, can I have Thursday? => 2026-03-19
    tysdag passar ikkje, men onsdag går fint => 2026-03-18
    fredag er dårlig, mandag 23. mars er bedre => 2026-03-23
    Friday is no good. Monday the 23rd is better => 2026-03-23
    onsdag passer bra => 2026-03-18
    fredag passer ikke => -
  `);
  expectFacts(`
    onsdag passer ikke, ta heller torsdag => correction=true
    the chip in my card doesn't work => reason=damaged
    I want a card instead of the sticker => correction=false
  `);
});

describe('until when it is valid, in other words', () => {
  expectFacts(`
    Har studentvisum til 15/8 => permit=temporary basis=study expires=2026-08-15
    Er fra Ukraina og har kollektiv beskyttelse til 4.3.2027 => expires=2027-03-04
    collective protection until 4 March 2027 => expires=2027-03-04
    my student visa to 15 August => expires=2026-08-15
    we got collective protection in 2023, it will finish 12 april => expires=2026-04-12
    I have a work permit and it ends on 12 April => expires=2026-04-12
    my holiday ends on 12 April => expires=-
    I have a holiday in Spain and it ends on 12 April => expires=-
    the course will finish 12 april => expires=-
    kortt er gåt ut forje uke, permanen opphold => hasExpired=true permit=permanent reason=card-expired
  `);
});

describe('the permit and what became of it, in other words', () => {
  expectFacts(`
    jeg er britisk og har oppholdskort etter brexit => permit=separation-agreement
    I have a residence permit under Brexit rules => permit=separation-agreement
    I came here before Brexit => permit=-
    Søknaden om fornying fekk avslag den 2. juni => appliedForRenewal=rejected
    fornyelsen fikk avslag => appliedForRenewal=rejected
    får jeg avslag på fornyelsen? => appliedForRenewal=-
    klistrelappen i passet mitt gikk ut i 2024 => reason=sticker-expired
    lappen i passet er utgått => reason=sticker-expired
    The card is fine, nothing is lost or stolen, I just moved => reason=-
    ingenting er stjålet => reason=-
  `);
});

describe('people, in other words', () => {
  expectFacts(`
    my 2 year old lost her card => whose=child age=under-three reason=lost
    min 5-åring har mistet kortet => whose=child age=child
    9-åringen trenger nytt kort => whose=child age=child
    my 15 year old needs a card => whose=child age=child
    my 70 year old mother lost her card => whose=parent age=adult
    my 2 year old card is broken => whose=- age=-
    moren min (79) fra Iran har fått kortet sitt stjålet => whose=parent theirCitizenship=other
    moren min fra Iran har mistet kortet sitt => whose=parent
    my wife from India lost her card => whose=partner
    my mom, 67, is on holiday in Serbia and her bag was stolen with the card => whose=parent
    kolega min ha mistet kort hvem ringe => whose=other reason=lost
    vi er fem i familien, alle fra Syria, og trenger kort. minste er 8 mnd => citizenship=other age=under-three
    we need cards, all from Syria => citizenship=other
    my neighbours are all from Syria => citizenship=-
  `);
});

describe('countries and languages, in other words', () => {
  expectFacts(`
    i come from Camerun => country=CM citizenship=other
    jeg er fra Kamerunn => country=CM citizenship=other
    i speak bad english, can we do norwegian => language=nb
    can you do english? => language=en
    do norwegian citizens need a card => language=-
  `);
});

describe('a misspelled weekday that is another word in the sentence', () => {
  expectDates(`
    nokon stal jakka mi med kortet i på laurdag => 2026-03-14
    noen rappet veska mi på lørdag => 2026-03-14
  `);
});
