import { casesSchema } from '../../../backend/embedded/case-file.ts';
import type { Caseworker } from '../../../domain/caseworkers/caseworker.ts';
import { type LocalMoment, localMoment } from '../../../domain/moment.ts';

export const drammen = 'drammen-politistasjon';
const tromso = 'tromso-politistasjon';
export const kongsberg = 'kongsberg-politistasjon';
/** A Monday. */
export const monday = localMoment('2026-03-16T10:00');
export const tuesdayNine = localMoment('2026-03-17T09:00');
export const tuesdayTwenty = localMoment('2026-03-17T09:20');
export const tuesdayLate = localMoment('2026-03-17T11:00');
export const wednesdayTen = localMoment('2026-03-18T10:00');

export const people = casesSchema.parse([
  {
    id: 'A',
    name: 'Asha Prøvesen',
    caseReference: '900000000001',
    birthDate: '1991-04-17',
    citizenship: 'India',
    permit: 'work',
    problem: 'first-card',
    appliedThrough: 'portal',
    permitExpires: '2028-01-01',
  },
  {
    id: 'B',
    name: 'Bilal Eksempelberg',
    caseReference: '900000000002',
    birthDate: '1986-11-02',
    citizenship: 'Pakistan',
    permit: 'permanent-residence',
    problem: 'stolen',
    orderedNewCard: 'yes',
  },
  {
    id: 'C',
    name: 'Carmen Testmoen',
    caseReference: '900000000003',
    birthDate: '2024-02-03',
    citizenship: 'Philippines',
    permit: 'family',
    problem: 'first-card',
    age: 'under-three',
  },
  {
    id: 'D',
    name: 'Dawit Fiktivsen',
    caseReference: '900000000004',
    birthDate: '1979-01-09',
    citizenship: 'Eritrea',
    permit: 'permanent-residence',
    cardExpires: '2026-02-10',
  },
  { id: 'E', name: 'Asha Eksempelberg', caseReference: '900000000005', birthDate: '1991-04-17' },
]);

export const free: readonly (readonly [string, LocalMoment])[] = [
  [drammen, tuesdayNine],
  [drammen, tuesdayTwenty],
  [drammen, localMoment('2026-03-17T09:40')],
  [drammen, tuesdayLate],
  [drammen, wednesdayTen],
  [kongsberg, tuesdayNine],
];

export const tone: Caseworker = {
  id: 'id-of-tone',
  tenant: 'tenant',
  name: 'Tone',
  role: 'caseworker',
  stations: [drammen, tromso],
};
