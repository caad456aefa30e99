import { casesOf, read, written } from './reading.ts';

function expectReason(table: string): void {
  test.each(casesOf(table))('%s → %s', (message, expected) => {
    expect(written(read(message).reason)).toBe(expected);
  });
}

describe('what is wrong with the card', () => {
  expectReason(`
    Jeg har mistet oppholdskortet mitt => lost
    har mista kortet => lost
    I lost my card => lost
    losst my card => lost
    lots my card => lost
    i lsot card => lost
    lots of questions about my card => -
    skadd => damaged
    kortet mitt er skadd => damaged
    I loose my residence card => lost
    mistat kortet => lost
    can't find my card anywhere => lost
    finner ikke kortet noe sted => lost
    kortet mitt er borte => lost
    Hei, jeg skal fly 3. juni, men oppholdskortet mitt er vekk => lost
    Card missing since we moved house => lost
    mistet passet og oppholdskortet => lost
    Noen har stjålet veska mi med kortet i => stolen
    kort stjalet => stolen
    Nokon har stole kortet => stolen
    my card was stolen => stolen
    pickpocketed. no more card. => stolen
    Må jeg anmelde tyveriet først => stolen
    katten har tygget kortet => damaged
    noen nappet veska mi => stolen
    I wrote lost but it was stolen => stolen
    fødselsdatoen er feil => wrong-information
    vet ikke hvor kortet mitt er => lost
    the card got burnt => damaged
    Gyldig til 30.06 står det => -
    foreldra mine vitjar meg i to månader => -
    ødelagt kort => damaged
    odelagt kort => damaged
    øydelagt kort => damaged
    my card broke in two => damaged
    card is cracked => damaged
    brikka i kortet verkar ikkje => damaged
    vannskadet kort => damaged
    feil navn på kortet => wrong-information
    the name is spelled wrong on my card => wrong-information
    Jeg har giftet meg og byttet etternavn => wrong-information
    navnet mitt er stavet feil på kortet => wrong-information
    wrong date of birth on the residence card => wrong-information
    the residence card arrived damaged => arrived-damaged
    kortet kom i posten i dag og det er ødelagt => arrived-damaged
    Fikk kortet med feil bilde => arrived-damaged
    det nye kortet var bøyd da jeg åpnet konvolutten => arrived-damaged
    sticker in my passport has expired => sticker-expired
    etiketten i passet har gått ut => sticker-expired
    klistremerket i passet mitt er utløpt => sticker-expired
    they say I can't get a new sticker => sticker-cannot-be-renewed
    de sier jeg ikke kan få ny etikett => sticker-cannot-be-renewed
    bytte etikett til kort => sticker-to-card
    change my sticker to a card => sticker-to-card
    card expired => card-expired
    kortet går ut snart => card-expired
    kortet mitt e snart utgått => card-expired
    Det går ut neste uke => card-expired
    permanent permit, my card is no longer valid => card-expired
  `);
});

describe('what is denied is not what is wrong', () => {
  expectReason(`
    I have not lost it, it just expired => card-expired
    ikke mistet, men stjålet => stolen
    Nei, det er ikke mistet, det går bare ut => card-expired
    Jeg har ikke mistet kortet, det er ødelagt => damaged
    not stolen, lost => lost
    ikke mistet og ikke stjålet, bare gått ut på dato => card-expired
    ikkje mista, men stole kort => stolen
    I never lost my card => -
    har aldri mistet kortet => -
    mistet ikke kortet => -
    jeg mistet det ikke => -
    the card is not damaged => -
    kortet er ikke utløpt => -
    My card has not expired => -
    ikke bare mistet, også ødelagt => lost
    kan ikke fornye fordi jeg mistet kortet => lost
  `);
});

describe('what else can be lost, broken or wrong', () => {
  expectReason(`
    I lost my password => -
    Eg har mista tilgangen til e-posten => -
    My passport has expired => -
    arbeidstillatelsen min går ut i mai => -
    I answered wrong => -
    Hva går opptak av biometri ut på? => -
    the card was lost in the post => -
    I'm totally lost => -
    how do I get my first card => -
    hei => -
    mistet nøklene ved politistasjonen => -
    my session expires before I finish => -
  `);
});

describe('what has run out already', () => {
  test.each(
    casesOf(`
    my permanent residence card has expired => true
    kortet er utløpt => true
    kortet mitt gikk ut i fjor => true
    kortet gjekk ut 1. januar => true
    my card is no longer valid => true
    tillatelsen min har gått ut => true
    it expired 2 years ago => true
    kortet går ut snart => -
    my card expires soon => -
    has my card expired? => -
    if the card has expired => -
    the card has not expired => -
    my passport has expired => -
    hei => -
  `),
  )('%s → %s', (message, expected) => {
    expect(String(read(message).hasExpired ?? '-')).toBe(expected);
  });
});

describe('when it runs out', () => {
  test.each(
    casesOf(`
    kortet går ut 2. mai 2026 => 2026-05-02
    my permit is valid until 3 may 2027 => 2027-05-03
    I lost my card, work permit until august 2027, from India => 2027-08-01..2027-08-31
    kortet gikk ut i 2024 => 2024-01-01..2024-12-31
    I fly on 3 May => -
  `),
  )('%s → %s', (message, expected) => {
    const { expires, expiresWithin } = read(message);
    expect(expires ?? (expiresWithin ? `${expiresWithin.from}..${expiresWithin.to}` : '-')).toBe(expected);
  });
});
