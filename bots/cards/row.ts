import type { PartOf } from '../../texts/card.ts';
import type { AdaptiveAction, AdaptiveColumn, AdaptiveElement } from './adaptive-card.ts';
import { runs } from './as-it-stands.ts';
import { rowOfButtons } from './buttons.ts';
import { looksOf } from './looks.ts';

type Cell = Extract<PartOf<string>, { kind: 'row' }>['cells'][number];

/** More columns than this are too narrow for a word. */
const mostColumns = 3;

/**
 * Cells side by side, and the button behind them. Of many, the first stands alone, two follow one another beside it, and
 * what there is besides stands below those: in a narrow chat the lines keep the room they need.
 */
export function rowOf(cells: readonly Cell[], pressed: AdaptiveAction | undefined): AdaptiveElement {
  const columns = isWide(cells) ? wideColumns(cells) : cells.map((cell) => column([cell]));
  if (pressed === undefined) return { type: 'ColumnSet', columns };
  // Beside columns with weights a button would get what they leave, which is too little to be read.
  const width = pixels(44 + 9 * pressed.title.length);
  const last: AdaptiveColumn = { type: 'Column', width, items: [rowOfButtons([pressed])] };
  return { type: 'ColumnSet', columns: [...columns, last].map((each) => ({ ...each, ...centred })) };
}

const centred = { verticalContentAlignment: 'center' } as const;

function isWide(cells: readonly Cell[]): boolean {
  return cells.length > mostColumns;
}

function wideColumns([first, ...others]: readonly Cell[]): AdaptiveColumn[] {
  const width = pixels(12 + 9 * (first?.text.length ?? 0));
  const lines = [others.slice(0, 2), others.slice(2)];
  const items = lines.map((cells, line) => ({
    type: 'RichTextBlock' as const,
    inlines: inlinesOf(cells),
    ...(line > 0 && { spacing: 'none' as const }),
  }));
  return [
    { ...column(first === undefined ? [] : [first]), width },
    { type: 'Column', width: 'stretch', items },
  ];
}

function column(cells: readonly Cell[]): AdaptiveColumn {
  const weights = cells.flatMap(({ weight }) => weight ?? []);
  const items = [{ type: 'RichTextBlock' as const, inlines: inlinesOf(cells) }];
  return { type: 'Column', width: weights.length > 0 ? Math.max(...weights) : 'stretch', items };
}

function inlinesOf(cells: readonly Cell[]) {
  return cells.flatMap(({ text, tone }, at) => [...(at > 0 ? [' · '] : []), ...runs(text, looksOf(tone))]);
}

/** As much as is needed, within reason. */
function pixels(wanted: number): `${number}px` {
  return `${Math.min(wanted, 160)}px`;
}
