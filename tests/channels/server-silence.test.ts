import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { handling } from '../../channels/web/reply.ts';
import { ask, refusalOf } from './asking.ts';
import { openWebHouse } from './open-web-house.ts';

const house = openWebHouse();

beforeAll(async () => {
  const failing = () => Promise.reject(new Error('secret detail'));
  house.server.get(
    '/throws',
    handling(failing, (error) => house.failures.push(error)),
  );
  // What a room that forgets the rule would do.
  house.server.get('/careless-throw', async () => {
    throw new Error('secret detail');
  });
});

function runProgram(text: string): Promise<{ stdout: string; stderr: string }> {
  return promisify(execFile)(process.execPath, ['--input-type=module', '-e', text]);
}

test('errors tell nothing of the inside', async () => {
  const paths = ['/throws', '/careless-throw', '/nowhere/%ff', '/api/directline/token'];
  const answers = await Promise.all(paths.map((path) => ask(house.url + path)));
  expect(answers.map(refusalOf)).toEqual([
    '500 InternalError',
    '500 InternalError',
    '404 NotFound',
    '405 MethodNotAllowed',
  ]);
  expect(JSON.stringify(answers.map(({ body }) => body))).not.toMatch(/secret|nowhere|Error:|node_modules/);
  expect(house.failures.map(String)).toEqual(['Error: secret detail', 'Error: secret detail']);
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
