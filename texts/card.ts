import type { Language } from '../domain/language.ts';
import type { Phrase } from './line.ts';

/** Words of ours by their key, or somebody's own words, a name or a reference, as they stand. */
export type Words = Phrase | string;

/**
 * A card as every channel can show it: what it says, what can be filled in, what can be pressed. One model; Teams gets
 * an Adaptive Card with actions that are carried out in place, the web one with actions that are sent, everybody else
 * the text of it.
 */
export interface CardOf<Word> {
  title: Word;
  /** What has just been done, or why it was not: told first, and in words, never by colour alone. */
  status?: { tone: Tone; text: Word } | undefined;
  parts: readonly PartOf<Word>[];
  /** At the foot; few. */
  actions: readonly CardActionOf<Word>[];
  /** What gives the same card as things stand now; asked by the client when somebody sees the card again. */
  refresh?: Request | undefined;
}

export type Tone = 'plain' | 'quiet' | 'good' | 'warning';

export type PartOf<Word> =
  | { kind: 'heading'; text: Word }
  | { kind: 'text'; text: Word; tone?: Tone }
  /** Words of the law or of a source, in their own language. */
  | { kind: 'quote'; text: string; language: string; source: string; address: string; checked: Word }
  | { kind: 'facts'; facts: readonly { label: Word; value: Word }[] }
  /** A line of things that belong together, with what can be done about it: beside it, and below. */
  | {
      kind: 'row';
      cells: readonly { text: Word; weight?: number; tone?: Tone }[];
      action?: CardActionOf<Word>;
      below?: readonly CardActionOf<Word>[];
    }
  /** Somebody said something. */
  | {
      kind: 'said';
      who: Word;
      when: Word;
      text: string;
      /** It is for colleagues, and looks different from what was said to somebody. */
      isPrivate?: true;
    }
  | { kind: 'input'; input: CardInputOf<Word> }
  /** Shown when it is asked for. */
  | { kind: 'folded'; label: Word; parts: readonly PartOf<Word>[]; actions?: readonly CardActionOf<Word>[] };

export type CardInputOf<Word> = {
  /** The name its value is sent under. */
  id: string;
  label: Word;
  /** Said by the client where a required one was left empty. */
  missing?: Word;
  value?: string;
} & (
  | {
      kind: 'text';
      lines?: 'one' | 'several';
      longest?: number;
      /** Stands in the field until something is written. */
      example?: Word;
    }
  | { kind: 'choice'; choices: readonly { value: string; label: Word }[] }
  | { kind: 'day'; earliest?: string; latest?: string }
);

export type CardActionOf<Word> =
  | {
      kind: 'do';
      label: Word;
      request: Request;
      emphasis?: 'first' | 'dangerous';
      /** Pressed whatever is filled in: an input left empty does not hold it up, and none is sent with it. */
      leavesInputs?: true;
    }
  | { kind: 'open'; label: Word; address: string };

/** What a button asks for: an errand by its verb, and what belongs to it. Client-supplied: never believed, always checked. */
export interface Request {
  verb: string;
  data: Readonly<Record<string, string>>;
}

export type Card = CardOf<Words>;
export type CardPart = PartOf<Words>;
export type CardAction = CardActionOf<Words>;
export type CardInput = CardInputOf<Words>;

/** A card whose words are made. */
export interface CardInWords extends CardOf<string> {
  language: Language;
  /** Words that are wanted only when it is known how much of the card has room. */
  inWords(phrase: Phrase): string;
}
