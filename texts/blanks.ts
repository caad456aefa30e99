/**
 * The blanks of an ICU sentence, found by the compiler: `Vi sees {moment} ved {station}.` has `moment` and `station`.
 * Inside the branches of a plural or select write more than one bare word, or the word is taken for a blank.
 */
export type BlanksOf<Sentence extends string> = Sentence extends `${string}{${infer Rest}`
  ? Name<BeforeComma<BeforeBrace<Rest>>> | BlanksOf<Rest>
  : never;

type BeforeBrace<Text extends string> = Text extends `${infer Before}}${string}` ? Before : Text;
type BeforeComma<Text extends string> = Text extends `${infer Before},${string}` ? Before : Text;
type Name<Text extends string> = Text extends `${string} ${string}` | `${string}#${string}` | `${string}{${string}` | ''
  ? never
  : Text;

/** The sentences about one thing, by the role each plays. */
export type Topic = Readonly<Record<string, string>>;

type SameBlanks<Original extends Topic, Translation extends Topic> = {
  [Key in keyof Original]: Key extends keyof Translation
    ? [BlanksOf<Original[Key]>] extends [BlanksOf<Translation[Key]>]
      ? [BlanksOf<Translation[Key]>] extends [BlanksOf<Original[Key]>]
        ? string
        : { surplusBlank: Exclude<BlanksOf<Translation[Key]>, BlanksOf<Original[Key]>> }
      : { missingBlank: Exclude<BlanksOf<Original[Key]>, BlanksOf<Translation[Key]>> }
    : string;
};

/** A topic in another language; the compiler names a missing or surplus key or blank. */
export function translationOf<const Original extends Topic>(_original: Original) {
  return <const Translation extends Record<keyof Original, string>>(
    translation: Translation &
      SameBlanks<Original, Translation> &
      Record<Exclude<keyof Translation, keyof Original>, never>,
  ): Translation => translation;
}

type OnlyKnown<Original extends Topic, Short extends Topic> = {
  [Key in keyof Short]: Key extends keyof Original
    ? [Exclude<BlanksOf<Short[Key]>, BlanksOf<Original[Key]>>] extends [never]
      ? string
      : { surplusBlank: Exclude<BlanksOf<Short[Key]>, BlanksOf<Original[Key]>> }
    : { unknownKey: Key };
};

/**
 * Shorter sentences for some of a topic; the compiler names a key or a blank that the topic does not have. A short one
 * may say less, so blanks can be left out.
 */
export function shorterThan<const Original extends Topic>(_original: Original) {
  return <const Short extends Topic>(short: Short & OnlyKnown<Original, Short>): Short => short;
}
