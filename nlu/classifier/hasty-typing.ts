const { floor } = Math;

const letter = /\p{L}/u;
const keyRows = ['qwertyuiopå', 'asdfghjkløæ', 'zxcvbnm'];

/** What people write whose keyboard or hurry has no æ, ø and å. */
const withoutOurLetters: ReadonlyMap<string, string> = new Map([
  ['æ', 'ae'],
  ['ø', 'o'],
  ['å', 'a'],
]);

/** Fingers slip to the keys around the one they meant. */
const neighbours: ReadonlyMap<string, readonly string[]> = new Map(
  keyRows.flatMap((keys, row) =>
    [...keys].map((key, place): [string, string[]] => {
      const around = [
        keys[place - 1],
        keys[place + 1],
        keyRows[row - 1]?.[place],
        keyRows[row - 1]?.[place + 1],
        keyRows[row + 1]?.[place - 1],
        keyRows[row + 1]?.[place],
      ];
      return [key, around.filter((other) => other !== undefined)];
    }),
  ),
);

/** A text in small letters as it is typed in a hurry: that share of its letters is slipped, doubled, swapped or left out. */
export function typeHastily(text: string, share: number, random: () => number): string {
  const letters = [...text];
  let typed = '';
  for (let at = 0; at < letters.length; at += 1) {
    const meant = letters[at] ?? '';
    if (!letter.test(meant) || random() >= share) {
      typed += meant;
      continue;
    }
    const around = neighbours.get(meant) ?? [meant];
    const slipped = around[floor(random() * around.length)] ?? meant;
    const kind = floor(random() * 6);
    if (kind === 0) typed += slipped;
    else if (kind === 1) typed += meant + slipped;
    else if (kind === 2) typed += meant + meant;
    else if (kind === 3) typed += withoutOurLetters.get(meant) ?? '';
    else if (kind === 4) {
      typed += (letters[at + 1] ?? '') + meant;
      at += 1;
    }
  }
  return typed;
}
