import { type Day, day } from '../day.ts';
import type { Fact } from './fact.ts';
import { quotes } from './quotes.ts';

/** The first day on which employees renew a work permit with an electronic ID and without an appointment. */
export const workRenewalWithElectronicIdFrom: Fact<Day> = { value: day('2026-05-05'), source: quotes.renewWorkOnline };
