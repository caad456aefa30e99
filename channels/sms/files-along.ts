/** Unicode's own sign for something that is no text and stood there. */
const sign = '\uFFFC';

/** The text as it is kept, with a sign for each file that came along; the files themselves are never fetched. */
export function withFilesAlong(text: string, files: number): string {
  return `${sign.repeat(files)}${text.replaceAll(sign, '')}`;
}

/** What was written, and how many files came along. */
export function apartFromFiles(kept: string): { text: string; files: number } {
  const text = kept.replaceAll(sign, '');
  return { text, files: kept.length - text.length };
}
