import { casesOf, datesWritten, read, written } from './reading.ts';

describe('the language that is asked for', () => {
  test.each(
    casesOf(`
    English please => en
    english => en
    på engelsk takk => en
    can we speak English? => en
    bytt til engelsk => en
    på nynorsk takk => nn
    nynorsk => nn
    skriv nynorsk til meg => nn
    norsk => nb
    på lett norsk går bra, men helst engelsk => en
    kvifor skriv du engelsk til meg => -
    snakker de engelsk i skranken => -
    snakker du norsk? => nb
    norsk er fint => nb
    english is ok => en
    på norsk takk => nb
    bokmål, takk => nb
    switch to Norwegian => nb
    I don't understand Norwegian, English please => en
    Why are you answering in Norwegian? I write English => en
    jeg snakker ikke norsk => -
    I am learning Norwegian at a course => -
    norsk pass til babyen => -
    my card is lost => -
  `),
  )('%s → %s', (message, expected) => {
    expect(written(read(message).language)).toBe(expected);
  });
});

describe('the code of an appointment', () => {
  test.each(
    casesOf(`
    K7M-4PX => K7M-4PX
    k7m-4px => K7M-4PX
    K7M4PX => K7M-4PX
    Booking K7M-4PX, cancel please => K7M-4PX
    min referanse er K7M4PX => K7M-4PX
    code: k7m 4px => K7M-4PX
    avbestill K7M4PX => K7M-4PX
    cancel k7m4px please => K7M-4PX
    Tinginga K7M-4PX må få ny dato => K7M-4PX
    COVID-19 => -
    my number is 41234567 => -
    hei => -
  `),
  )('%s → %s', (message, expected) => {
    expect(written(read(message).bookingReference)).toBe(expected);
  });
});

describe('a message that takes something back', () => {
  test.each([
    'nei, Bergen',
    'no, Bergen',
    'sorry, I meant April',
    'jeg mente 5. mai',
    'eg meinte torsdag',
    'ikke Oslo, men Bergen',
    'not Oslo but Bergen',
    'Bergen, not Oslo',
    'feil, 6. mai',
    'oppdatering: kortet går ut 5. mai',
    'skrev feil dato, mente 15. ikke 5.',
    'sorry, tomorrow',
    'actually it is permanent',
    'beklager, Hamar',
    'no, it was stolen',
    'onsdag ikke torsdag',
    'Oslo nei Moss',
    'monday, sorry, tuesday',
    'not friday, thursday',
    'Moss ikke Oslo',
    'oh sorry not Hamar, Elverum is where I live now',
    'ikke i Oslo, i Bergen',
    'it is Bergen not Oslo',
    'Feil postnummer frå meg, det er 5417 og ikkje 5418.',
    'wrong zip, should be 4013',
    'unnskyld, Bodø skulle det være',
  ])('%s', (message) => {
    expect(read(message).correction).toBe(true);
  });

  test.each([
    'nei',
    'no thanks',
    'Bergen',
    'sorry',
    'I lost my card',
    'kortet går ut 5. mai',
    'I cannot come on Monday, my child is sick',
    'Can I come Thursday instead of Tuesday?',
    'hei, jeg bor i Oslo',
    'ja, men ikke tirsdag, helst onsdag',
    'I live in Oslo. Sorry, I lost my card in May',
    'ventet mer enn 3 uker i Oslo',
    'not renewed yet, but first: may I fly on Monday?',
    'finn ikkje noko i Bergen, ikkje i Haugesund heller',
    'I have an appointment in Oslo, not sure when',
    'kortet er ikke kommet, jeg bor i Bergen',
  ])('not: %s', (message) => {
    expect(read(message).correction).toBe(false);
  });

  test.each(
    casesOf(`
    sorry, I meant April => 2026-04-01..2026-04-30
    skrev feil dato, mente 15. ikke 5. => 2026-04-15
    not 5 May, but 6 May => 2026-05-06
    ikke tirsdag, men onsdag => 2026-03-18
    Can I come Thursday instead of Tuesday? => 2026-03-19
    Jeg vil heller ha den 20. enn den 18. => 2026-03-20
    fredag, ikke torsdag => 2026-03-20
    yes but not tuesday => -
    oops, not 5 may, 15 may => 2026-05-15
    onsdag ikke torsdag => 2026-03-18
    monday, sorry, tuesday => 2026-03-17
    any day but friday => -
    har ventet mer enn 3 uker => 2026-02-23
    a date in two weeks in place of tomorrow => 2026-03-30
    5 may not 6 may => 2026-05-05
    not friday, thursday => 2026-03-19
    ja, men ikke tirsdag, helst onsdag => 2026-03-18
  `),
  )('of its dates only what is meant is left: %s', (message, expected) => {
    expect(datesWritten(read(message).dates)).toBe(expected);
  });

  test('of its times only what is meant is left', () => {
    expect(read("Instead of 10:30 I'd like 12:15").time).toBe('12:15');
  });
});

describe('many facts in one message, in any order', () => {
  test('in English', () => {
    expect(
      read(
        "Hi, I'm from India, work permit, my card was stolen in Oslo yesterday. I live in Bodø, can I come on Monday at 9?",
      ),
    ).toMatchObject({
      dates: [
        { kind: 'day', day: '2026-03-15' },
        { kind: 'day', day: '2026-03-23' },
      ],
      time: '09:00',
      permit: 'temporary',
      basis: 'work',
      reason: 'stolen',
      citizenship: 'other',
      country: 'IN',
      place: { kind: 'municipality', name: 'Bodø' },
      correction: false,
    });
  });

  test('in bokmål', () => {
    expect(
      read(
        'Kona sitt kort er mistet, hun har permanent opphold og vi bor i Tromsø. Har BankID. Passer torsdag klokka halv ti?',
      ),
    ).toMatchObject({
      dates: [{ kind: 'day', day: '2026-03-19' }],
      time: '09:30',
      permit: 'permanent',
      reason: 'lost',
      whose: 'partner',
      electronicId: 'yes',
      place: { kind: 'municipality', name: 'Tromsø' },
    });
  });

  test('a message that says nothing has no details', () => {
    expect(read('hei, kan du hjelpe meg?')).toEqual({ dates: [], correction: false });
  });
});
