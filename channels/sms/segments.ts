/** How a text message is carried, and as how many segments, which is what it costs. */
interface Carried {
  /** GSM-7 where every character is in it, otherwise UCS-2. */
  alphabet: 'gsm-7' | 'ucs-2';
  segments: number;
}

/** GSM 03.38, the characters that take one place. */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Those that take two: an escape and another character, which stay together. */
const extended = new Set('\f^{}\\[~]|€');

const gsmPlaces = { alone: 160, joined: 153 };
const ucsPlaces = { alone: 70, joined: 67 };

/** Counts the segments of a text message; an empty one has none. */
export function carried(text: string): Carried {
  const characters = Array.from(text);
  const isGsm = characters.every((character) => basic.has(character) || extended.has(character));
  return isGsm
    ? { alphabet: 'gsm-7', segments: segmentsOf(characters.map(septetsOf), gsmPlaces) }
    : { alphabet: 'ucs-2', segments: segmentsOf(characters.map(unitsOf), ucsPlaces) };
}

function septetsOf(character: string): number {
  return extended.has(character) ? 2 : 1;
}

/** Two for a character that is a pair of surrogates. */
function unitsOf(character: string): number {
  return character.length;
}

/** A character is never split: what has no room left goes to the next segment. */
function segmentsOf(sizes: readonly number[], places: { alone: number; joined: number }): number {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total <= places.alone) return total === 0 ? 0 : 1;
  let segments = 1;
  let used = 0;
  for (const size of sizes) {
    if (used + size > places.joined) {
      segments += 1;
      used = 0;
    }
    used += size;
  }
  return segments;
}
