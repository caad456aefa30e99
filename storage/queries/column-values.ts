import { z } from 'zod';
import { languages } from '../../domain/language.ts';
import type { Instant } from '../../domain/moment.ts';

/** A column that holds milliseconds since 1970. */
export const instantColumn = z.custom<Instant>((value) => Number.isSafeInteger(value));

export const languageColumn = z.enum(languages);

/** A column that may hold nothing. */
export function optional<Value extends z.ZodType>(column: Value) {
  return column.nullable().transform((value) => value ?? undefined);
}
