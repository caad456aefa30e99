import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'restify';
import { type Refusal, refuse } from '../../channels/web/reply.ts';
import { decodeUtf8, parseJson } from './parse-json.ts';
import { readBody } from './read-body.ts';

const maxBodyBytes = 64 * 1024;
const patienceBytes = 1024 * 1024;

const tooLarge: Refusal = { status: 413, code: 'BodyTooLarge', message: 'The body may have at most 64 KiB.' };
const wrongType: Refusal = {
  status: 415,
  code: 'UnsupportedMediaType',
  message: 'This kind of body is not read here.',
};
const encoded: Refusal = {
  status: 415,
  code: 'UnsupportedEncoding',
  message: 'Bodies are read as they are, not compressed.',
};
const twoHosts: Refusal = { status: 400, code: 'BadRequest', message: 'A request has one Host header.' };
const notUtf8: Refusal = { status: 400, code: 'BadText', message: 'The body is not UTF-8.' };
const notJson: Refusal = { status: 400, code: 'BadJson', message: 'The body is not JSON.' };
const tooDeep: Refusal = { status: 400, code: 'BadJson', message: 'The JSON is nested too deep.' };

/**
 * Reads every body itself, before and instead of restify's own parser, which one compressed POST brings down. Leaves the
 * bytes in `request.rawBody`, for signatures, and parsed JSON in `request.body`. Forms are let in on `formPaths` only, and
 * left unparsed.
 */
export function guardIngress(formPaths: ReadonlySet<string>): RequestHandler {
  return (request, response, next) => {
    const stop = (refusal: Refusal) => {
      response.setHeader('Connection', 'close');
      refuse(response, refusal);
      next(false);
    };
    const isForm = formPaths.has(request.getPath()) && essenceOf(request) === 'application/x-www-form-urlencoded';
    const refusal = refusalByHeaders(request, isForm);
    if (refusal !== undefined) return stop(refusal);
    if (!hasBody(request)) return next();
    readBody(request, maxBodyBytes, patienceBytes).then((read) => {
      if (read.kind === 'aborted') return next(false);
      if (read.kind === 'too-large') return stop(tooLarge);
      const understood = isForm ? understandForm(read.raw) : understandJson(read.raw);
      if (understood.kind === 'refused') return stop(understood.refusal);
      request.rawBody = read.raw;
      request.body = understood.value;
      next();
    });
  };
}

function refusalByHeaders(request: IncomingMessage, isForm: boolean): Refusal | undefined {
  const hosts = request.rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host');
  if (hosts.length > 1) return twoHosts;
  if ((request.headers['content-encoding'] ?? 'identity').toLowerCase() !== 'identity') return encoded;
  if (!hasBody(request)) return undefined;
  if (!isForm && essenceOf(request) !== 'application/json') return wrongType;
  if (charsetOf(request) !== 'utf-8') return wrongType;
  return Number(request.headers['content-length'] ?? 0) > patienceBytes ? tooLarge : undefined;
}

function hasBody(request: IncomingMessage): boolean {
  return request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
}

function essenceOf(request: IncomingMessage): string {
  const [essence = ''] = (request.headers['content-type'] ?? '').split(';');
  return essence.trim().toLowerCase();
}

function charsetOf(request: IncomingMessage): string {
  const [, ...parameters] = (request.headers['content-type'] ?? '').toLowerCase().split(';');
  const charset = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('charset='));
  return charset?.slice('charset='.length).replaceAll('"', '') ?? 'utf-8';
}

type Understood = { kind: 'understood'; value: unknown } | { kind: 'refused'; refusal: Refusal };

function understandForm(raw: Buffer): Understood {
  return decodeUtf8(raw) === undefined
    ? { kind: 'refused', refusal: notUtf8 }
    : { kind: 'understood', value: undefined };
}

function understandJson(raw: Buffer): Understood {
  const parsed = parseJson(raw);
  switch (parsed.kind) {
    case 'parsed':
      return { kind: 'understood', value: parsed.value };
    case 'not-utf-8':
      return { kind: 'refused', refusal: notUtf8 };
    case 'not-json':
      return { kind: 'refused', refusal: notJson };
    case 'too-deep':
      return { kind: 'refused', refusal: tooDeep };
    default:
      return parsed satisfies never;
  }
}
