import { html, type Markup, percent } from './html.ts';

const side = 260;
const margin = 40;
const ticks = [0, 0.25, 0.5, 0.75, 1];

/** A point of a curve: two shares, and how much stands behind it (0 to 1), which is how large it is drawn. */
interface Point {
  x: number;
  y: number;
  weight: number;
}

interface Curve {
  title: string;
  across: string;
  up: string;
  points: readonly Point[];
  /** Draws the line on which both shares are equal. */
  diagonal: boolean;
}

/** Two shares against each other. */
export function curvePicture({ title, across, up, points, diagonal }: Curve): Markup {
  const x = (share: number) => margin + share * side;
  const y = (share: number) => margin / 2 + (1 - share) * side;
  const path = points.map((point) => `${x(point.x)},${y(point.y)}`).join(' ');
  const size = side + margin * 1.5;
  return html`<figure><figcaption>${title}</figcaption>
<svg viewBox="0 0 ${size} ${size + 10}" width="${size}" height="${size + 10}" role="img" aria-label="${title}">
  ${ticks.map(
    (tick) => html`<line x1="${x(0)}" x2="${x(1)}" y1="${y(tick)}" y2="${y(tick)}" class="grid"/>
    <text x="${x(0) - 4}" y="${y(tick) + 3}" text-anchor="end">${tick}</text>
    <text x="${x(tick)}" y="${y(0) + 14}" text-anchor="middle">${tick}</text>`,
  )}
  ${diagonal ? html`<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" class="diagonal"/>` : html``}
  <polyline points="${path}" class="curve"/>
  ${points.map(
    (point) => html`<circle cx="${x(point.x)}" cy="${y(point.y)}" r="${3 + 6 * point.weight}" class="point">
    <title>${percent(point.x)} → ${percent(point.y)}</title></circle>`,
  )}
  <text x="${x(0.5)}" y="${y(0) + 30}" text-anchor="middle">${across}</text>
  <text transform="translate(10 ${y(0.5)}) rotate(-90)" text-anchor="middle">${up}</text>
</svg></figure>`;
}
