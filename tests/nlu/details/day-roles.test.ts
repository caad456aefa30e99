import { casesOf, read, written } from './reading.ts';

describe('what a day is the day of', () => {
  test.each(
    casesOf(`
    I lost my card 20 february, police appointment was 12 march => 2026-02-20 before, 2026-03-12 police
    I got decision 5 february, went to police 10 march, no card yet => 2026-02-05 before, 2026-03-10 police
    kortet ble stjålet 1. februar, var hos politiet 10. mars => 2026-02-01 before, 2026-03-10 police
    kortet vart stole 1. februar, eg tok fingeravtrykk 10. mars => 2026-02-01 before, 2026-03-10 police
    I ordered the card 1 february and was at the police 10 march => 2026-02-01 before, 2026-03-10 police
    10 march I was at the police and 30 june my card expires => 2026-03-10 police
    fingerprints were taken 2 march, I fly 20 april => 2026-03-02 police
    kortet går ut i morgen, skal reise på fredag => -
    work permit since 2022 => 2022-01-01 start
    when does the card come, 10 march => -
  `),
  )('%s → %s', (message, expected) => {
    const { dayRoles = [] } = read(message);
    expect(dayRoles.map(({ day, role }) => `${day} ${role}`).join(', ') || '-').toBe(expected);
  });
});

describe('the day something runs out', () => {
  test.each(
    casesOf(`
    I am Indian, work permit since 2022, expires 10 may 2026 => 2026-05-10
    arbeidstillatelse fra 2024, går ut 10. mai 2026 => 2026-05-10
    arbeidsløyve sidan 2023, går ut 10. mai 2026 => 2026-05-10
    work permit from 1 june 2024 to 1 june 2027, lost card => 2027-06-01
    my permit is valid from 3.4.2023 until 3.4.2026 => 2026-04-03
    tillatelsen gjelder fra 3.4.2023 til 3.4.2026 => 2026-04-03
    I am away from 1 june to 1 october => -
    opphaldsløyve mitt gjekk ut for ei veke sia => 2026-03-09
    Det er ikke tillatelsen som går ut, den er permanent. Det er bare kortet, 30. juni. => 2026-06-30
    my card is going out 20th may => 2026-05-20
    blir ugyldig 1. mai => 2026-05-01
    ten days remaining of my permit => 2026-03-26
    det er 2 måneder til kortet går ut => 2026-05-16
    two months until my permit expires => 2026-05-16
    Held det å søkje ein månad før løyvet går ut? => -
    half a year left of my PhD but the permit ends in may => -
    kortet er gyldig ut juni => 2026-06-30
    permit valid through June => 2026-06-30
    valid thru 12/2026 => 2026-12-31
    løyvet gjeld ut året => 2026-12-31
    gjelder til og med mai => 2026-05-31
    exp date 01.07.26 => 2026-07-01
    expiry: 2026-07-01 => 2026-07-01
    kortet går ut i juni => -
    kortet går ut juni => -
    Skulen spør om opphaldskortet til elevane. Dei fekk løyve i førre veke => -
    expires 30 june, appointment was 10 march => 2026-06-30
  `),
  )('%s → %s', (message, expected) => {
    expect(written(read(message).expires)).toBe(expected);
  });
});

describe('a day without a year that was only months ago', () => {
  test.each(
    casesOf(`
    egyptian, work permit expire 10 march, what do => 2026-03-10
    arbeidstillatelse, egypter, går ut 1. mars => 2026-03-01
    løyvet går ut 1.2. => 2026-02-01
    expiry date 5 march => 2026-03-05
    expires 10 march 2027 => -
    it expired 10 march => -
    går ut 1. mai => -
    gyldig til 2. desember => -
  `),
  )('%s → %s', (message, expected) => {
    const { yearInDoubt, expires } = read(message);
    expect(written(yearInDoubt?.past)).toBe(expected);
    expect(expires === undefined).toBe(expected !== '-');
  });
});
