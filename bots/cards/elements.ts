import type { CardActionOf, CardInWords, PartOf } from '../../texts/card.ts';
import type { AdaptiveElement } from './adaptive-card.ts';
import { runs, textAsItStands, withoutMarkdown } from './as-it-stands.ts';
import { button, inRows, type Press, rowOfButtons } from './buttons.ts';
import { inputField } from './inputs.ts';
import { looksOf } from './looks.ts';
import { nameOfRow, rowOf } from './row.ts';

type Part = PartOf<string>;
type Row = Extract<Part, { kind: 'row' }>;

/** Where a part stands. */
interface Place {
  press: Press;
  besideInputs: boolean;
  /** Inside what is folded nothing can be folded again: clients leave it out. */
  folded: boolean;
}

export function titleElements({ title, status }: Pick<CardInWords, 'title' | 'status'>): AdaptiveElement[] {
  const heading: AdaptiveElement = { ...headingOf(title), size: 'large' };
  if (status === undefined) return [heading];
  const { tone, text } = status;
  const style = (tone === 'good' || tone === 'warning') && { style: tone };
  return [{ type: 'Container', ...style, items: [textAsItStands(text, looksOf(tone))] }, heading];
}

export function elementsOf(parts: readonly Part[], place: Place): AdaptiveElement[] {
  const longest = longestBeside(parts);
  return parts.flatMap((part) =>
    part.kind === 'row' ? rowWithButtons(part, place, longest.get(part.cells.length) ?? 0) : elements(part, place),
  );
}

/** Whether something can be filled in among them, what is folded left aside: that has its own buttons. */
export function hasInputs(parts: readonly Part[]): boolean {
  return parts.some(({ kind }) => kind === 'input');
}

function elements(part: Exclude<Part, Row>, place: Place): AdaptiveElement[] {
  switch (part.kind) {
    case 'heading':
      return [{ ...headingOf(part.text), spacing: 'medium' }];
    case 'text':
      return [textAsItStands(part.text, looksOf(part.tone ?? 'plain'))];
    case 'quote':
      return [quoteOf(part)];
    case 'facts':
      return [factsOf(part)];
    case 'said':
      return [saidOf(part)];
    case 'input':
      return [inputField(part.input)];
    case 'folded':
      return foldedOf(part, place);
    default:
      return part satisfies never;
  }
}

function rowWithButtons({ cells, action, below = [] }: Row, place: Place, longest: number): AdaptiveElement[] {
  const about = nameOfRow(cells);
  const pressed = (each: CardActionOf<string>) => button(each, { ...place, about });
  return rowOf(cells, { beside: action && pressed(action), longest, below: inRows(below.map(pressed)) });
}

/** How many letters the longest button has that stands beside rows of so many cells. */
function longestBeside(parts: readonly Part[]): ReadonlyMap<number, number> {
  const longest = new Map<number, number>();
  for (const part of parts) {
    if (part.kind !== 'row' || part.action === undefined) continue;
    const { length } = part.cells;
    longest.set(length, Math.max(longest.get(length) ?? 0, part.action.label.length));
  }
  return longest;
}

function headingOf(text: string): Extract<AdaptiveElement, { type: 'TextBlock' }> {
  return { type: 'TextBlock', text: withoutMarkdown(text), wrap: true, style: 'heading', weight: 'bolder' };
}

function quoteOf({ text, source, address, checked }: Extract<Part, { kind: 'quote' }>): AdaptiveElement {
  const items = [
    textAsItStands(`«${text}»`, { italic: true }),
    textAsItStands(checked, { isSubtle: true }),
    rowOfButtons([{ type: 'Action.OpenUrl', title: source, url: address }]),
  ];
  return { type: 'Container', style: 'emphasis', items };
}

function factsOf({ facts }: Extract<Part, { kind: 'facts' }>): AdaptiveElement {
  const written = facts.map(({ label, value }) => ({ title: withoutMarkdown(label), value: withoutMarkdown(value) }));
  return { type: 'FactSet', facts: written };
}

function saidOf({ who, when, text, isPrivate }: Extract<Part, { kind: 'said' }>): AdaptiveElement {
  const head = [...runs(who, { weight: 'bolder' }), ' ', ...runs(when, { isSubtle: true })];
  const items: AdaptiveElement[] = [
    { type: 'RichTextBlock', inlines: head },
    { ...textAsItStands(text, isPrivate && { italic: true }), spacing: 'none' },
  ];
  return { type: 'Container', ...(isPrivate && { style: 'emphasis' as const }), items };
}

function foldedOf({ label, parts, actions = [] }: Extract<Part, { kind: 'folded' }>, place: Place): AdaptiveElement[] {
  const inside = { ...place, folded: true, besideInputs: place.besideInputs || hasInputs(parts) };
  const body = [...elementsOf(parts, inside), ...rowsOf(actions, inside)];
  if (place.folded) return [{ ...headingOf(label), spacing: 'medium' }, ...body];
  return [rowOfButtons([{ type: 'Action.ShowCard', title: label, card: { type: 'AdaptiveCard', body } }])];
}

function rowsOf(actions: readonly CardActionOf<string>[], { press, besideInputs }: Place): AdaptiveElement[] {
  return inRows(actions.map((action) => button(action, { press, besideInputs }))).map(rowOfButtons);
}
