import type {
  AdaptiveAction,
  AdaptiveCard,
  AdaptiveElement,
  AdaptiveInput,
} from '../../../bots/cards/adaptive-card.ts';
import { UsageError } from '../options.ts';

type ExecuteAction = Extract<AdaptiveAction, { type: 'Action.Execute' }>;

/** What a client can be told to press. */
interface Button {
  action: ExecuteAction;
  /** The fields whose values go with it. */
  inputs: readonly AdaptiveInput[];
}

/** A value for a field by its name: text as it is, a number for the nth that can be chosen. */
export type Filled = Readonly<Record<string, string | number>>;

/** The buttons of a card in the order of its text; what only opens something is none. */
export function buttonsOf(card: AdaptiveCard): readonly Button[] {
  return [...buttonsIn(card.body, [])].concat(buttonsAmong(card.actions ?? [], inputsIn(card.body)));
}

export function labelOf({ action }: Button): string {
  return action.tooltip ?? action.title;
}

/** The words of a card, each button with its number. */
export function numberedText({ speak }: AdaptiveCard, buttons: readonly Button[]): string {
  let rest = speak;
  let text = '';
  buttons.forEach(({ action: { title } }, at) => {
    const [before, after] = cutAt(rest, `[${title}]`);
    text += after === undefined ? '' : `${before}[${at + 1} ${title}]`;
    rest = after ?? rest;
  });
  return text + rest;
}

/** What a client sends for the nth button, with what was filled in. */
export function pressed(card: AdaptiveCard, nth: number, filled: Filled): ExecuteAction {
  const buttons = buttonsOf(card);
  const button = buttons[nth - 1];
  if (button === undefined) throw new UsageError(`There are ${buttons.length} buttons, so ${nth} is none of them`);
  const unknown = Object.keys(filled).filter((id) => !button.inputs.some((input) => input.id === id));
  if (unknown.length > 0) {
    const known = button.inputs.map(({ id }) => id).join(', ');
    throw new UsageError(`Beside that button nothing is called ${unknown.join(', ')}; there is ${known || 'nothing'}`);
  }
  const values = button.inputs.map((input) => [input.id, valueFor(input, filled)] as const);
  return { ...button.action, data: { ...button.action.data, ...Object.fromEntries(values) } };
}

function valueFor(input: AdaptiveInput, filled: Filled): string {
  const given = filled[input.id] ?? input.value ?? '';
  const value = typeof given === 'number' ? nthOf(input, given) : given;
  if (value === '' && input.isRequired) throw new UsageError(`${input.label}: ${input.errorMessage ?? ''}`);
  return value;
}

function nthOf(input: AdaptiveInput, nth: number): string {
  const choice = input.type === 'Input.ChoiceSet' ? input.choices[nth - 1] : undefined;
  if (choice === undefined) throw new UsageError(`${input.label} has no choice ${nth}`);
  return choice.value;
}

function buttonsIn(elements: readonly AdaptiveElement[], outer: readonly AdaptiveInput[]): readonly Button[] {
  const inputs = [...outer, ...inputsIn(elements)];
  return elements.flatMap((element) => buttonsInside(element, inputs));
}

function buttonsInside(element: AdaptiveElement, inputs: readonly AdaptiveInput[]): readonly Button[] {
  if (element.type === 'ActionSet') return buttonsAmong(element.actions, inputs);
  return insideOf(element).flatMap((each) => buttonsInside(each, inputs));
}

function buttonsAmong(actions: readonly AdaptiveAction[], inputs: readonly AdaptiveInput[]): readonly Button[] {
  return actions.flatMap((action): readonly Button[] => {
    if (action.type === 'Action.ShowCard') return buttonsIn(action.card.body, inputs);
    if (action.type !== 'Action.Execute') return [];
    return [{ action, inputs: action.associatedInputs === 'none' ? [] : inputs }];
  });
}

/** The fields of a card, without those of what is folded in it. */
function inputsIn(elements: readonly AdaptiveElement[]): readonly AdaptiveInput[] {
  return elements.flatMap((element) => ('id' in element ? [element] : inputsIn(insideOf(element))));
}

function insideOf(element: AdaptiveElement): readonly AdaptiveElement[] {
  if (element.type === 'Container') return element.items;
  return element.type === 'ColumnSet' ? element.columns.flatMap(({ items }) => items) : [];
}

function cutAt(text: string, mark: string): [before: string, after?: string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}
