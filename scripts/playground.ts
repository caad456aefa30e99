import { UsageError } from './chat/options.ts';
import { whyNotAt } from './playground/look-at-endpoint.ts';
import { readPlaygroundOptions } from './playground/options.ts';
import { startPlayground } from './playground/start-playground.ts';

/** `npm run playground -- [--as Kari] [--port 56150] [--at http://localhost:3978]`: Teams on this machine, for trying. */
try {
  const wanted = readPlaygroundOptions(process.argv.slice(2));
  const whyNot = await whyNotAt(wanted.endpoint);
  if (whyNot !== undefined) throw new UsageError(whyNot);
  const { address, ended, stop } = await startPlayground(wanted);
  // Before anything is said: whoever reads it may end this at once, and the Playground would go on alone.
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  if (address.port !== String(wanted.port)) say(`--port ${wanted.port} is taken; ${address.port} is free.`);
  say(`${wanted.as} sits at ${address.href}`);
  await ended;
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}
