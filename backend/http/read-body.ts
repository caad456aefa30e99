type ReadBody = { kind: 'json'; value: unknown } | { kind: 'too-large' } | { kind: 'nonsense' };

/** Reads a reply as JSON, and stops reading where it is longer than a reply can be. */
export async function readBody(response: Response, mostBytes: number): Promise<ReadBody> {
  if (!isJson(response)) {
    await response.body?.cancel();
    return { kind: 'nonsense' };
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop early cancels the body, and with it the connection.
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > mostBytes) return { kind: 'too-large' };
    chunks.push(chunk);
  }
  return parse(Buffer.concat(chunks));
}

function isJson({ headers }: Response): boolean {
  const [essence = ''] = (headers.get('content-type') ?? '').split(';');
  return essence.trim().toLowerCase() === 'application/json';
}

function parse(bytes: Uint8Array): ReadBody {
  try {
    return { kind: 'json', value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return { kind: 'nonsense' };
  }
}
