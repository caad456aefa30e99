import { isNegated } from '../text/negation.ts';
import type { Hit } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { occupations } from '../words/occupations.ts';
import { isAboutOthers, isGenitive } from './about-others.ts';
import { isAnybody } from './anybody.ts';
import { being, isFrom } from './is-from.ts';
import { isNoLanguage, mayBeLanguage, type Named } from './named-countries.ts';

const citizenWords =
  wordSet(`statsborger statsborgar statsborgerskap statsborgarskap citizen citizenship national nationality nasjonalitet borger borgar
  statsborgere statsborgarar citizens nationals citizenship citizenships nationalities`);
const passportWords = wordSet('pass passet passport passports passene passa');
const having = wordSet('have har got with med has hold holds holding holder innehar');
const becoming = wordSet(
  'søke søker søkt søkje søkjer apply applying become bli get få need trenger treng want vil how hvordan korleis mistet mista lost',
);
const behindCitizen = wordSet(
  'on now nå no og and men but as som here her med with living bosatt married gift student so flytter flyttar',
);
/** What may follow where `I am Polish` is all of a clause that nobody ended. */
const nextClause = wordSet(
  'do does what how can should must need where when am will would could trenger treng må kan skal hva kva ka hvordan korleis når hvor kor har have lost mistet mista fra frå from citizenship',
);
const articles = new Set(['a', 'an', 'en', 'ein', 'both', 'både']);
const now = wordSet('now nå no');
const turns = wordSet('but men and og');
/** `jeg er selv norsk`, `I am also Polish`. */
const adverbs = wordSet(
  'selv sjølv også òg myself also now nå no originally opprinnelig opphavleg actually faktisk egentlig eigentleg både still fortsatt framleis half halvt from bare berre just an a',
);
const fillers = wordSet(
  'jeg eg æ er e i am im from fra frå the a an en ein we vi are ja yes selv sjølv myself opprinnelig opphavleg originally actually country land landet my mitt både both half halvt også also og statsborger citizen statsborgar comes come kommer kjem',
);
const corrections = wordSet(
  'no nei nope sorry beklager unnskyld orsak oi oops ops wait vent actually egentlig egentleg faktisk meant mean mente mener meinte meiner it its is det skulle være vere should be wrong feil',
);
const behindLanguage = wordSet('takk thanks please er is kan can s');
const several = wordSet('two to both both 2 begge');
const behindStart = wordSet('here her with med living bosatt in i now nå no');
const spouses = wordSet('wife husband spouse partner kone kona mann ektefelle fiance fiancee samboer sambuar');
const placing = wordSet('in to at near via i til på ved hos embassy ambassaden');
const trips = wordSet(
  'fly flyr flyg flying flight reise reiser reist travel travelling traveling trip ferie holiday vacation visit visiting speak språk language snakker snakkar',
);
const nationalityWords = wordSet(
  'citizenship citizenships nationality nasjonalitet statsborgerskap statsborgarskap nationalities',
);
const countryWords = wordSet('country land landet heimland heimlandet hjemland hjemlandet homeland opprinnelsesland');
const wordsOfCountry = 4;
const wordsBack = 5;
const shortAnswer = 4;
const longestCorrection = 8;

/** Whether a country that was named is the one the writer is a citizen of. */
export function isOwnCitizenship(tokens: readonly Token[], hit: Hit<Named>): boolean {
  if (
    isNegated(tokens, hit) ||
    isNoLanguage(tokens, hit) ||
    isAboutOthers(tokens, hit.from) ||
    isSpousesOf(tokens, hit)
  )
    return false;
  if (isBehindWriter(tokens, hit)) return true;
  const isHere = hit.value.country.code === 'NO';
  if (isCued(tokens, hit)) return !isWishedFor(tokens, hit.from);
  if (mayBeLanguage(tokens, hit)) return isCalled(tokens, hit);
  if (!isHere && (isWholeAnswer(tokens, hit) || isItem(tokens, hit))) return true;
  if (hit.value.isName) return !isHere && isFrom(tokens, hit);
  return isCalled(tokens, hit) || (!isHere && (isAtStart(tokens, hit) || isKindOfPerson(tokens, hit)));
}

/** `my wife (Brazilian) and I (Portuguese)`. */
function isBehindWriter(tokens: readonly Token[], { from }: Hit<Named>): boolean {
  return (
    tokens[from]?.gap.endsWith('(') === true && ['i', 'jeg', 'eg', 'æ', 'me'].includes(tokens[from - 1]?.written ?? '')
  );
}

/** `a Swiss citizen's wife`: the husband is Swiss. */
function isSpousesOf(tokens: readonly Token[], { to }: Hit<Named>): boolean {
  return [to, to + 1].some((at) => spouses.has(tokens[at]?.word ?? '') && isGenitive(tokens[at - 1]));
}

/** `work permit, Pakistan, card lost`; not the end of `the embassy in Islamabad, Pakistan`, nor `spansk, takk`. */
function isItem(tokens: readonly Token[], { from, to }: Hit<Named>): boolean {
  const [first, next] = [tokens[from], tokens[to]];
  if (first?.startsClause !== true || first.asked || next?.startsClause === false) return false;
  if (behindLanguage.has(next?.word ?? '') || tokens.some(({ word }) => trips.has(word))) return false;
  return from + to > 0 && tokens.length > to - from && !tokens.slice(Math.max(0, from - 3), from).some(isPlacing);
}

function isPlacing({ word }: Token): boolean {
  return placing.has(word);
}

/** `syrian refugee`, `I am an Indian student`. */
function isKindOfPerson(tokens: readonly Token[], { from, to }: Hit<Named>): boolean {
  const [before, first] = [tokens[from - 1], tokens[from]];
  const begins =
    first?.startsClause === true || (before !== undefined && (being.has(before.word) || articles.has(before.written)));
  return (
    begins && first?.asked === false && occupations.has(tokens[to]?.word ?? '') && tokens[to]?.startsClause === false
  );
}

/** `polsk statsborger`, `citizen of India`, `I have a German passport`. */
function isCued(tokens: readonly Token[], hit: Hit<Named>): boolean {
  const next = tokens[hit.to];
  const isBehind = next !== undefined && !next.startsClause;
  if (isBehind && !hit.value.isName && citizenWords.has(next.word))
    return !isAnybody(tokens, { ...hit, to: hit.to + 1 });
  const [first] = tokens;
  const back = tokens.slice(Math.max(0, hit.from - wordsBack), hit.from);
  if (isOfPassports(back) && !hit.value.isName) return true;
  if (isBehind && passportWords.has(next.word)) {
    const isHere = hit.value.country.code === 'NO';
    return (
      back.some(({ word }) => having.has(word)) ||
      (!isHere && tokens.length - hit.to + hit.from <= shortAnswer && !first?.asked)
    );
  }
  if (nationalityWords.has(back.at(-1)?.word ?? '')) return true;
  return hit.value.isName && (back.slice(-2).some(({ word }) => citizenWords.has(word)) || isCountrySaid(back));
}

/** `to pass, et italiensk og et argentinsk`, `two passports: Italian and Argentinian`. */
function isOfPassports(back: readonly Token[]): boolean {
  return back.some(({ word }, at) => passportWords.has(word) && several.has(back[at - 1]?.word ?? ''));
}

/** `my country is Serbia`, `landet er Serbia`, `the country, it is Serbia`. */
function isCountrySaid(back: readonly Token[]): boolean {
  const last = back.at(-1)?.word ?? '';
  return ['er', 'is', 'e'].includes(last) && back.slice(-wordsOfCountry).some(({ word }) => countryWords.has(word));
}

/** `jeg er syrisk`, `I'm an American`. */
function isCalled(tokens: readonly Token[], hit: Hit<Named>): boolean {
  const [before, twoBefore, next] = [tokens[hit.from - 1], tokens[hit.from - 2], tokens[hit.to]];
  if (before === undefined || tokens[hit.from]?.startsClause) return false;
  const isSaid =
    being.has(before.word) ||
    ((articles.has(before.written) || adverbs.has(before.word)) && being.has(twoBefore?.word ?? ''));
  const isNow = now.has(before.word) && (before.startsClause || turns.has(twoBefore?.word ?? ''));
  const ends = next === undefined || next.startsClause || behindCitizen.has(next.word) || nextClause.has(next.word);
  return (isSaid || isNow) && ends;
}

function isWholeAnswer(tokens: readonly Token[], { from, to }: Hit<Named>): boolean {
  const said = tokens.filter(({ word }, at) => (at >= from && at < to) || !corrections.has(word));
  if (said.length > shortAnswer || tokens.length > longestCorrection || tokens[from]?.asked) return false;
  // Whoever is `i Polen` need not be from there.
  if (tokens[from - 1]?.written === 'i') return false;
  return tokens.every(({ word }, at) => (at >= from && at < to) || fillers.has(word) || corrections.has(word));
}

/** `Swede here`, `Finnish, 3 months job`, `Ukrainian with collective protection`; not `spansk, takk`, which asks for a language. */
function isAtStart(tokens: readonly Token[], { from, to }: Hit<Named>): boolean {
  const [first, next] = [tokens[from], tokens[to]];
  if (first === undefined || next === undefined || !first.startsClause) return false;
  if (next.startsClause) return from === 0 && !behindLanguage.has(next.word);
  return next.word === 'here' || next.word === 'her' || (!first.asked && behindStart.has(next.word));
}

function isWishedFor(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(Math.max(0, from - wordsBack), from).some(({ word }) => becoming.has(word));
}
