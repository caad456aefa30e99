import { parseArgs } from 'node:util';
import { UsageError } from '../chat/options.ts';
import { personCalled } from './people.ts';

interface PlaygroundCommand {
  as: string;
  port: number;
  /** Where the assistant takes what Teams sends. */
  endpoint: URL;
}

const usage = `Usage: npm run playground -- [--as Kari] [--port 56150] [--at http://localhost:3978]
  --as     who of the demonstration sits at it: Kari leads, Ola is a caseworker, Siri reads, Eli edits, Nils has no role
  --port   where its page is
  --at     where the assistant is`;
const wrong = (message: string) => new UsageError(`${message}\n${usage}`);

/** Reads the arguments of `npm run playground`; a wrong one is named together with what would do. */
export function readPlaygroundOptions(given: readonly string[]): PlaygroundCommand {
  const { as, port, at } = parsed(given);
  const person = personCalled(as);
  const endpoint = URL.parse('/api/messages', at);
  if (endpoint === null || !/^https?:$/.test(endpoint.protocol)) throw wrong('--at must be an address');
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_535) throw wrong('--port must be a port');
  return { as: person.name, port: Number(port), endpoint };
}

function parsed(given: readonly string[]) {
  const text = (otherwise: string) => ({ type: 'string', default: otherwise }) as const;
  const options = { as: text('Kari'), port: text('56150'), at: text('http://localhost:3978') };
  try {
    return parseArgs({ args: [...given], options }).values;
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error));
  }
}
