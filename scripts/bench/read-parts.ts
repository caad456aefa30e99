const parts = ['turns', 'storage', 'booking', 'understanding'] as const;

type Part = (typeof parts)[number];

type ReadParts = { kind: 'parts'; parts: readonly Part[] } | { kind: 'unknown'; sentence: string };

/** The parts of the benchmark that were asked for by name, all where none was. */
export function readParts(names: readonly string[]): ReadParts {
  const unknown = names.find((name) => !parts.some((part) => part === name));
  if (unknown !== undefined) {
    return { kind: 'unknown', sentence: `There is no part "${unknown}". The parts are ${parts.join(', ')}.` };
  }
  return { kind: 'parts', parts: names.length === 0 ? parts : parts.filter((part) => names.includes(part)) };
}
