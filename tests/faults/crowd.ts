import type { DemonstrationCase } from '../../backend/embedded/demonstration-cases.ts';
import { addDays, type Day, day } from '../../domain/day.ts';

/** Many people who do not exist: all have applied in the portal and come for their first card. */
export function crowdOf(people: number, today: Day): DemonstrationCase[] {
  const about = { nb: 'Skal hente det første kortet', nn: 'Skal hente det første kortet', en: 'Needs the first card' };
  return Array.from({ length: people }, (_, place) => ({
    id: caseNumber(place),
    name: `Prøve ${place}`,
    about,
    caseReference: String(910_000_000_000 + place),
    birthDate: day('1990-01-01'),
    citizenship: 'India',
    permit: 'work',
    letterSays: 'come-to-police',
    problem: 'first-card',
    appliedThrough: 'portal',
    language: 'nb',
    permitExpires: addDays(today, 700),
  }));
}

export function caseNumber(place: number): string {
  return `C${place}`;
}
