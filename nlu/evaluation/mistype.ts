const letter = /\p{L}/u;
const wrongLetters = 'abcdefghijklmnopqrstuvwxyzæøå';

/** The text as hasty fingers write it: that share of its letters is changed, left out, doubled up or swapped. */
export function mistype(text: string, share: number, random: () => number): string {
  const letters = [...text];
  let written = '';
  for (let at = 0; at < letters.length; at += 1) {
    const right = letters[at] ?? '';
    if (!letter.test(right) || random() >= share) {
      written += right;
      continue;
    }
    const wrong = wrongLetters[Math.floor(random() * wrongLetters.length)] ?? '';
    const kind = Math.floor(random() * 4);
    if (kind === 0) written += wrong;
    else if (kind === 1) written += right + wrong;
    else if (kind === 2) {
      written += (letters[at + 1] ?? '') + right;
      at += 1;
    }
  }
  return written;
}
