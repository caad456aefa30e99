/** Words that ask, wherever in the beginning they stand, in the three languages and in dialects. */
const askingWords = new Set(
  `hva hvem hvor hvordan hvorfor når hvilken hvilket hvilke åssen ka kva kven kvar kor korleis kvifor korfor koffor
  what who where how why when which`.split(/\s+/),
);

/** Words that ask where they come first: "er kortet …" is a question, "jeg er født …" is none. */
const askingFirst = new Set(
  `kan kommer får skal må bør er har finnes trenger koster gjelder går kjem finst treng kostar gjeld hvis om
  can could may must should shall do does did is are will would if`.split(/\s+/),
);

/** What may stand before the first word of a question. */
const openings = new Set('og men hei hi hello hallo ok okei okay and but so så then da'.split(' '));

const wordsLookedAt = 3;
const fewestWords = 4;

/** Whether a message asks something itself: by its mark, or by a word with which questions begin. */
export function looksLikeQuestion(text: string): boolean {
  if (text.includes('?')) return true;
  const words = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  if (words.length < fewestWords) return false;
  if (words.slice(0, wordsLookedAt).some((word) => askingWords.has(word))) return true;
  return askingFirst.has(words.find((word) => !openings.has(word)) ?? '');
}
