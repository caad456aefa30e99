import { countriesInReply } from '../../../nlu/details/citizenship/country-in-reply.ts';
import { readExamples } from './example-words.ts';
import { casesOf, read } from './reading.ts';

function said(message: string): string {
  const { citizenship, country, countryMisspelled, permit, basis, reason } = read(message);
  const spelled = countryMisspelled ? 'misspelled' : undefined;
  return [citizenship, country, spelled, permit, basis, reason].filter((each) => each !== undefined).join(' ') || '-';
}

describe('in any message', () => {
  test.each(
    casesOf(`
    jeg er fra filipinene og kortet er stolt => other PH misspelled stolen
    jeg er fra fillipinene => other PH misspelled
    I am from Ukrane => other UA misspelled
    i am from somlia and i lost my card => other SO misspelled lost
    eg er frå ukrania => other UA misspelled
    jeg er fra Filippinene => other PH
    Jeg er fra Austrlia => -
    I fly to Polnad tomorrow => -
    kolektiv beskytelse => collective-protection
    collectiv protecton => collective-protection
    midlertidg => temporary
    arbeidstillatlse => temporary work
    permanat opphold => permanent
    asylsøkr => asylum-seeker
    familigjenforening => temporary family
    kortet er stjolet => stolen
    jeg har mistett kortet => lost
    eg har misst kortet mitt => lost
    eg har misst bussen => -
    skolen er stengt => -
    jeg er stolt => -
  `),
  )('%s → %s', (message, expected) => {
    expect(said(message)).toBe(expected);
  });
});

describe('in reply to the question for a country', () => {
  test.each(
    casesOf(`
    filipinene => PH
    fillipinsk => PH
    somlia => SO
    sudi arabia => SA
    bangladsh => BD
    ukrainan => UA
    afganistan => AF
    tyrkiet => TR
    sri lnka => LK
    new zeland => NZ
    jeg kommer fra etipoia => ET
    swedn => SE
    sudna => SD
    Austrlia => AU AT
    Austrila => AT AU
    iland => IE IS
    malia => ML MT
    norges => -
    mail => -
    ikke somlia => -
    min mann er fra somlia => -
    my card is lost => -
    child => -
    konto => -
  `),
  )('%s → %s', (message, expected) => {
    const codes = countriesInReply(message).map(({ code }) => code);
    expect(codes.sort()).toEqual(expected === '-' ? [] : expected.split(' ').sort());
  });
});

/** Misspelled on purpose, or the citizens of a country in a form that is in no list. */
const justified =
  /^(?:norwegians|australians|icelanders|brittish|brit(?:ar|er|iske)|britter|polske|polsku|japans|is(?:lendinger|lendingar)|amerikan(?:ere|arar)|danskar|svenskar|sveitsiske|polski|italiano|korean|germans|luxembourger|sverge|amerikanske|tyrkiske|sveisar|nederlendarar|rumenarar|spaniards|philippine|ukrainan|ukranian|slovakian|brazilians|egyptiske|sveiser|iranske|filippinske|irske|togolesar)$/;

test('no other word of all examples is a country by its spelling alone', () => {
  const wrong = readExamples().filter((word) => !justified.test(word) && isMisread(word));
  expect(wrong).toEqual([]);
});

function isMisread(word: string): boolean {
  const { country, countryMisspelled } = read(`jeg er fra ${word}`);
  return countryMisspelled === true || (country === undefined && countriesInReply(word).length > 0 && !isExact(word));
}

function isExact(word: string): boolean {
  return read(word).country !== undefined || read(`${word} citizen`).country !== undefined;
}
