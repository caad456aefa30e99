import type { PartOf } from '../../texts/card.ts';

type Part = PartOf<string>;
/** Parts of one kind after one another, of which the card says the same with fewer. */
type List = readonly [Part, ...Part[]];

/** How many of a list are shown, by the first of it. */
export type Kept = ReadonlyMap<Part, number>;

/** The lists of a card, those of its folded parts too. */
export function listsIn(parts: readonly Part[]): List[] {
  return runsOf(parts).flatMap((run) => {
    const [first] = run;
    if (first.kind === 'folded') return listsIn(first.parts);
    return isListed(first) ? [run] : [];
  });
}

/** The same parts with only so many of each list: of rows the first, of what was said the last. */
export function withFewer(parts: readonly Part[], kept: Kept, notShown: (count: number) => string): Part[] {
  return runsOf(parts).flatMap((run): readonly Part[] => {
    const [first] = run;
    if (first.kind === 'folded') return [{ ...first, parts: withFewer(first.parts, kept, notShown) }];
    const most = kept.get(first) ?? run.length;
    if (most >= run.length) return run;
    const line: Part = { kind: 'text', tone: 'quiet', text: notShown(run.length - most) };
    return first.kind === 'said' ? [line, ...run.slice(-most)] : [...run.slice(0, most), line];
  });
}

function runsOf(parts: readonly Part[]): List[] {
  const runs: [Part, ...Part[]][] = [];
  for (const part of parts) {
    const run = runs.at(-1);
    if (run !== undefined && isListed(part) && run[0].kind === part.kind) run.push(part);
    else runs.push([part]);
  }
  return runs;
}

function isListed({ kind }: Part): boolean {
  return kind === 'row' || kind === 'said';
}
