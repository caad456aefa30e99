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
  `),
  )('%s → %s', (message, expected) => {
    expect(written(read(message).number)).toBe(expected);
  });
});
