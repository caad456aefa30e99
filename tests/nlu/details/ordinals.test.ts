import { casesOf, read, written } from './reading.ts';

describe('a choice by its place in the list', () => {
  test.each(
    casesOf(`
    2 => 2
    2. => 2
    (2) => 2
    #2 => 2
    to => 2
    two please => 2
    2 takk => 2
    nr 2 => 2
    nr. 2 => 2
    no. 2 => 2
    nummer to => 2
    number two => 2
    option 3 please => 3
    alternativ 2 => 2
    jeg vil ha nummer 3 => 3
    the second => 2
    the second one => 2
    the first one => 1
    first => 1
    2nd => 2
    den andre => 2
    den andre timen => 2
    jeg tar den tredje takk => 3
    det første alternativet => 1
    fyrste ledige, takk => 1
    first available please => 1
    den siste => -1
    the last one => -1
    siste => -1
    nest siste => -2
    12 => 12
    jeg vil ha den andre time på listen => 2
    den fyrste passar best, ikkje den andre => 1
    Eg tek den tredje tida, den klokka tolv. => 3
    the second works for me => 2
    den første funker fint => 1
    den siste er best => -1
    den tredje går bra => 3
    den andre høres bra ut => 2
    the third sounds good => 3
    second looks good => 2
    jeg går for den andre => 2
    I'll go for the second => 2
    eg kan ta den siste tida => -1
    første time takk => 1
    no 3 please => 3
    slot 2 => 2
    time nummer 3 => 3
    den øverste takk => 1
    den nedste => -1
    top one please => 1
    the bottom one => -1
    the earliest => 1
    den tidlegaste => 1
    den tidligste dere har => 1
    the earliest slot => 1
    earliest possible please => 1
    den seinaste takk => -1
    the latest one => -1
    den første av de to => 1
    the first of the two => 1
    the last time on the list => -1
    ikke den andre, den tredje => 3
    the latest I can come is Friday => -
    the earliest is not clear to me => -
    when is the earliest? => -
    når er den første ledige timen => -
    at the latest => -
    for det første => -
    for det andre vil jeg vite prisen => -
    second, I want to know the fee => -
    the first time I came => -
    det er andre gang jeg spør => -
    den første er gratis? => -
    den første av to kort ble borte => -
    latest news => -
    den aller første => 1
    fyrste time du har => 1
    Å => -
    den siste tiden har vært tung => -
    den første tida passer => 1
    top secret => -
    no 3 kids => -
    switch my slot 2 another 1 => -
    onsdag kl 9 => -
    the one at 9 => -
    first of may => -
    den første i neste måned => -
    første gang => -
    I lost my first card => -
    the first time => -
    my last card => -
    last week => -
    where do I find the number to pay => -
    I have two kids => -
    eg vil attende => -
    25 => -
    ring 22 34 21 00 => -
    05.06.2026 => -
  `),
  )('%s → %s', (message, expected) => {
    expect(written(read(message).ordinal)).toBe(expected);
  });
});

describe('a number', () => {
  test.each(
    casesOf(`
    2 => 2
    25 => 25
    I have 3 kids => 3
    fem => 5
    time til 4 personer => 4
    three => 3
    kl 9 => -
    5. mai => -
    K7M-4PX => -
    0047 => -
    ring 22 34 21 00 => -
    201512345678 => -
    jeg bor i 7013 Trondheim => -
    go to Bergen => -
    Å => -
    Får barn under 3 år også eget kort? => -
    my son is 7 years old => -
    det tok 2 timer => -
    vi er 4 personer => 4
  `),
  )('%s → %s', (message, expected) => {
    expect(written(read(message).number)).toBe(expected);
  });
});
