import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { handling } from '../../channels/web/reply.ts';
import { ask, refusalOf } from './asking.ts';
import { createWebHouse, type Running } from './web-house.ts';

const house = createWebHouse();
let running: Running;

beforeAll(async () => {
  running = await house.start();
  const failing = () => Promise.reject(new Error('secret detail'));
  running.server.get(
    '/throws',
    handling(failing, (error) => running.failures.push(error)),
  );
  // What a room that forgets the rule would do.
  running.server.get('/careless-throw', async () => {
    throw new Error('secret detail');
  });
});
afterAll(async () => {
  await running.stop();
  house.remove();
});

function runProgram(text: string): Promise<{ stdout: string; stderr: string }> {
  return promisify(execFile)(process.execPath, ['--input-type=module', '-e', text]);
}

test('errors tell nothing of the inside', async () => {
  const paths = ['/throws', '/careless-throw', '/nowhere/%ff', '/api/directline/token'];
  const answers = await Promise.all(paths.map((path) => ask(running.url + path)));
  expect(answers.map(refusalOf)).toEqual([
    '500 InternalError',
    '500 InternalError',
    '404 NotFound',
    '405 MethodNotAllowed',
  ]);
  expect(JSON.stringify(answers.map(({ body }) => body))).not.toMatch(/secret|nowhere|Error:|node_modules/);
  expect(running.failures.map(String)).toEqual(['Error: secret detail', 'Error: secret detail']);
});

test.each([
  [
    'ours',
    "createServer({ publicUrl: new URL('http://x'), formPaths: [], maxConnections: 9 }, { answered() {}, failed() {} })",
    false,
  ],
  ['a bare restify, which shows that the test would notice', 'restify.createServer()', true],
])('what a careless handler makes restify log: %s', async (_name, server, isLogged) => {
  const program = `
    import restify from 'restify';
    import { createServer } from './server/http/create-server.ts';
    const server = ${server};
    server.get('/', async (_request, response) => response.send(200, { ok: true }));
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = 'http://127.0.0.1:' + server.address().port;
    await fetch(address, { headers: { authorization: 'Bearer canary-token' } });
    process.exit();`;
  const { stdout, stderr } = await runProgram(program);
  expect((stdout + stderr).includes('canary-token')).toBe(isLogged);
});
