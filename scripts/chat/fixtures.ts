import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Case, casesSchema } from '../../backend/embedded/case-file.ts';
import { type FixtureSlot, fixtureSlotsSchema } from '../../backend/embedded/fixture-slots.ts';
import { UsageError } from './options.ts';

/** What a folder of fixtures may hold; what is missing is as the product has it. */
interface Fixtures {
  stationsFile?: string;
  slots?: readonly FixtureSlot[];
  cases?: readonly Case[];
}

export function readFixtures(folder: string | undefined): Fixtures {
  if (folder === undefined) return {};
  const stations = textOf(join(folder, 'stations.json'));
  const slots = read(join(folder, 'slots.json'), fixtureSlotsSchema);
  const cases = read(join(folder, 'cases.json'), casesSchema);
  return {
    ...(stations !== undefined && { stationsFile: join(folder, 'stations.json') }),
    ...(slots && { slots }),
    ...(cases && { cases }),
  };
}

function read<Value>(file: string, schema: z.ZodType<Value, unknown>): Value | undefined {
  const text = textOf(file);
  if (text === undefined) return undefined;
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof z.ZodError ? z.prettifyError(error) : String(error)}`);
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
