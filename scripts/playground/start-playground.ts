import { spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { playgroundTenant } from '../../server/demo-roster.ts';
import { endOf } from './end-of.ts';
import { people, personCalled } from './people.ts';

interface PlaygroundOptions {
  /** Where the assistant takes what Teams sends. */
  endpoint: URL;
  port: number;
  /** Name of the colleague of the demonstration who sits at it. */
  as: string;
}

/** Microsoft 365 Agents Playground while it runs. */
interface Playground {
  address: URL;
  /** Resolves when it has ended by itself or was stopped. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

const cli = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
const onlyThisMachine = fileURLToPath(new URL('only-this-machine.ts', import.meta.url));

/**
 * Starts the Playground as Teams would be: one colleague's own chat, for this machine alone, without telemetry and without
 * opening a browser. Where the port is taken it gets another, and its address says which. Throws
 * `UsageError` where nobody has that name.
 */
export async function startPlayground({ endpoint, port, as }: PlaygroundOptions): Promise<Playground> {
  const settings = configFor(as, port);
  const folder = await mkdtemp(join(tmpdir(), 'playground-'));
  const config = join(folder, 'config.yml');
  // What is JSON is YAML.
  await writeFile(config, JSON.stringify(settings));
  const where = ['-e', endpoint.href, '-c', 'msteams', '-p', String(port)];
  const child = spawn(process.execPath, ['--import', onlyThisMachine, cli, ...where, '--disable-telemetry'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      TEAMSAPPTESTER_BROWSER: 'none',
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: config,
      M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, 'playground.log'),
    },
  });
  const ended = endOf(child, folder);
  const listening = await portIn(child.stdout, ended);
  return {
    address: new URL(`http://localhost:${listening}/`),
    ended,
    async stop() {
      child.kill();
      await ended;
    },
  };
}

/** It takes another port where that one is in use, and says which. */
async function portIn(output: NodeJS.ReadableStream, ended: Promise<void>): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  let said = '';
  output.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
    const port = /Listening on (\d+)/.exec(said)?.[1];
    if (port !== undefined) resolve(Number(port));
  });
  ended.then(() => reject(new Error('The Playground ended before it listened')));
  return promise;
}

/** The organisation of the demonstration with this colleague at the keyboard; their chat is the same at every start. */
function configFor(as: string, port: number) {
  const here = personCalled(as);
  const users = people.map(({ id, name }, place) => ({
    id: `user-id-${place}`,
    name,
    userPrincipleName: `${name.toLowerCase()}@example.com`,
    aadObjectId: id,
    givenName: name,
    surname: 'Demo',
    email: `${name.toLowerCase()}@example.com`,
  }));
  const currentUser = users[people.indexOf(here)];
  return {
    version: '0.1.1',
    tenantId: playgroundTenant,
    bot: { id: '00000000-0000-0000-0000-00000000000011', name: 'Residence cards' },
    currentUser,
    users: users.filter((each) => each !== currentUser),
    personalChat: { id: `playground-user-id-${people.indexOf(here)}-${port}` },
    groupChat: { id: `playground-group-${port}`, name: 'Group' },
    team: {
      id: 'playground-team',
      name: 'Team',
      aadGroupId: '00000000-0000-0000-0000-000000000031',
      channels: [{ id: 'playground-channel', name: 'Channel' }],
    },
  };
}
