import type { Filled } from './shown-card.ts';

interface Press {
  nth: number;
  /** Which card, counted from the last. */
  on?: number;
  filled: Filled;
}

/**
 * `[2]`, or `[2] why=Called us; slot=#1`: the number of a button, and what is filled in before it is pressed, where #1
 * is the first that can be chosen; `[2 on 3]` is on the third last card. Undefined for whatever else is said.
 */
export function readPress(said: string): Press | undefined {
  const [, nth, on, filling = ''] = /^\[(\d{1,3})(?: on (\d{1,3}))?\](?: (.*))?$/.exec(said) ?? [];
  if (nth === undefined) return undefined;
  const fields = filling.split('; ').filter((field) => field.includes('='));
  return {
    nth: Number(nth),
    ...(on !== undefined && { on: Number(on) }),
    filled: Object.fromEntries(fields.map(fieldIn)),
  };
}

function fieldIn(field: string): [id: string, value: string | number] {
  const at = field.indexOf('=');
  const value = field.slice(at + 1);
  const [, nth] = /^#(\d{1,3})$/.exec(value) ?? [];
  return [field.slice(0, at).trim(), nth === undefined ? value : Number(nth)];
}
