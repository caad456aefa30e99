import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { newServerPlace, type ServerPlace, startServer } from './running-server.ts';

const root = join(import.meta.dirname, '../..');

let place: ServerPlace;
beforeEach(async () => {
  place = await newServerPlace();
});
afterEach(() => place.remove());

/** The command as somebody types it, up to the line that says where it is, or to its end. */
async function playground(...options: string[]) {
  const child = spawn(process.execPath, ['scripts/with-node-24.mjs', 'scripts/playground.ts', ...options], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = once(child, 'close');
  const sits = Promise.withResolvers<void>();
  let said = '';
  const hear = (chunk: Buffer) => {
    said += chunk.toString('utf8');
    if (said.includes(' sits at http')) sits.resolve();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  await Promise.race([closed, sits.promise]);
  return {
    said,
    port: Number(/localhost:(\d+)\/\n/.exec(said)?.[1]),
    status: child.exitCode,
    async stop() {
      child.kill('SIGTERM');
      await closed;
    },
  };
}

/** Whether somebody who calls that address of this machine is answered. */
async function answersAt(host: string, port: number): Promise<boolean> {
  const socket = connect({ host, port });
  const { promise, resolve } = Promise.withResolvers<boolean>();
  socket.on('connect', () => resolve(true));
  socket.on('error', () => resolve(false));
  const answers = await promise;
  socket.destroy();
  return answers;
}

test('the Playground is on this machine alone, and where its port is taken it says so and takes another', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const address = taken.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const server = await startServer(place, { TEAMS_ANONYMOUS: 'on' });
  const { said, port: got, stop } = await playground('--at', server.address, '--port', String(port), '--as', 'ola');
  taken.close();
  expect(said).toBe(`--port ${port} is taken; ${got} is free.\nOla sits at http://localhost:${got}/\n`);
  expect(await answersAt('127.0.0.1', got)).toBe(true);
  // Of this machine too, and reached only by what listens at all of its addresses.
  expect(await answersAt('127.0.0.2', got)).toBe(false);
  await stop();
  expect(await server.stop()).toBe(0);
}, 120_000);

test('nobody sits down where no assistant is, and is told what to start', async () => {
  const { said, status } = await playground('--at', `http://localhost:${place.port}`);
  expect(said).toMatch(/^Nothing answers at http:\/\/localhost:\d+: start .* TEAMS_ANONYMOUS=on npm start/);
  expect(said).not.toMatch(/\n\s+at /);
  expect(status).toBe(2);
}, 60_000);

test.each([
  [['--as', 'Bob'], /^--as Bob: nobody is called that; there are Kari, Ola, /],
  [['--port', 'many'], /^--port must be a port/],
  [['--at', 'there'], /^--at must be an address/],
  [['--shout'], /'--shout'(.|\n)*--as /],
])(
  'a wrong argument is named, without a stack: %j',
  async (options, why) => {
    const { said, status } = await playground(...options);
    expect(said).toMatch(why);
    expect(said).not.toMatch(/\n\s+at /);
    expect(status).toBe(2);
  },
  60_000,
);
