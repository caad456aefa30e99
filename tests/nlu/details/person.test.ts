import { casesOf, read, written } from './reading.ts';

describe('whose card it is', () => {
  test.each(
    casesOf(`
    my husband's card is lost => partner
    kona sitt kort går ut om to måneder => partner
    mannen min sitt oppholdskort => partner
    my wife’s card runs out => partner
    kona mi har fått familieinnvandring innvilget => partner
    kortet til sønnen min => child
    sønnens kort er kommet => child
    my son has lost his card => child
    Dottera mi på ti år har mista kortet => child
    the card of my daughter => child
    time for datteren min => child
    the kids' cards expire this summer => child
    Tillatelsen til faren min har løpt ut => parent
    Mamma har kollektiv beskyttelse => parent
    my mother needs a card => parent
    my brother has lost his card => other
    kona mi er fra Brasil, kortet hennes går ut 2. mai => partner
    mannen min er frå Brasil og kortet hans går ut i mai => partner
    my husband is German and my son lost his card => child
    det gjelder moren min => parent
    jeg skriver på vegne av min mor => parent
    I'm helping a neighbour with this => other
    mannen (51) har mistet kortet => partner
    my wife card got lost => partner
    kona er frå Chile, har mista kortet => partner
    mannen min er norsk og jeg er fra Chile, trenger jeg kort => -
    venninnen min => -
    I lost my card => -
    Jeg bor hos mannen min i Moss => -
    my husband is norwegian, I got family permit 2 weeks ago => -
    Do small kids need a card => -
    Is a residence card required for children? => -
    gift med en nordmann => -
    I live with my wife => -
    kan eg byte med den timen mannen min har => -
  `),
  )('%s → %s', (message, expected) => {
    expect(written(read(message).whose)).toBe(expected);
  });
});

describe('how old the person is', () => {
  test.each(
    casesOf(`
    my 2-year-old needs a card => under-three
    Photos for a two year old => under-three
    spedbarn => under-three
    My baby is 4 months => under-three
    hun er 15 => child
    he is 11 => child
    sønnen min på 11 => child
    Dottera mi på ti år => child
    under 18 => child
    my daughter, 7, needs a card => child
    han er ni => child
    9-åring => child
    she's 71 => adult
    I am 34 years old => adult
    over 18 => adult
    voksen => adult
    I have lived here for 5 years => -
    er 15 minutter forsinket => -
    jeg har bodd her i 3 år => -
    the card lasts two years => -
    he is at the police => -
  `),
  )('%s → %s', (message, expected) => {
    expect(written(read(message).age)).toBe(expected);
  });
});

describe('where the writer is', () => {
  test.each(
    casesOf(`
    I am abroad => abroad
    jeg er i utlandet => abroad
    eg er i utlandet no => abroad
    I am in Turkey and my card expired here => abroad
    jeg er i Tyrkia => abroad
    not in Norway => abroad
    er ikke i Norge nå => abroad
    outside Norway => abroad
    in my home country => abroad
    Jeg er på ferie i Spania => abroad
    I'm in Norway => norway
    jeg bor i Norge => norway
    I'm back in Norway now => norway
    i Noreg => norway
    jeg bor i Longyearbyen => svalbard
    Svalbard => svalbard
    på Svalbard => svalbard
    bor i Norge => norway
    mistet kortet, bor i Norge => norway
    I lost my card in Thailand, I am still there => abroad
    jeg mistet kortet i Spania og er der fortsatt => abroad
    eg mista kortet i Spania og er der framleis => abroad
    mistet kortet i Spania, er hjemme nå => norway
    lost it in Spain but I am home now => norway
    eg er heime att => norway
    I left Norway last week => abroad
    jeg har flyttet fra Norge => abroad
    my card is lost, I live in Bodø => norway
    I am indian, in Oslo => norway
    jeg bor i Longyearbyen nå => svalbard
    I lost it on holiday, still in Portugal now => abroad
    writing from Chile => abroad
    jobber på Svalbard => svalbard
    Thailand => -
    Hong Kong => -
    Pakistan => -
    when I left Norway I had the card => -
    can I travel when I am home again? => -
    I have not left Norway => -
    police in Oslo => -
    book in Oslo => -
    I fly to Poland => -
    søkte fra utlandet => -
    I'm not back in Norway before then => -
    card stolen in Spain => -
    kjæresten min bor i Thailand => -
    How long can I stay outside Norway? => -
    the wedding is in India => -
    moving to Norway => -
  `),
  )('%s → %s', (message, expected) => {
    expect(written(read(message).whereabouts)).toBe(expected);
  });
});
