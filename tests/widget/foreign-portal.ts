import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site that is not ours, with a strict policy, which has the widget by one script tag. */
export interface ForeignPortal {
  /** Says nothing of who is there. */
  page: string;
  /** The same page with an address of its own that says who is there. */
  pageWithTokenUrl: string;
  /** How that address answers. */
  whoIsThere(response: ServerResponse): unknown;
  close(): Promise<void>;
}

export async function serveForeignPortal(ourUrl: () => string): Promise<ForeignPortal> {
  const server = createServer((request, response) => {
    if (request.url === '/who-is-there') {
      portal.whoIsThere(response);
      return;
    }
    const policy = `default-src 'none'; connect-src 'self'; script-src ${ourUrl()}; frame-src ${ourUrl()}`;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy });
    const tokenUrl = request.url === '/with-token-url' ? 'data-portal-token-url="/who-is-there"' : '';
    const script = `<script src="${ourUrl()}/widget.js" data-language="en" ${tokenUrl} async></script>`;
    response.end(`<!doctype html><html lang="en"><title>Portal</title><h1>Portal</h1><p>Text</p>${script}</html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Another host name, not only another port, so that it is another site for the browser.
  const page = `http://localhost:${portOf(server.address())}`;
  const portal: ForeignPortal = {
    page,
    pageWithTokenUrl: `${page}/with-token-url`,
    whoIsThere: (response) => response.writeHead(404).end(),
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
  return portal;
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}
