import { expectDates, expectFacts } from './reading.ts';

describe('who it happened to, where the writer says that it is not them', () => {
  expectFacts(`
    det er ikke jeg som har mistet kortet men broren min => whose=other reason=lost
    it's not me who lost the card but my wife => whose=partner reason=lost
    det er ikkje eg som har mista kortet, det er mor mi => whose=parent reason=lost
    ikke jeg, jeg har ikke mistet kortet => reason=-
    ikke stjålet, jeg la det igjen på hytta i Trysil => reason=lost
    eg la kortet att på toget => reason=lost
    jeg la igjen beskjed => reason=-
  `);
});

describe('children and parents, and how old they are', () => {
  expectFacts(`
    our twins are 4 and need new cards => whose=child age=child
    my parents are old and need new cards => whose=parent
    my wife is Norwegian, need new card => whose=-
    My son turns 3 tomorrow, is the photo still needed? => whose=child
    sonen min fyller tre i desember => whose=child
    my daughter turned 2 and I lost my card => whose=-
    my father in law lost his card, he's 72 and from Iraq => whose=parent age=adult
  `);
});

describe('what is told in front of a question', () => {
  expectFacts(`
    I applied through my lawyer, how do I get the card? => appliedThrough=elsewhere
    jeg søkte i portalen, når kommer kortet? => appliedThrough=portal
    can I apply through my lawyer? => appliedThrough=-
    did you say I applied online, or what? => appliedThrough=-
    I'm Indian on a PhD contract => citizenship=other
    my wife (Brazilian) and I (Portuguese) just moved here => citizenship=eea theirCitizenship=other
    Brevet seier at eg skal møta hjå politiet => letterSays=come-to-police
    brevet seier at eg må koma til politiet => letterSays=come-to-police
  `);
});

describe('days beside what they are the days of', () => {
  expectDates(`
    is december 7 to 11 possible => 2026-12-07..2026-12-11
    June 3-5 => 2026-06-03..2026-06-05
    June 3 to 2 people => 2026-06-03
    April 7 to 9 am => 2026-04-07
    jeg har bare vedtaket fra 28. februar => 2026-02-28
    I have the letter dated 2 March => 2026-03-02
    the decision comes 28 May => 2026-05-28
  `);
});
