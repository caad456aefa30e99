import { foldName } from '../places/fold-name.ts';
import { measureNames, nearlySpelled } from '../places/near-spelling.ts';
import type { Station } from './station.ts';

/** Words that many stations have in their name, and the ways people write them. */
const commonWords = new Set(
  `politistasjon politistasjonen politistasjonar politihus politihuset politiets politiet politi police station publikumssenter forvaltningssenter
  mobilt pass og id kontor i på pa the in at and avdeling lensmannskontor lensmannskontoret`.split(/\s+/),
);

interface NamedStation {
  whole: string;
  /** What is left without the common words: `gronland oslo`. */
  own: readonly string[];
  station: Station;
}

/**
 * The stations a person means by a name: all of it, or the words of it that tell the station apart (`grønland`,
 * `Kristiansand politi`), with a typing error too. Mobile offices are found here as well.
 */
export function findStationsNamed(stations: readonly Station[], name: string): Station[] {
  const named = stations.map((station): NamedStation => {
    const whole = foldName(station.name);
    return { whole, own: ownWords(whole), station };
  });
  const wanted = foldName(name);
  const exact = named.filter(({ whole }) => whole === wanted);
  if (exact.length > 0) return exact.map(({ station }) => station);
  const words = ownWords(wanted);
  if (words.length === 0) return [];
  return bearing(named, words) ?? bearing(named, corrected(named, words)) ?? [];
}

function bearing(named: readonly NamedStation[], words: readonly string[]): Station[] | undefined {
  const found = named.filter(({ own }) => words.every((word) => own.includes(word)));
  if (found.length === 0) return undefined;
  const nothingElse = found.filter(({ own }) => own.length === words.length);
  return (nothingElse.length > 0 ? nothingElse : found).map(({ station }) => station);
}

function corrected(named: readonly NamedStation[], words: readonly string[]): string[] {
  const known = new Set(named.flatMap(({ own }) => own));
  const measures = measureNames(known);
  return words.map((word) => (known.has(word) ? word : (nearlySpelled(measures, word)[0] ?? word)));
}

function ownWords(folded: string): string[] {
  return folded.split(' ').filter((word) => word !== '' && !commonWords.has(word));
}
