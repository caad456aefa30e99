import { type Colour, png } from './png.ts';
import { both, box, circle, type Shape, stroke, wider, without } from './shapes.ts';

interface Layer {
  shape: Shape;
  colour: Colour;
}

const blue: Colour = [18, 63, 109, 255];
const white: Colour = [255, 255, 255, 255];
const paleBlue: Colour = [158, 190, 220, 255];
const green: Colour = [26, 127, 75, 255];
const nothing: Colour = [255, 255, 255, 0];

/** A card with a portrait and lines, checked: for the places where Teams shows the app in colour, 192 × 192. */
export function colourIcon(): Uint8Array {
  const card = box(34, 52, 124, 84, 10);
  const portrait = box(46, 68, 36, 44, 4);
  const seal = circle(140, 124, 25);
  return picture(192, blue, [
    { shape: card, colour: white },
    { shape: portrait, colour: paleBlue },
    { shape: circle(64, 84, 8.5), colour: blue },
    { shape: both(portrait, circle(64, 112, 16)), colour: blue },
    {
      shape: stroke(
        [
          [94, 75],
          [144, 75],
        ],
        7,
      ),
      colour: blue,
    },
    {
      shape: stroke(
        [
          [94, 92],
          [132, 92],
        ],
        6,
      ),
      colour: paleBlue,
    },
    {
      shape: stroke(
        [
          [49, 123.5],
          [100, 123.5],
        ],
        6,
      ),
      colour: paleBlue,
    },
    { shape: wider(seal, 6), colour: blue },
    { shape: seal, colour: green },
    {
      shape: stroke(
        [
          [128.5, 125],
          [137, 133.5],
          [152, 116],
        ],
        7,
      ),
      colour: white,
    },
  ]);
}

/** The same in white lines on nothing, 32 × 32. */
export function outlineIcon(): Uint8Array {
  const outer = box(2, 6, 28, 20, 3);
  const check = stroke(
    [
      [16.5, 17.5],
      [19.5, 20.5],
      [25, 13.5],
    ],
    2.2,
  );
  const frame = without(outer, wider(outer, -2));
  return picture(32, nothing, [
    { shape: frame, colour: white },
    { shape: circle(9.5, 13, 2.4), colour: white },
    { shape: both(circle(9.5, 21.5, 4.2), box(4, 15, 12, 7, 0)), colour: white },
    { shape: check, colour: white },
  ]);
}

/** Each layer over those before it, its edges softened over a pixel. */
function picture(side: number, ground: Colour, layers: readonly Layer[]): Uint8Array {
  return png(side, (x, y) =>
    layers.reduce((under, { shape, colour }) => over(under, colour, covered(shape(x + 0.5, y + 0.5))), ground),
  );
}

function covered(outside: number): number {
  return Math.min(1, Math.max(0, 0.5 - outside));
}

function over([red, green, blue, opacity]: Colour, colour: Colour, share: number): Colour {
  const mix = (under: number, above: number) => Math.round(under + (above - under) * share);
  return [mix(red, colour[0]), mix(green, colour[1]), mix(blue, colour[2]), mix(opacity, colour[3])];
}
