import { parseArgs } from 'node:util';
import { startPlayground } from './playground/start-playground.ts';

/** `npm run playground -- [--as Kari] [--port 56150] [--at http://localhost:3978]`: Teams on this machine, for trying. */
const { values } = parseArgs({
  options: {
    as: { type: 'string', default: 'Kari' },
    port: { type: 'string', default: '56150' },
    at: { type: 'string', default: 'http://localhost:3978' },
  },
});
const { address, ended, stop } = await startPlayground({
  endpoint: new URL('/api/messages', values.at),
  port: Number(values.port),
  as: values.as,
});
process.stdout.write(`${values.as} sits at ${address.href}\n`);
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
await ended;
