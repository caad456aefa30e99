import type { CardActionOf } from '../../texts/card.ts';
import type { AdaptiveAction, AdaptiveElement } from './adaptive-card.ts';

type DoAction = Extract<CardActionOf<string>, { kind: 'do' }>;

/** What else is to be known of a button. */
interface Pressed {
  /** `taken`: what is filled in comes with it; `left`: it does not, although it could; `none`: nothing can be. */
  inputs: 'taken' | 'left' | 'none';
  looks: Pick<AdaptiveAction, 'title' | 'style' | 'tooltip'>;
}

/** What a channel makes of a button that asks for something. */
export type Press = (action: DoAction, pressed: Pressed) => AdaptiveAction;

interface Surroundings {
  press: Press;
  /** Whether something can be filled in where the button stands. */
  besideInputs: boolean;
  /** What the button is about, where many of the same name stand on a card. */
  about?: string;
}

export function button(action: CardActionOf<string>, { press, besideInputs, about }: Surroundings): AdaptiveAction {
  const title = action.label;
  const tooltip = about !== undefined && { tooltip: `${title}: ${about}` };
  if (action.kind === 'open') return { type: 'Action.OpenUrl', title, url: action.address, ...tooltip };
  const style = action.emphasis && ({ style: styles[action.emphasis] } as const);
  const inputs = !besideInputs ? 'none' : action.leavesInputs ? 'left' : 'taken';
  return press(action, { inputs, looks: { title, ...style, ...tooltip } });
}

const styles = { first: 'positive', dangerous: 'destructive' } as const;

const mostInRow = 5;

/** Buttons in rows of few, so that no client hides any, and of about the same length. */
export function inRows(actions: readonly AdaptiveAction[]): (readonly AdaptiveAction[])[] {
  const rows = Math.ceil(actions.length / mostInRow);
  const inEach = Math.ceil(actions.length / rows);
  return Array.from({ length: rows }, (_row, at) => actions.slice(at * inEach, (at + 1) * inEach));
}

export function rowOfButtons(actions: readonly AdaptiveAction[]): AdaptiveElement {
  return { type: 'ActionSet', actions };
}
