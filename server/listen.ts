import { once } from 'node:events';
import type { Server } from 'restify';
import { SettingsError } from './settings.ts';

/** Where to listen, and what an operator calls the port: a setting or an option. */
interface Place {
  host: string;
  port: number;
  portIsCalled: string;
}

/** Resolves when the server listens; throws `SettingsError` where that place cannot be had. */
export async function listenAt(server: Server, { host, port, portIsCalled }: Place): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new SettingsError(whyNot(codeOf(error), { host, port, portIsCalled }), { cause: error });
  }
}

function whyNot(code: string, { host, port, portIsCalled }: Place): string {
  switch (code) {
    case 'EADDRINUSE':
      return `${portIsCalled} ${port} is taken on ${host}: stop what listens there, or set ${portIsCalled} to another.`;
    case 'EACCES':
      return `${portIsCalled} ${port} is not open to this user: set ${portIsCalled} to another, from 1024 on.`;
    default:
      return `Nothing can listen on ${host}, ${portIsCalled} ${port} (${code}).`;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
