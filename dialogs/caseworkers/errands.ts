import { handoverErrands } from '../handover/desk/errands.ts';
import { appointmentErrands } from './appointments/errands.ts';
import { ownErrands } from './desk-errands.ts';
import type { AnyErrand } from './errand.ts';
import { figureErrands } from './figures/errands.ts';
import { rulesErrands } from './rules/errands.ts';
import { walkInErrands } from './walk-in/errands.ts';

/** Every errand of a caseworker, by the verb that its buttons carry. */
export const deskErrands: Readonly<Record<string, AnyErrand>> = {
  ...ownErrands,
  ...appointmentErrands,
  ...walkInErrands,
  ...rulesErrands,
  ...figureErrands,
  ...handoverErrands,
};
