/** Where things stand in a JSON text, for telling a person which line to mend. */
type JsonLines =
  | { kind: 'fits'; lineOf: (path: readonly PropertyKey[]) => number }
  | { kind: 'broken'; line: number; found: string };

const token = /\s*(?:("(?:[^"\\\n]|\\.)*")|([{}[\],:])|(-?\d[\d.eE+-]*|true|false|null)|(\S))/y;
const pathSeparator = '\u0000';

class BrokenHere extends Error {}

/** Reads a JSON text and notes the line of every value; or the first line that is no JSON. */
export function findJsonLines(text: string): JsonLines {
  const lines = new Map<string, number>();
  const tokens = readTokens(text);
  let at = 0;
  const next = () => tokens[at] ?? { written: 'the end of the file', kind: 'end', line: lastLine(text) };
  const take = (wanted: string) => {
    if (next().written !== wanted) throw new BrokenHere();
    at += 1;
  };
  const readMember = (path: string, index: number, isObject: boolean) => {
    let key = String(index);
    if (isObject) {
      if (next().kind !== 'string') throw new BrokenHere();
      key = next().written.slice(1, -1);
      at += 1;
      take(':');
    }
    readValue(path + pathSeparator + key);
  };
  const readValue = (path: string): void => {
    const { written, kind, line } = next();
    lines.set(path, line);
    if (kind === 'string' || kind === 'word') {
      at += 1;
      return;
    }
    if (written !== '{' && written !== '[') throw new BrokenHere();
    const end = written === '{' ? '}' : ']';
    at += 1;
    for (let index = 0; next().written !== end; index += 1) {
      if (index > 0) take(',');
      readMember(path, index, written === '{');
    }
    take(end);
  };
  try {
    readValue('');
    if (at < tokens.length) throw new BrokenHere();
  } catch (error) {
    if (!(error instanceof BrokenHere)) throw error;
    return { kind: 'broken', line: next().line, found: next().written };
  }
  return { kind: 'fits', lineOf: (path) => lineOf(lines, path) };
}

/** The line of the value, or of the nearest one around it when it is missing. */
function lineOf(lines: ReadonlyMap<string, number>, path: readonly PropertyKey[]): number {
  for (let count = path.length; count >= 0; count -= 1) {
    const line = lines.get(
      path
        .slice(0, count)
        .map((part) => pathSeparator + String(part))
        .join(''),
    );
    if (line !== undefined) return line;
  }
  return 1;
}

function readTokens(text: string) {
  const tokens: { written: string; kind: 'string' | 'sign' | 'word' | 'strange'; line: number }[] = [];
  let line = 1;
  let counted = 0;
  token.lastIndex = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [whole, string, sign, word, strange] = match;
    const written = string ?? sign ?? word ?? strange ?? '';
    const start = match.index + whole.length - written.length;
    line += newlines(text.slice(counted, start));
    counted = start;
    const kind =
      string !== undefined ? 'string' : sign !== undefined ? 'sign' : word !== undefined ? 'word' : 'strange';
    tokens.push({ written, kind, line });
  }
  return tokens;
}

function newlines(text: string): number {
  return text.split('\n').length - 1;
}

function lastLine(text: string): number {
  return newlines(text.trimEnd()) + 1;
}
