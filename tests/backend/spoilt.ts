/** Something else in the place of a value: of another kind, too long, out of every list. */
const instead = [null, 7, -1, 1.5, true, '', 'x', 'x'.repeat(2001), [], {}];

/** A JSON value with one thing wrong, in every way and at every place: a property left out, or another value in its place. */
export function spoilt(value: unknown): unknown[] {
  return [...instead.filter((other) => other !== value), ...inside(value)];
}

function inside(value: unknown): unknown[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => spoilt(item).map((wrong) => value.with(index, wrong)));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    Object.fromEntries(Object.entries(value).filter(([other]) => other !== key)),
    ...spoilt(item).map((wrong) => ({ ...value, [key]: wrong })),
  ]);
}
