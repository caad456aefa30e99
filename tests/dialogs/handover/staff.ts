import type { Caseworker, Role } from '../../../domain/caseworkers/caseworker.ts';
import { instantOf, localMoment } from '../../../domain/moment.ts';

const staff = { kari: 'caseworker', ola: 'caseworker', liv: 'lead', rolf: 'reader' } as const satisfies Record<
  string,
  Role
>;
export type Person = keyof typeof staff;

/** When the duty of those who are on it ends. */
export const endOfDuty = instantOf(localMoment('2026-03-17T00:00'));

/** Who works at the desk, each by a first name. */
export const everybody = (['kari', 'ola', 'liv', 'rolf'] as const).map(
  (id): Caseworker => ({
    id,
    tenant: 'police',
    name: `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`,
    role: staff[id],
    stations: 'all',
  }),
);
