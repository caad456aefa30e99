import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface SourceFile {
  path: string;
  lines: number;
  text: string;
  /** Files of ours, from the top of the project. */
  imports: readonly string[];
  /** Packages, with the path inside them. */
  packages: readonly string[];
}

/** Every TypeScript file that git knows or would know. */
export function readSourceFiles(): SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.mjs'], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed
    .split('\n')
    .filter(Boolean)
    .flatMap((path) => readSourceFile(path) ?? []);
}

function readSourceFile(path: string): SourceFile | undefined {
  const text = readIfThere(join(root, path));
  if (text === undefined) return undefined;
  const statement =
    /(?:^(?:import|export) (?:type )?(?:[\w*]+(?: as \w+)?)?(?:, )?(?:\{[^}]*\})? from |^import |\bimport\()'([^'\n]+)'/gm;
  const specifiers = [...text.matchAll(statement)].map(([, specifier = '']) => specifier);
  const own = specifiers.filter((specifier) => specifier.startsWith('.'));
  return {
    path,
    text,
    lines: text.trimEnd().split('\n').length,
    imports: own.map((specifier) => normalize(join(dirname(path), specifier))),
    packages: specifiers.filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:')),
  };
}

/** A file that was deleted and not committed yet is still listed. */
function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
