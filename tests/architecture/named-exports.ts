import { dirname, join, normalize } from 'node:path';
import type { SourceFile } from './source-files.ts';

/** The names a file exports. A default export is for whatever loads the file by its path. */
export function exportedNames({ text }: SourceFile): string[] {
  const declared =
    /^export (?:declare |abstract |async )*(?:function\*?|const|let|class|interface|type) ([\w\p{L}]+)/gmu;
  const listed = /^export (?:type )?\{([^}]*)\}/gm;
  return [
    ...[...text.matchAll(declared)].map(([, name = '']) => name),
    ...[...text.matchAll(listed)].flatMap(([, list = '']) =>
      namesIn(list).map((name) => name.split(' as ').at(-1) ?? ''),
    ),
  ];
}

/** What a file imports from files of ours, as `path name`; `path *` where it takes everything. */
export function importedNames({ path, text }: SourceFile): string[] {
  const statement = /^(?:import|export) (?:type )?(?:\{([^}]*)\}|\* as \w+) from '(\.[^']+)'/gm;
  return [...text.matchAll(statement)].flatMap(([, list, specifier = '']) => {
    const from = normalize(join(dirname(path), specifier));
    if (list === undefined) return [`${from} *`];
    return namesIn(list).map((name) => `${from} ${name.split(' as ')[0]}`);
  });
}

function namesIn(list: string): string[] {
  return list
    .split(',')
    .map((name) => name.trim().replace(/^type /, ''))
    .filter(Boolean);
}
