/** What the server answers; undefined where it does not, or refuses. */
export async function fetchJson(address: string, request: RequestInit = {}): Promise<unknown> {
  try {
    const response = await fetch(address, request);
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}

export function posted(body: object): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
