import type { Situation } from '../../../domain/situation.ts';

const wordsOfAShortAnswer = 6;

/** How words begin that name a permit in answer to "what kind?", in all our languages; elsewhere they say less. */
const beginnings: readonly [part: Situation, words: readonly string[]][] = [
  [{ familyOfEeaCitizen: 'yes' }, ['eu', 'eøs', 'eea']],
  [{ permit: 'collective-protection' }, ['kollektiv', 'collective', 'ukrain']],
  [{ permit: 'permanent' }, ['permanent', 'bosetting', 'busetjing', 'settlement']],
  [{ permit: 'temporary', basis: 'work' }, ['work', 'job', 'arbeid', 'faglær', 'skilled']],
  [{ permit: 'temporary', basis: 'study' }, ['stud', 'univers']],
  [{ permit: 'temporary', basis: 'family' }, ['famil', 'ektefelle', 'spouse', 'married', 'gift']],
  [{ permit: 'temporary', basis: 'protection' }, ['asyl', 'beskyttelse', 'vern', 'protection', 'refugee', 'flykt']],
];

/** The permit a short answer names by such a word; the first that fits, for the narrower stand first. */
export function permitNamed(text: string): Situation | undefined {
  const said = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  if (said.length > wordsOfAShortAnswer) return undefined;
  return beginnings.find(([, words]) =>
    words.some((beginning) => said.some((word) => word.startsWith(beginning))),
  )?.[0];
}
