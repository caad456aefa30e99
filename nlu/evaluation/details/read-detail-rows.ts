import { z } from 'zod';
import { daySchema } from '../../../domain/day.ts';
import { readText, UnusableInput } from '../read-rows.ts';

const rowSchema = z.strictObject({
  /** The day it was written, from which `tomorrow` counts. */
  today: daySchema.optional(),
  text: z.string(),
  language: z.string(),
  /** What the message certainly says, by the names and in the form of `detailsJson`. */
  details: z.record(z.string(), z.json()),
  /** What it certainly does not say. Of all other details nothing is claimed. */
  absent: z.array(z.string()),
});

/** A message with the details that it states, and those that must not be found in it. */
export type DetailRow = Readonly<z.output<typeof rowSchema>>;

/** Reads a JSON object a line; throws `UnusableInput` with the first line that is none. */
export function readDetailRows(path: string): DetailRow[] {
  const lines = readText(path).split('\n');
  const rows = lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [readRow(line, `${path}, line ${index + 1}`)],
  );
  if (rows.length === 0) throw new UnusableInput(`${path} has no messages with details.`);
  return rows;
}

function readRow(line: string, where: string): DetailRow {
  const read = rowSchema.safeParse(parsed(line));
  if (read.success) return read.data;
  throw new UnusableInput(`${where}: expected {"text", "language", "details", "absent"}, and perhaps "today".`);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
