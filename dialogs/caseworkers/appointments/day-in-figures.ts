import { type Day, dayOf, partsOf } from '../../../domain/day.ts';

/** A day written in figures alone, `170491` or `17041991`, as on the papers of an office. */
export function dayInFigures(text: string, today: Day): Day | undefined {
  const figures = text.split(/[^\p{L}\p{N}]+/u).find((word) => /^\d{6}(?:\d{2})?$/.test(word));
  if (figures === undefined) return undefined;
  const year = Number(figures.slice(4));
  return dayOf(
    figures.length === 6 ? inCentury(year, today) : year,
    Number(figures.slice(2, 4)),
    Number(figures.slice(0, 2)),
  );
}

/** Nobody is born in a year to come. */
function inCentury(year: number, today: Day): number {
  const present = partsOf(today).year;
  const century = present - (present % 100);
  return century + year > present ? century - 100 + year : century + year;
}
