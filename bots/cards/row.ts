import type { PartOf } from '../../texts/card.ts';
import type { AdaptiveAction, AdaptiveColumn, AdaptiveElement } from './adaptive-card.ts';
import { runs } from './as-it-stands.ts';
import { rowOfButtons } from './buttons.ts';
import { looksOf } from './looks.ts';

type Cell = Extract<PartOf<string>, { kind: 'row' }>['cells'][number];

/** More columns than this are too narrow for a word. */
const mostColumns = 4;

/**
 * Cells side by side, and the button behind them. Of many, those in the middle are one column, in which they follow one
 * another, so that rows with more and with fewer of them stand alike.
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

function wideColumns(cells: readonly Cell[]): AdaptiveColumn[] {
  const first = cells.slice(0, 1);
  const width = pixels(12 + 9 * (first[0]?.text.length ?? 0));
  return [{ ...column(first), width }, column(cells.slice(1, 2)), column(cells.slice(2, -1)), column(cells.slice(-1))];
}

function column(cells: readonly Cell[]): AdaptiveColumn {
  const weights = cells.flatMap(({ weight }) => weight ?? []);
  const inlines = cells.flatMap(({ text, tone }, at) => [...(at > 0 ? [' · '] : []), ...runs(text, looksOf(tone))]);
  const items = [{ type: 'RichTextBlock' as const, inlines }];
  return { type: 'Column', width: weights.length > 0 ? Math.max(...weights) : 'stretch', items };
}

/** As much as is needed, within reason. */
function pixels(wanted: number): `${number}px` {
  return `${Math.min(wanted, 160)}px`;
}
