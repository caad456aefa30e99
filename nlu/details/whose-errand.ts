import { type Person, saidOf } from './said-of.ts';
import { isNegated } from './text/negation.ts';
import { findPhrases } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';
import { findWhose } from './whose.ts';
import { expiryPhrases, reasonPhrases } from './words/reason-phrases.ts';
import type { Relation } from './words/relations.ts';

export interface WhoseErrand {
  /** Whose card it is, where it is not the writer's. */
  whose: Relation | undefined;
  /** Somebody else whose card something is wrong with too. */
  alsoAbout: Person | undefined;
  /** Whether a word is said of somebody else than the one whose card it is. */
  isOfAnother: (index: number) => boolean;
}

/** Whose card a message is about; of two whose cards both have something wrong with them, the first. */
export function findWhoseErrand(tokens: readonly Token[]): WhoseErrand {
  const persons = saidOf(tokens);
  const [first, second] = peopleInTrouble(tokens, persons);
  const named = findWhose(tokens);
  const whose =
    named !== undefined && first === 'mine' ? undefined : second === undefined || first === 'mine' ? named : first;
  const owner = whose ?? 'mine';
  const isToldOfOwner = persons.includes(owner);
  const isOfAnother = (index: number) => {
    const person = persons[index];
    return isToldOfOwner && person !== undefined && person !== owner;
  };
  return { whose, alsoAbout: second, isOfAnother };
}

/** Of whom it is said that their card is lost, runs out and the like, in the order they are named. */
function peopleInTrouble(tokens: readonly Token[], persons: readonly (Person | undefined)[]): Person[] {
  const troubles = [...findPhrases(reasonPhrases, tokens), ...findPhrases(expiryPhrases, tokens)]
    .filter((hit) => !isNegated(tokens, hit))
    .toSorted((one, other) => one.from - other.from);
  return [...new Set(troubles.flatMap(({ from, to }) => ownerOf(persons, from, to) ?? []))];
}

/** `sønnen min har ødelagt kortet mitt`: of whose card it is said counts, not of who did it. */
function ownerOf(persons: readonly (Person | undefined)[], from: number, to: number): Person | undefined {
  return persons[to] === 'mine' ? 'mine' : (persons[to - 1] ?? persons[from]);
}
