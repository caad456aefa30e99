import type { Day } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';
import type { ClockTime, LocalMoment } from '../domain/moment.ts';
import type { Quote } from '../domain/outcome.ts';
import type { BlanksOf } from './blanks.ts';
import type { Texts, TopicName } from './catalogue.ts';

/** `topic.role`, as in `bookAppointment.askSure`. */
type TextKey = { [T in TopicName]: `${T}.${keyof Texts[T] & string}` }[TopicName];

type SentenceOf<Key extends TextKey> = Key extends `${infer T}.${infer Role}`
  ? T extends TopicName
    ? Role extends keyof Texts[T]
      ? Texts[T][Role] & string
      : never
    : never
  : never;

/** What can fill a blank; how it is written depends on the language and is decided when words are made. A `date` is a day without its weekday. */
export type Blank =
  | string
  | number
  | { day: Day }
  | { date: Day }
  | { time: ClockTime }
  | { moment: LocalMoment }
  | { phrase: Phrase }
  /** A name that is another in each language. */
  | { name: Readonly<Record<Language, string>> }
  | { all: readonly Blank[] };

/** A text key with what fills it: a sentence that is not words yet. */
export interface Phrase {
  text: TextKey;
  blanks: Readonly<Record<string, Blank>>;
}

/** A reply the person can press; `value` is what the question makes of it. */
export interface Choice {
  value: string;
  label: Phrase;
}

export interface Link {
  label: Phrase;
  address: string;
}

/** A file to take along; written when words are made, because it has words in it. */
export interface FileOffer {
  name: string;
  type: string;
  write(inWords: (phrase: Phrase) => string): string;
}

/** One message of ours, before it is words. */
export interface Line extends Phrase {
  choices?: readonly Choice[];
  links?: readonly Link[];
  file?: FileOffer;
  /** Shown after the sentence in the source's own language. */
  quote?: Quote;
  /** What was noted, one thing under another: where cards are shown it is one, everywhere else the sentence says it. */
  summary?: { title: Phrase; facts: readonly { label: Phrase; value: Blank }[] };
  /** It tells what the assistant can do or knows; the answer stands without it where a caseworker gives it. */
  ofTheBot?: true;
  /** A position answers it: where the channel can, it offers to send the telephone's or the computer's own. */
  asksPosition?: true;
}

type Fillings<Key extends TextKey> = [BlanksOf<SentenceOf<Key>>] extends [never]
  ? []
  : [blanks: Readonly<Record<BlanksOf<SentenceOf<Key>>, Blank>>];

/** A sentence by its key; the compiler asks for exactly the blanks it has. */
export function say<const Key extends TextKey>(key: Key, ...fillings: Fillings<Key>): Line {
  return { text: key, blanks: fillings[0] ?? {} };
}

/** The same sentence, answered by a position as well. */
export function askingPosition(line: Line): Line {
  return { ...line, asksPosition: true };
}

/** The same sentence, for the assistant alone to say. */
export function ofTheBot(line: Line): Line {
  return { ...line, ofTheBot: true };
}

/** The same sentence with things to press. */
export function withChoices(line: Line, choices: readonly Choice[]): Line {
  return { ...line, choices };
}
