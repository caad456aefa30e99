const mostParameters = 200;

/** The parameters of a webhook, each once. */
export type FormParameters = ReadonlyMap<string, string>;

/** Reads a flat form; undefined where a parameter stands twice, because then two readers may see two messages in it. */
export function readForm(body: Uint8Array): FormParameters | undefined {
  const parameters = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(new TextDecoder().decode(body))) {
    if (parameters.has(name) || parameters.size === mostParameters) return undefined;
    parameters.set(name, value);
  }
  return parameters;
}
