import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Request, Response, Server } from 'restify';
import { type PagePolicy, pagePermissions, pagePolicy } from './page-policy.ts';
import { handling, refuse } from './reply.ts';

interface WidgetAsset {
  body: Buffer;
  /** The Content-Type header. */
  type: string;
  /** The Cache-Control header. */
  cache: string;
}

/** What the widget consists of, by path: whatever stands below `/widget/`, and `/widget.js` and pages beside it. */
type WidgetAssets = ReadonlyMap<string, WidgetAsset>;

type Encoding = 'br' | 'gzip' | 'identity';

interface Prepared {
  headers: Map<string, string>;
  /** The smallest first. */
  variants: readonly { encoding: Encoding; body: Buffer; etag: string }[];
}

const compressible = /^text\/|javascript|json|svg/;

/** Serves the widget's files from memory, compressed once. */
export async function mountWidgetAssets(
  server: Server,
  assets: WidgetAssets,
  policy: PagePolicy,
  failed: (error: unknown) => void,
): Promise<void> {
  const entries = [...assets].map(async ([path, asset]) => [path, await prepare(path, asset, policy)] as const);
  const prepared = new Map(await Promise.all(entries));
  const serve = handling(async (request, response) => {
    const asset = prepared.get(request.getPath());
    if (asset === undefined)
      return refuse(response, { status: 404, code: 'NotFound', message: 'There is nothing here.' });
    send(request, response, asset);
  }, failed);
  const beside = [...assets.keys()].filter((path) => !path.startsWith('/widget/'));
  for (const path of [...beside, '/widget/*']) {
    server.get(path, serve);
    server.head(path, serve);
  }
}

async function prepare(path: string, { body, type, cache }: WidgetAsset, policy: PagePolicy): Promise<Prepared> {
  const headers = new Map([
    ['Content-Type', type],
    ['Cache-Control', cache],
    ['Vary', 'Accept-Encoding'],
    // A page elsewhere loads the launcher, and shows the chat in a frame.
    ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ]);
  if (type.startsWith('text/html')) {
    headers.set('Content-Security-Policy', pagePolicy(path, policy));
    headers.set('Permissions-Policy', pagePermissions);
  }
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const plain = { encoding: 'identity' as const, body, etag: `"${digest}"` };
  if (!compressible.test(type)) return { headers, variants: [plain] };
  const [br, gzipped] = await Promise.all([promisify(brotliCompress)(body), promisify(gzip)(body, { level: 9 })]);
  const variants = [
    { encoding: 'br' as const, body: br, etag: `"${digest}-br"` },
    { encoding: 'gzip' as const, body: gzipped, etag: `"${digest}-gzip"` },
    plain,
  ];
  return { headers, variants };
}

function send(request: Request, response: Response, { headers, variants }: Prepared): void {
  const accepted = acceptedEncodings(request.headers['accept-encoding']);
  const variant = variants.find(({ encoding }) => encoding === 'identity' || accepted.has(encoding));
  if (variant === undefined) throw new Error('An asset has no plain variant');
  const { body, encoding, etag } = variant;
  response.setHeaders(headers);
  response.setHeader('ETag', etag);
  if (request.headers['if-none-match'] === etag) {
    response.sendRaw(304, '');
    return;
  }
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Length', body.length);
  response.sendRaw(200, body);
}

function acceptedEncodings(header: unknown): ReadonlySet<string> {
  const offers = String(header ?? '')
    .split(',')
    .map((offer) => offer.trim().toLowerCase().split(';'));
  return new Set(offers.filter(([, quality = '']) => !/^\s*q=0(\.0*)?$/.test(quality)).map(([name = '']) => name));
}
