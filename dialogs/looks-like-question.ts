/** How questions begin, in the three languages and in dialects. */
const beginnings = new Set(
  `hva hvem hvor hvordan hvorfor når hvilken hvilket hvilke kan kommer får skal må bør er har finnes trenger koster gjelder går
  ka kva kven kvar kor korleis kvifor korfor når kva kjem får skal må bør er finst treng kostar gjeld åssen hvis om
  what who where how why when which can could may must should shall do does did is are will would if`.split(/\s+/),
);

const wordsLookedAt = 3;

/** Whether a message asks something itself: by its mark, or by a word with which questions begin. */
export function looksLikeQuestion(text: string): boolean {
  if (text.includes('?')) return true;
  const words = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  return words.length > wordsLookedAt && words.slice(0, wordsLookedAt).some((word) => beginnings.has(word));
}
