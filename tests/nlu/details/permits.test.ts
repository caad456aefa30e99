import { casesOf, read } from './reading.ts';

function expectPermit(table: string): void {
  test.each(casesOf(table))('%s → %s', (message, expected) => {
    const { permit, basis } = read(message);
    expect([permit ?? '-', ...(basis === undefined ? [] : [basis])].join(' ')).toBe(expected);
  });
}

describe('the kind of permit', () => {
  expectPermit(`
    permanent => permanent
    permanent oppholdstillatelse => permanent
    permanent opphaldsløyve => permanent
    permament permit => permanent
    bosettingstillatelse => permanent
    busetjingsløyve => permanent
    settlement permit => permanent
    varig oppholdsrett => permanent-right
    varig opphaldsrett => permanent-right
    permanent right of residence => permanent-right
    oppholdskort for familiemedlem av EØS-borger => eea-family-card
    I am family member of an EU citizen => eea-family-card
    på kortet står Familiemedlem => eea-family-card
    kollektiv beskyttelse => collective-protection
    mellombels kollektivt vern => collective-protection
    My mother has collective protection => collective-protection
    midlertidig kollektiv beskyttelse => collective-protection
    separation agreement => separation-agreement
    Separasjonsavtalen EØS/EFTA-UK => separation-agreement
    midlertidig => temporary
    mellombels opphaldsløyve => temporary
    temporary residence permit => temporary
    temperary permit => temporary
    asylum seeker card => asylum-seeker
    asylsøkerbevis => asylum-seeker
    I have applied for asylum => asylum-seeker
    waiting for the answer => applied
    venter på svar fra UDI => applied
    har ikke fått svar på søknaden => applied
    I'm a tourist => visitor
    turistvisum => visitor
    besøksvisum => visitor
    I don't have a residence permit => none
    har ikke oppholdstillatelse => none
    uten opphold => none
    I don't know which permit I have => not-sure
    jobber på ambassaden => embassy-staff
  `);
});

describe('what a temporary permit was given for', () => {
  expectPermit(`
    arbeidstillatelse => temporary work
    arbeidsløyvet mitt => temporary work
    work permit => temporary work
    tillatelse som faglært => temporary work
    skilled worker => temporary work
    sesongtillatelse => temporary work
    student => temporary study
    studietillatelsen => temporary study
    study permit => temporary study
    studieløyvet er nesten over => temporary study
    familiegjenforening => temporary family
    familiesameining => temporary family
    family immigration permit => temporary family
    flyktning => temporary protection
    asyl innvilget => temporary protection
    I got asylum in 2023 => temporary protection
    tillatelse på humanitært grunnlag => temporary other
    au pair => temporary other
    opphold for familie, kort går ut om 2 mnd => temporary family
    nei ikke arbeid, studier => temporary study
    work => temporary work
    jobben min sier nei => -
    permanent, før det arbeidstillatelse => permanent work
  `);
});

describe('the words printed on the card', () => {
  expectPermit(`
    Midlertidig oppholdstillatelse, utl 42 1 => temporary family
    utl 28 1 a => temporary protection
    utl 28 6 => temporary protection
    utf 7-2 1 => temporary protection
    utl 28 7 => temporary other
    utl 38 1 => temporary other
    utf 8-8-1 => temporary other
    utf 9-7 1 c => temporary family
    Permanent oppholdstillatelse, utl 62 1 => permanent
    utl 62 1 => permanent
    uf 43 1 => permanent
  `);
});

describe('what is denied, hoped for or not said', () => {
  expectPermit(`
    Har bare midlertidig, ikke permanent => temporary
    not permanent, it is a work permit => temporary work
    I am not a student => -
    hvordan søke om permanent => -
    Jeg fyller ikke kravene til permanent ennå => -
    I have applied for renewal and wait for an answer => -
    my card expired => -
    hei => -
    visa card or cash? => -
    kortet er mistet => -
  `);
});
