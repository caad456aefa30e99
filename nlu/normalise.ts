/** More than anybody writes to ask for a card; what is beyond it says nothing new. */
const longestText = 1_000;

/** Room for marks that composition folds together, so that a megabyte is never normalised whole. */
const longestRaw = 4 * longestText;

const tokenPattern = /[\p{L}\p{M}\p{N}]+|\?|\p{Regional_Indicator}+|\p{Extended_Pictographic}/gu;

/** The form in which messages are compared: one Unicode spelling (NFKC), small letters, at most 1,000 characters. */
export function normalise(text: string): string {
  return text.slice(0, longestRaw).normalize('NFKC').toLowerCase().slice(0, longestText);
}

/** Words and figures of a normalised text; a question mark, an emoji and a flag count as words. */
export function tokensOf(normalised: string): string[] {
  return normalised.match(tokenPattern) ?? [];
}
