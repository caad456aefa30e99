import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { z } from 'zod';
import { TeamsPostError } from './teams-post.ts';

type ConnectorOptions = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>;
export type HttpClient = NonNullable<ConnectorOptions['httpClient']>;
type HttpRequest = Parameters<HttpClient['sendRequest']>[0];

const longestMilliseconds = 10_000;

/**
 * Sends a request of the SDK once, whereas its own client repeats one that may have arrived, and follows redirects. Rejects
 * with `TeamsPostError`, which the SDK passes on as it is.
 */
export function createHttpClient(timeLimit: (milliseconds: number) => AbortSignal): HttpClient {
  return {
    async sendRequest(request) {
      const { status, headers, text } = await fetchOnce(request, timeLimit(longestMilliseconds));
      if (status >= 400) throw new TeamsPostError({ kind: 'refused', status, ...detailsOf(headers, text) });
      return { request, status, headers: headersLike(request, headers), bodyAsText: text };
    },
  };
}

async function fetchOnce({ url, method, headers, body }: HttpRequest, signal: AbortSignal) {
  try {
    const response = await fetch(url, {
      method,
      headers: headers.toJson(),
      ...(typeof body === 'string' && { body }),
      redirect: 'error',
      signal,
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  } catch (error) {
    throw new TeamsPostError({ kind: 'unanswered' }, error);
  }
}

/** The SDK's headers are made by none of the packages it is used through. */
function headersLike(request: HttpRequest, given: Headers): HttpRequest['headers'] {
  const headers = request.headers.clone();
  for (const name of headers.headerNames()) headers.remove(name);
  for (const [name, value] of given) headers.set(name, value);
  return headers;
}

const errorBody = z.object({ error: z.object({ code: z.string().max(100) }) });

function detailsOf(headers: Headers, text: string) {
  const after = headers.get('retry-after') ?? '';
  const { data } = errorBody.safeParse(jsonIn(text));
  return {
    ...(/^\d{1,6}$/.test(after) && { retryAfterSeconds: Number(after) }),
    ...(data && { code: data.error.code }),
  };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
