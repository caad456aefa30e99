import type { Details } from '../understanding.ts';
import { isInGeneral } from './in-general.ts';
import { findPhrases, type Hit, phraseTable } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';
import { cardinalWords } from './words/numbers.ts';
import { unitNamed } from './words/units.ts';

type Age = NonNullable<Details['age']>;

const words = phraseTable<Age>([
  [
    'under-three',
    'spedbarn*, infant, newborn, nyfødt*, toåring*, ettåring*, eittåring*, just/nettopp/nyleg born/født/fødd, weeks/uker/veker/week old/gammel/gamal/gammal/gammelt, under tre/3 år?, under three/3, baby/babyen/babyens, er/e/is/på/of halvannet/halvanna/halvtanna/halvannan år, er/e/is/på/of one/en/ett and/og a/en/et half/halv/halvt years?/år?, er/e/is/på/of en/et/ett/eitt/to/one/two og/and et/eit/a halvt/half år/year/years?, months/month/halvannet/måneder/månader/måneders old/gammel/gamal/gammal/gammelt/gamle',
  ],
  [
    'child',
    'under 18, under eighteen, minor, mindreårig*, treåring*, fireåring*, femåring*, seksåring*, sjuåring*, syvåring*, åtteåring*, niåring*, tiåring*, elleveåring*, tolvåring*, trettenåring*, fjortenåring*, femtenåring*, sekstenåring*, syttenåring*, tenåring*, skolebarn, skulebarn, teenager, schoolchild',
  ],
  [
    'adult',
    'voksen, vaksen, voksne/vaksne barn/sønn*/søner/datter*/døtre*/born, adult, over 18, above 18, over eighteen, pensjonist*, pensioner, retired, grown up',
  ],
]);
const years = wordSet('år years year yrs yr åring åringen yo y');
const pronouns = wordSet(
  'hun han ho he she hes shes jeg eg im am er is are e turns turned fyller fyl fylte fylde ble blei vart aged age alder på',
);
const behindAge = wordSet(
  'og and no nå now but men so så som who har has i in this denne neste next snart soon last yesterday forrige førre',
);
const thirdPersons = wordSet('she he hun han ho shes hes they dei de');
const writers = wordSet('jeg eg i im age alder aged');
const things = wordSet(
  'card kort kortet permit tillatelsen løyvet sticker klistremerket etiketten passport passet pass søknaden application',
);
const wordsToThing = 4;
const adultFrom = 18;
const threeFrom = 3;
const oldest = 120;
const monthsOfYear = 12;

/** How old the person is whose card it is, as far as it changes what to bring. */
export function findAge(tokens: readonly Token[], isTaken: (index: number) => boolean): Details['age'] {
  for (let at = 0; at < tokens.length; at += 1) {
    const age = isTaken(at) ? undefined : ageAt(tokens, at);
    if (age !== undefined) return age;
  }
  return findPhrases(words, tokens).find((hit) => !isInGeneral(tokens, hit) && !isTimeOfThing(tokens, hit))?.value;
}

/** `kortet er 2 år gammelt`: how old a thing is. */
function isOfThing(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(Math.max(0, at - wordsToThing), at);
  const before = near.slice(
    Math.max(
      0,
      near.findLastIndex(({ startsSentence }) => startsSentence),
    ),
  );
  // `my 2 year old card`
  if (tokens[at + 2]?.word === 'old' && things.has(tokens[at + 3]?.word ?? '')) return true;
  // `is my father's card, he is 70`: whoever is named last.
  return before.some(({ word }, index) => things.has(word) && !before.slice(index).some(isPerson));
}

function isPerson({ word }: Token): boolean {
  return ['he', 'she', 'hun', 'hes', 'shes', 'han', 'ho'].includes(word);
}

/** `my permit is 3 months old`; not `the card is for an adult`. */
function isTimeOfThing(tokens: readonly Token[], { from, to }: Hit<Age>): boolean {
  return isOfThing(tokens, from) && tokens.slice(from, to).some(({ word }) => unitNamed(word) !== undefined);
}

/** `en gutt på 16`, `dotter mi på 6 har`, `a boy of 12`, `a child aged 4`. */
function isBehindPerson(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const isCounting = next !== undefined && !next.startsClause && unitNamed(next.word) !== undefined;
  if (isCounting || next?.gap.startsWith('.') || !['pa', 'of', 'aged'].includes(tokens[at - 1]?.word ?? ''))
    return false;
  return [tokens[at - 2], tokens[at - 3]].some((token) => token !== undefined && persons.has(token.word));
}

/** `en sønn på 7 måneder`, `a girl of 5 weeks`. */
function isInMonths(tokens: readonly Token[], at: number): boolean {
  const unit = unitNamed(tokens[at + 1]?.word ?? '');
  const isShort = unit === 'month' || unit === 'week' || unit === 'day';
  const lead = tokens[at - 1]?.word ?? '';
  return (
    isShort &&
    ['pa', 'of', 'aged', 'er', 'is', 'are', 'e'].includes(lead) &&
    [tokens[at - 2], tokens[at - 3]].some(
      (token) => token !== undefined && (persons.has(token.word) || thirdPersons.has(token.word)),
    )
  );
}

function ageAt(tokens: readonly Token[], at: number): Age | undefined {
  const token = tokens[at];
  const number = token?.number ?? cardinalWords.get(token?.word ?? '');
  if (token === undefined || number === undefined || number > oldest || token.word === 'ei') return undefined;
  if (isOfThing(tokens, at)) return undefined;
  if (isInMonths(tokens, at)) return groupOf(Math.floor(number / monthsOfYear));
  const next = tokens[at + 1];
  const isYears = next !== undefined && years.has(next.word) && (isAboutAge(tokens, at) || isHad(tokens, at, number));
  const ends = next === undefined || next.startsClause || behindAge.has(next.word);
  const before = tokens[at - 1];
  const isCount = token.number !== undefined || (number > 1 && before?.word !== 'im');
  const isBare = isCount && ends && !token.startsClause && before !== undefined && isBeing(tokens, at - 1);
  return isYears || isBare || isApposed(tokens, at) || isBehindPerson(tokens, at) ? groupOf(number) : undefined;
}

/** `my daughter, 2, …`, `sønnen min (12)`. */
function isApposed(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.number === undefined || !token.startsClause || before === undefined) return false;
  const isUnit = next !== undefined && years.has(next.word) && (tokens[at + 2]?.startsClause ?? true);
  const ends = next === undefined || next.startsClause || isUnit;
  return ends && (subjects.has(before.word) || persons.has(before.word)) && !writers.has(before.word);
}

/** `2-year-old`, `2 år gammel`, `hun er 15 år`, `9-åring`; not `lived here for 5 years`. */
function isAboutAge(tokens: readonly Token[], at: number): boolean {
  const [behind, unit] = [tokens[at + 2]?.word ?? '', tokens[at + 1]?.word ?? ''];
  if (
    ['old', 'olds', 'gammel', 'gamal', 'gammal', 'gammelt', 'gamle', 'gamalt'].includes(behind) ||
    unit.startsWith('aring') ||
    unit === 'yo' ||
    behind === 'o'
  )
    return true;
  return isBeing(tokens, at - 1) && tokens[at]?.startsClause === false;
}

/** `min barn 2 år`, `he have 70 years`; not `she has 2 years left` nor `my son 3 years in Norway`. */
function isHad(tokens: readonly Token[], at: number, number: number): boolean {
  const [before, twoBefore, behind] = [tokens[at - 1], tokens[at - 2], tokens[at + 2]];
  if (before === undefined || tokens[at]?.startsClause !== false) return false;
  const isLeft = behind !== undefined && !behind.startsClause && timeLeft.has(behind.word);
  if (isLeft) return false;
  if (children.has(before.word) || isSecondAge(tokens, at)) return true;
  const ends = behind === undefined || behind.startsClause || behindAge.has(behind.word);
  const isSomebody = thirdPersons.has(twoBefore?.word ?? '') || persons.has(twoBefore?.word ?? '');
  return ends && having.has(before.word) && isSomebody && number >= fewestHad;
}

/** `barna mine 4 og 8 år`. */
function isSecondAge(tokens: readonly Token[], at: number): boolean {
  const [person, mineOrPerson, first, and] = tokens.slice(Math.max(0, at - 4), at);
  const isPair = first?.number !== undefined && (and?.word === 'og' || and?.word === 'and');
  return isPair && [person, mineOrPerson].some((token) => children.has(token?.word ?? ''));
}

const having = wordSet('has have had har');
/** Fewer years may be those of a permit. */
const fewestHad = 10;
const timeLeft = wordSet(
  'left igjen att in i here her siden sidan ago since permit tillatelse løyve opphold visa card kort til to without uten utan',
);
const children = wordSet(
  'barna born borna kids children barn barnet sønn sønnen son sonen datter datteren dattera dotter dottera child kid daughter gutt gutten gut guten jente jenta boy girl baby babyen',
);
const subjects = wordSet(
  'hun han ho he she hes shes jeg eg i im am sønnen datteren dattera son daughter datter sønn son sønn dotter mamma pappa mor far mother father barnet child guten gutten jenta min mi mitt ungen baby babyen age alder aged kid wife husband',
);

const persons = wordSet(
  `gutt gut gutten guten gutane guttene jente jenta jenter jenten barn barnet barna born unge ungen ungar unger sønn sønnen son sonen datter datteren dattera dotter dottera tvillinger tvillingar baby babyen
  boy girl boys girls child children kid kids daughter daughters sons toddler teenager stepson stepdaughter tvillingene tvillingane twins niese nevø bror søster syster brother sister nephew niece mor mora moren far faren mamma pappa mother father mum mom dad
  svigermor svigermora svigermoren svigerfar svigerfaren bestemora bestemoren bestefaren mormor farmor morfar farfar onkel onkelen tante tanta uncle aunt
  veslejenta veslegutten minstemann minste minsten yngste eldste youngest eldest twins tvillingane vår vårt våre våra our bestemor bestefar grandmother grandfather grandma grandpa mann kvinne kona kone man woman wife husband venn friend min mi mitt`,
);

function isBeing(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  if (word === 'hes' || word === 'shes' || word === 'im' || word === 'aged' || word === 'age' || word === 'alder')
    return true;
  if (!pronouns.has(word)) return false;
  return [tokens[at - 1], tokens[at - 2]].some(
    (token) => token !== undefined && (subjects.has(token.word) || persons.has(token.word)),
  );
}

function groupOf(years: number): Age {
  if (years < threeFrom) return 'under-three';
  return years < adultFrom ? 'child' : 'adult';
}
