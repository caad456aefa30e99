import type { Report } from '../evaluate.ts';
import { html, type Markup } from './html.ts';

const cell = 18;
const labelWidth = 150;
const { round } = Math;

/** A square per pair of intents: what was meant in rows, what was understood in columns; mistakes red, the more the darker. */
export function confusionPicture({ perIntent, confusion }: Pick<Report, 'perIntent' | 'confusion'>): Markup {
  const labels = Object.keys(perIntent).sort();
  const placeOf = new Map(labels.map((label, place) => [label, place]));
  const side = labelWidth + labels.length * cell;
  const middle = (place: number) => labelWidth + place * cell + cell / 2 + 4;
  return html`<svg viewBox="0 0 ${side} ${side}" width="${side}" height="${side}" role="img"
    aria-label="Which intents were taken for each other; the table of confusions says the same in words">
  ${labels.map((label, place) => html`<text x="${labelWidth - 6}" y="${middle(place)}" text-anchor="end">${label}</text>`)}
  ${labels.map((label, place) => html`<text transform="translate(${middle(place)} ${labelWidth - 6}) rotate(-90)">${label}</text>`)}
  ${labels.map((label, place) => rightSquare(label, place, perIntent))}
  ${confusion.map(({ right, predicted, count }) => {
    const [row, column] = [placeOf.get(right) ?? 0, placeOf.get(predicted) ?? 0];
    return square(row, column, wrongColour(count), `${right} taken for ${predicted}: ${count}`, count);
  })}
</svg>`;
}

function rightSquare(label: string, place: number, perIntent: Report['perIntent']): Markup {
  const { recall, count } = perIntent[label] ?? { recall: 0, count: 0 };
  const right = round(recall * count);
  return square(place, place, rightColour(recall), `${label} understood: ${right} of ${count}`, right);
}

function square(row: number, column: number, colour: string, title: string, count: number): Markup {
  const [x, y] = [labelWidth + column * cell, labelWidth + row * cell];
  return html`<g><title>${title}</title>
    <rect x="${x}" y="${y}" width="${cell - 1}" height="${cell - 1}" fill="${colour}"/>
    <text x="${x + cell / 2}" y="${y + cell / 2 + 3}" text-anchor="middle" class="count">${count}</text></g>`;
}

function rightColour(recall: number): string {
  return `hsl(150 35% ${round(96 - 40 * recall)}%)`;
}

function wrongColour(count: number): string {
  return `hsl(5 75% ${round(88 - 10 * Math.min(count, 5))}%)`;
}
