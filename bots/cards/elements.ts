import type { CardActionOf, CardInWords, PartOf, Tone } from '../../texts/card.ts';
import type { AdaptiveElement } from './adaptive-card.ts';
import { runs, textAsItStands, withoutMarkdown } from './as-it-stands.ts';
import { button, inRows, type Press, rowOfButtons } from './buttons.ts';
import { inputField } from './inputs.ts';

type Part = PartOf<string>;

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
  return parts.flatMap((part) => elements(part, place));
}

/** Whether something can be filled in among them, what is folded left aside: that has its own buttons. */
export function hasInputs(parts: readonly Part[]): boolean {
  return parts.some(({ kind }) => kind === 'input');
}

function elements(part: Part, place: Place): AdaptiveElement[] {
  switch (part.kind) {
    case 'heading':
      return [{ ...headingOf(part.text), spacing: 'medium' }];
    case 'text':
      return [textAsItStands(part.text, looksOf(part.tone ?? 'plain'))];
    case 'quote':
      return [quoteOf(part)];
    case 'facts':
      return [factsOf(part)];
    case 'row':
      return [rowOf(part, place)];
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

function headingOf(text: string): Extract<AdaptiveElement, { type: 'TextBlock' }> {
  return { type: 'TextBlock', text: withoutMarkdown(text), wrap: true, style: 'heading', weight: 'bolder' };
}

/** Weight goes with every warning: colour alone says nothing to some. */
function looksOf(tone: Tone) {
  switch (tone) {
    case 'plain':
    case 'good':
      return {};
    case 'quiet':
      return { isSubtle: true } as const;
    case 'warning':
      return { weight: 'bolder' } as const;
    default:
      return tone satisfies never;
  }
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

function rowOf({ cells, action }: Extract<Part, { kind: 'row' }>, { press, besideInputs }: Place): AdaptiveElement {
  const centred = action && ({ verticalContentAlignment: 'center' } as const);
  const columns = cells.map(({ text, weight, tone }) => ({
    type: 'Column' as const,
    width: weight ?? ('stretch' as const),
    items: [textAsItStands(text, looksOf(tone ?? 'plain'))],
    ...centred,
  }));
  if (action === undefined) return { type: 'ColumnSet', columns };
  const about = cells[0]?.text ?? '';
  const items = [rowOfButtons([button(action, { press, besideInputs, about })])];
  const last = { type: 'Column' as const, width: widthOf(action.label), items, ...centred };
  return { type: 'ColumnSet', columns: [...columns, last] };
}

/** Beside columns with weights a button gets what they leave, which is too little to be read: so as much as it needs. */
function widthOf(label: string): `${number}px` {
  return `${Math.min(44 + 9 * label.length, 160)}px`;
}

function saidOf({ who, when, text }: Extract<Part, { kind: 'said' }>): AdaptiveElement {
  const head = [...runs(who, { weight: 'bolder' }), ' ', ...runs(when, { isSubtle: true })];
  const items: AdaptiveElement[] = [
    { type: 'RichTextBlock', inlines: head },
    { ...textAsItStands(text), spacing: 'none' },
  ];
  return { type: 'Container', items };
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
