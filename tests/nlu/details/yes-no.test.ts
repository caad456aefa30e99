import { casesOf, read, written } from './reading.ts';

describe('yes, no and what lies between', () => {
  test.each(
    casesOf(`
    ja => yes
    Jaaaa => yes
    jepp => yes
    japp, det stemmer => yes
    joda => yes
    jau => yes
    jo, det har jeg => yes
    mm => yes
    mhm => yes
    ok => yes
    greit => yes
    stemmer => yes
    det er riktig => yes
    yes please => yes
    yep => yes
    sure, go ahead => yes
    that's right => yes
    I do => yes
    jeg har det => yes
    det har eg => yes
    no problem, do that => yes
    ikke noe problem, gjør det => yes
    absolutt => yes
    selvfølgelig => yes
    why not => yes
    ja ikke sant => yes
    👍 => yes
    hei, ja det stemmer => yes
    yse => yes
    nei => no
    Neeei => no
    næ => no
    niks => no
    nope => no
    no thanks => no
    absolutt ikke => no
    of course not => no
    stemmer ikke => no
    det er feil => no
    nei, Bergen => no
    nei det tror jeg ikke => no
    jeg har det ikke => no
    det har eg ikkje => no
    I don't => no
    not really => no
    på ingen måte => no
    👎 => no
    ❌ => no
    ikke ennå => not-yet
    ikkje enno => not-yet
    nei ikke enda => not-yet
    not yet => not-yet
    ja, men ikke ennå => not-yet
    nja => unsure
    tja => unsure
    kanskje => unsure
    vet ikke => unsure
    eg veit ikkje => unsure
    I don't know => unsure
    no idea => unsure
    not sure => unsure
    ja og nei => unsure
  `),
  )('%s → %s', (message, expected) => {
    expect(written(read(message).yesNo)).toBe(expected);
  });
});

describe('what only looks like an answer', () => {
  test.each([
    'I have lost my card',
    'Jeg har mistet kortet',
    'no må eg bestille time',
    'Nå er jeg klar',
    'no card yet, what do I do',
    'no available times in Drammen',
    'noe nytt i saken min?',
    'why not?',
    'stemmer det at jeg kan fornye på nett?',
    'I don’t know what to do about my card',
    'vet ikke hvilket distrikt jeg hører til',
    'K7M-4PX',
    'fine on parking',
    'Is it right?',
    'never mind',
    'Jeg vil ikke flytte den, jeg vil ha den bort',
  ])('%s', (message) => {
    expect(read(message).yesNo).toBeUndefined();
  });
});
