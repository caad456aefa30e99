const maxDepth = 32;
// Copying one of these from parsed text into another object would change that object's kind.
const droppedKeys = new Set(['__proto__', 'constructor']);

type ParsedJson =
  | { kind: 'parsed'; value: unknown }
  | { kind: 'not-utf-8' }
  | { kind: 'not-json' }
  | { kind: 'too-deep' };

export function parseJson(raw: Buffer): ParsedJson {
  const text = decodeUtf8(raw);
  if (text === undefined) return { kind: 'not-utf-8' };
  if (isDeeperThan(text, maxDepth)) return { kind: 'too-deep' };
  try {
    const value: unknown = JSON.parse(text, (key, member) => (droppedKeys.has(key) ? undefined : member));
    return { kind: 'parsed', value };
  } catch {
    return { kind: 'not-json' };
  }
}

/** The text, or undefined when the bytes are not UTF-8. */
export function decodeUtf8(raw: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    return undefined;
  }
}

/** Counts brackets outside strings, before parsing: what is nested too deep parses well enough and breaks later, when saved. */
function isDeeperThan(text: string, most: number): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') {
      depth += 1;
      if (depth > most) return true;
    } else if (character === '}' || character === ']') depth -= 1;
  }
  return false;
}
