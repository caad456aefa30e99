import { parseArgs } from 'node:util';
import { type Day, isDay } from '../../domain/day.ts';
import { UnusableInput } from './read-rows.ts';

/** What `npm run nlu --` can be told to do. */
export type Command =
  | { kind: 'classify'; today: Day | undefined }
  | { kind: 'evaluate'; file: string }
  | { kind: 'evaluate-details'; file: string; today: Day | undefined }
  | { kind: 'report'; file: string; page: string }
  | { kind: 'train-test'; trainFile: string; testFile: string; noneLabel: string | undefined };

const usage = `Usage:
  npm run --silent nlu -- classify [--today 2026-03-16]     each line of standard input becomes a JSON line
  npm run --silent nlu -- evaluate FILE.tsv                 rows of text, tab, intent, and if known tab, language
  npm run --silent nlu -- evaluate-details FILE.jsonl [--today 2026-03-16]     lines of {"text", "language", "details", "absent"},
                                                            each with the day it was written as "today" if known
  npm run nlu -- report FILE.tsv PAGE.html                  the same figures as a page to read
  npm run --silent nlu -- train-test TRAIN.tsv TEST.tsv [--none LABEL]`;

const options = { today: { type: 'string' }, none: { type: 'string' } } as const;

/** Reads the arguments; throws `UnusableInput` with a sentence about what is wrong with them. */
export function readCommand(args: readonly string[]): Command {
  const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false });
  const [kind, first, second] = positionals;
  const expect = (count: number, options: readonly string[]) => {
    if (positionals.length !== count) throw new UnusableInput(usage);
    const stray = Object.keys(values).find((option) => !options.includes(option));
    if (stray !== undefined) throw new UnusableInput(`${kind} takes no --${stray}.\n${usage}`);
  };
  switch (kind) {
    case 'classify':
      expect(1, ['today']);
      return { kind, today: readToday(values.today) };
    case 'evaluate':
      expect(2, []);
      return { kind, file: first ?? '' };
    case 'evaluate-details':
      expect(2, ['today']);
      return { kind, file: first ?? '', today: readToday(values.today) };
    case 'report':
      expect(3, []);
      return { kind, file: first ?? '', page: second ?? '' };
    case 'train-test':
      expect(3, ['none']);
      return { kind, trainFile: first ?? '', testFile: second ?? '', noneLabel: readNone(values.none) };
    default:
      throw new UnusableInput(kind === undefined ? usage : `There is no command "${kind}".\n${usage}`);
  }
}

function readToday(value: string | boolean | undefined): Day | undefined {
  if (value === undefined || (typeof value === 'string' && isDay(value))) return value;
  throw new UnusableInput(`--today must be a day such as 2026-03-16, not "${value}".`);
}

function readNone(value: string | boolean | undefined): string | undefined {
  if (typeof value === 'boolean') throw new UnusableInput(`--none must be followed by a label.\n${usage}`);
  return value;
}
