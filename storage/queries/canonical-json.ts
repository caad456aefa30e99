import { fromStored, toStored } from './stored-json.ts';

/** An object as JSON text that is the same whatever order its keys were written in. */
export function canonical(value: object): string {
  return toStored(inOrder(fromStored(toStored(value))));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, inOrder(each)]));
}
