import type { PartOf } from '../../texts/card.ts';
import type { AdaptiveAction, AdaptiveColumn, AdaptiveElement } from './adaptive-card.ts';
import { runs } from './as-it-stands.ts';
import { rowOfButtons } from './buttons.ts';
import { looksOf } from './looks.ts';

type Cell = Extract<PartOf<string>, { kind: 'row' }>['cells'][number];

interface Pressed {
  beside: AdaptiveAction | undefined;
  /** How many letters the longest button has that stands beside one of these rows; 0 where none does. */
  longest: number;
  below: readonly (readonly AdaptiveAction[])[];
}

/** More columns than this are too narrow for a word. */
const mostColumns = 3;

/** What tells a row from the others: of one with many cells, such as a time and a name, the first alone may not. */
export function nameOfRow(cells: readonly Cell[]): string {
  return cells
    .slice(0, isWide(cells) ? 2 : 1)
    .map(({ text }) => text)
    .join(' ');
}

/**
 * Cells side by side, the button behind them, and others below. Of many cells, the first stands alone, two follow one
 * another beside it, and what there is besides stands below those: in a narrow chat the lines keep the room they need.
 */
export function rowOf(cells: readonly Cell[], { beside, longest, below }: Pressed): AdaptiveElement[] {
  const others = below.map(rowOfButtons);
  // Beside several lines, a time and a button stand at the first of them.
  if (isWide(cells))
    return [withButton(wideColumns(cells, others), { beside, width: widthOf(beside?.title.length ?? 0) })];
  return [withButton(cells.map(alone), { beside, width: widthOf(longest), looks: centred }), ...others];
}

const centred = { verticalContentAlignment: 'center' } as const;

function withButton(
  columns: readonly AdaptiveColumn[],
  {
    beside,
    width,
    looks,
  }: { beside: AdaptiveAction | undefined; width?: `${number}px` | undefined; looks?: typeof centred },
): AdaptiveElement {
  if (width === undefined) return { type: 'ColumnSet', columns };
  // A row without a button keeps the room of one, so that its columns stand below those of the others.
  const last: AdaptiveColumn = { type: 'Column', width, items: beside ? [rowOfButtons([beside])] : [] };
  return { type: 'ColumnSet', columns: [...columns, last].map((each) => ({ ...each, ...looks })) };
}

/** Beside columns with weights a button would get what they leave, which is too little to be read. */
function widthOf(letters: number): `${number}px` | undefined {
  return letters === 0 ? undefined : pixels(44 + 9 * letters);
}

function isWide(cells: readonly Cell[]): boolean {
  return cells.length > mostColumns;
}

function wideColumns([first, ...others]: readonly Cell[], below: readonly AdaptiveElement[]): AdaptiveColumn[] {
  const width = pixels(12 + 9 * (first?.text.length ?? 0));
  const lines = [others.slice(0, 2), others.slice(2)];
  const items = lines.map((cells, line) => ({
    type: 'RichTextBlock' as const,
    inlines: inlinesOf(cells),
    ...(line > 0 && { spacing: 'none' as const }),
  }));
  return [
    { ...column(first === undefined ? [] : [first]), width },
    { type: 'Column', width: 'stretch', items: [...items, ...below] },
  ];
}

function column(cells: readonly Cell[]): AdaptiveColumn {
  const weights = cells.flatMap(({ weight }) => weight ?? []);
  const items = [{ type: 'RichTextBlock' as const, inlines: inlinesOf(cells) }];
  return { type: 'Column', width: weights.length > 0 ? Math.max(...weights) : 'stretch', items };
}

function alone(cell: Cell): AdaptiveColumn {
  return column([cell]);
}

function inlinesOf(cells: readonly Cell[]) {
  return cells.flatMap(({ text, tone }, at) => [...(at > 0 ? [' · '] : []), ...runs(text, looksOf(tone))]);
}

/** As much as is needed, within reason. */
function pixels(wanted: number): `${number}px` {
  return `${Math.min(wanted, 160)}px`;
}
