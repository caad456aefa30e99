import { wrongSettings } from './settings.ts';

/** Reads the file that a setting names; throws `SettingsError` where there is no such file. */
export function readFileOf<Read>(setting: string, path: string, read: (path: string) => Read): Read {
  try {
    return read(path);
  } catch (error) {
    const why = whyNot(error, path);
    throw why === undefined ? error : wrongSettings([`${setting}: ${why}`], error);
  }
}

function whyNot(error: unknown, path: string): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `must be a file; there is none at ${path}`;
    case 'EISDIR':
      return `must be a file; ${path} is a folder`;
    case 'EACCES':
    case 'EPERM':
      return `must be a file that this user may read; ${path} is not`;
    default:
      return undefined;
  }
}
