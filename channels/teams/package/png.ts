import { zlibSync } from 'fflate';

/** Red, green, blue and opacity, each from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number, opacity: number];

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Eight bits for each of red, green, blue and opacity; no palette, no interlacing. */
const format = [8, 6, 0, 0, 0];

/** A square picture as a PNG file, the same bytes every time. */
export function png(side: number, colourAt: (x: number, y: number) => Colour): Uint8Array {
  const places = Array.from({ length: side }, (_place, at) => at);
  // Each line begins with how it is filtered: not at all.
  const pixels = places.flatMap((y) => [0, ...places.flatMap((x) => colourAt(x, y))]);
  return Uint8Array.from([
    ...signature,
    ...chunk('IHDR', [...bytesOf(side), ...bytesOf(side), ...format]),
    ...chunk('IDAT', zlibSync(Uint8Array.from(pixels), { level: 9 })),
    ...chunk('IEND', []),
  ]);
}

function chunk(name: string, content: Iterable<number>): number[] {
  const named = [...Buffer.from(name, 'latin1'), ...content];
  return [...bytesOf(named.length - name.length), ...named, ...bytesOf(checksum(named))];
}

function bytesOf(number: number): number[] {
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 0xff);
}

/** CRC-32, as PNG has it. */
function checksum(bytes: readonly number[]): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
