import { casesOf, read, written } from './reading.ts';

describe('a permit that is taken back, denied or somebody else’s', () => {
  test.each(
    casesOf(`
    I have permanent permit, no wait it is temporary work, Egypt, expires 1 may => temporary
    permanent opphold? nei det er familietillatelse. egypter, går ut 1. mai => temporary
    permanent opphald? nei, familieløyve => temporary
    permanent? no => -
    I thought I had permanent permit but it is temporary family => temporary
    jeg trodde jeg hadde permanent, men det er arbeidstillatelse => temporary
    my wife has permanent, I have family permit, my card expires 1 may => temporary
    min mann har permanent, jeg har familietillatelse => temporary
    I have a work permit and my wife has permanent => temporary
    I have permanent residence, my husband has work permit, I lost my card => permanent
    my wife has permanent residence and her card is lost => permanent
    permanent, I lost my card => permanent
  `),
  )('%s → %s', (message, expected) => {
    expect(written(read(message).permit)).toBe(expected);
  });
});

describe('two people in one message', () => {
  test.each(
    casesOf(`
    my card is lost (permanent, Iraqi) and my son's family permit expires 20 april => - lost permanent - child
    kortet mitt er mistet, permanent, og min sønns familietillatelse går ut 20. april => - lost permanent - child
    sonen min har mista kortet og løyvet mitt går ut 3. mai => child lost - - mine
    my daughter lost her card and mine expires 3 may => child lost - - mine
    I lost my card, my wife lost hers too => - lost - - partner
    my son lost his card => child lost - - -
    my wife's card expires 1 may => partner card-expired - 2026-05-01 -
  `),
  )('%s → %s', (message, expected) => {
    const { whose, reason, permit, expires, alsoAbout } = read(message);
    expect([whose, reason, permit, expires, alsoAbout].map(written).join(' ')).toBe(expected);
  });
});
