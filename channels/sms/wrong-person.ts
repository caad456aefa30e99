import { countries } from '../../domain/facts/countries.ts';
import { type Language, languages } from '../../domain/language.ts';
import { foldText } from './fold-text.ts';
import { helpWords, stopWords } from './words/keywords.ts';
import {
  besideWrongPerson,
  fillerWords,
  nameSign,
  noNames,
  vagueClauses,
  wrongPersonClauses,
} from './words/wrong-person.ts';

/** The language of a message that says, as a whole, that somebody else was meant. */
type ReadWrongPerson = (text: string) => Language | undefined;

interface Word {
  folded: string;
  /** Written as a name is, `Ali`. */
  isCapital: boolean;
}

type Clause = readonly Word[];
type Pattern = readonly string[];

const longestText = 320;
const longestName = 3;
const clauseEnd = /[.,;:!?\n()–—]+|\s-\s/u;

export function createWrongPersonReader(): ReadWrongPerson {
  const claims = languages.flatMap((language) => [
    ...wrongPersonClauses[language].map((clause) => ({ language, isVague: false, pattern: patternOf(clause) })),
    ...vagueClauses[language].map((clause) => ({ language, isVague: true, pattern: patternOf(clause) })),
  ]);
  const besides = [...besideWrongPerson, ...Object.values(stopWords).flat()].map(patternOf);
  const questions = Object.values(helpWords).flat().map(patternOf);
  const fillers = new Set(fillerWords.map(foldText));
  const noName = new Set([...noNames, ...wordsOfCountries()].map(foldText));

  /** Where it is plain anyway, a name may be in small letters and a claim vague. */
  function claimIn(clause: Clause, isPlain: boolean) {
    const isName = (words: Clause) =>
      words.every(({ folded, isCapital }) => !noName.has(folded) && (isCapital || isPlain));
    return claims.find(({ isVague, pattern }) => (isPlain || !isVague) && fits(pattern, clause, isName));
  }

  return (text) => {
    if (text.length > longestText) return undefined;
    const clauses = clausesOf(text, fillers).flatMap((clause) => apart(clause, questions));
    // By a question who writes, or by another clause that cannot be mistaken.
    const isPlain = clauses.some(
      (clause) => questions.some((question) => fits(question, clause)) || claimIn(clause, false) !== undefined,
    );
    const found = clauses.map((clause) => claimIn(clause, isPlain));
    const isAboutNothingElse = clauses.every(
      (clause, at) => found[at] !== undefined || [...questions, ...besides].some((each) => fits(each, clause)),
    );
    return isAboutNothingElse ? found.find((claim) => claim !== undefined)?.language : undefined;
  };
}

function patternOf(clause: string): Pattern {
  return clause.split(' ').map((word) => (word === nameSign ? word : foldText(word)));
}

function clausesOf(text: string, fillers: ReadonlySet<string>): Clause[] {
  const written = text.normalize('NFKC').replaceAll(/\p{Cf}/gu, '');
  return written
    .split(clauseEnd)
    .map((clause) => (clause.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(wordOf))
    .map((words) => {
      const from = words.findIndex(({ folded }) => !fillers.has(folded));
      const last = words.findLastIndex(({ folded }) => !fillers.has(folded));
      return from < 0 ? [] : words.slice(from, last + 1);
    })
    .filter((words) => words.length > 0);
}

/** A question and what follows it without a mark between: `who is this I am not Ali`. */
function apart(clause: Clause, questions: readonly Pattern[]): Clause[] {
  const asked = questions.find(
    (question) => clause.length > question.length && fits(question, clause.slice(0, question.length)),
  );
  return asked === undefined ? [clause] : [clause.slice(0, asked.length), clause.slice(asked.length)];
}

function wordOf(written: string): Word {
  return { folded: foldText(written), isCapital: /^\p{Lu}[\p{Ll}\p{M}]+$/u.test(written) };
}

/** Whether the clause is the pattern, with one to three words for a name. */
function fits(pattern: Pattern, clause: Clause, isName: (words: Clause) => boolean = () => true): boolean {
  const at = pattern.indexOf(nameSign);
  const spare = clause.length - pattern.length;
  const isAt = (word: string, index: number) => clause[index]?.folded === word;
  if (at < 0) return spare === 0 && pattern.every(isAt);
  if (spare < 0 || spare >= longestName) return false;
  const end = at + spare + 1;
  return (
    pattern.slice(0, at).every(isAt) &&
    pattern.slice(at + 1).every((word, index) => isAt(word, end + index)) &&
    isName(clause.slice(at, end))
  );
}

/** `I am not Norwegian` names nobody. */
function wordsOfCountries(): string[] {
  const names = countries.flatMap((country) => [
    ...Object.values(country.names),
    ...Object.values(country.nationalities),
    ...country.alsoCalled,
  ]);
  return names.flatMap((name) => name.split(/[\s-]+/));
}
