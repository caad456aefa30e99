import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { directLineCalls } from '../faults/direct-line-calls.ts';
import { newServerPlace, type RunningServer, type ServerPlace, startServer } from './running-server.ts';

/** A national number that is valid by its check digits, and the case reference of somebody made up. */
const nationalNumber = '17054026641';
const caseReference = '900000000004';

let place: ServerPlace;
let server: RunningServer;
beforeAll(async () => {
  place = await newServerPlace();
  server = await startServer(place, { LOG_LEVEL: 'debug' });
}, 60_000);
afterAll(async () => {
  await server.kill();
  place.remove();
});

async function say(texts: readonly string[]): Promise<string> {
  const calls = directLineCalls(server.address);
  const begun = await calls.begin();
  if (begun.kind !== 'ok') throw new Error('No conversation could be begun');
  const untilAnswered = async (id: string) => {
    for (;;) {
      const listed = await calls.list(begun.result, '');
      if (listed.kind === 'ok' && listed.result.activities.some(({ replyToId }) => replyToId === id)) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  for (const text of texts) {
    const posted = await calls.post(begun.result, { type: 'message', text });
    if (posted.kind !== 'ok') throw new Error('It was not taken');
    await untilAnswered(posted.result.id);
  }
  const listed = await calls.list(begun.result, '');
  return JSON.stringify(listed);
}

/** Everything the server has written: databases with their logs, keys, and both of its streams. */
function everythingWritten(): string {
  const files = readdirSync(place.folder).map((name) => readFileSync(join(place.folder, name), 'latin1'));
  return [...files, server.output()].join('\n');
}

test('personal numbers reach neither history, nor disk, nor log, however they are written', async () => {
  const shown = await say([
    `mitt fødselsnummer er ${nationalNumber}, og saken er ${caseReference}`,
    `${nationalNumber.slice(0, 6)} ${nationalNumber.slice(6)}`,
    `duf ${caseReference.slice(0, 4)} ${caseReference.slice(4, 8)} ${caseReference.slice(8)}`,
  ]);
  const written = shown + everythingWritten();
  expect(written).toContain('•');
  for (const number of [nationalNumber, caseReference]) {
    expect(written).not.toContain(number);
    expect(written).not.toContain(Buffer.from(number).toString('base64'));
    expect(written.replaceAll(/[\s.-]/g, '')).not.toContain(`${number.slice(0, 6)}${number.slice(6)}`);
  }
}, 60_000);

test('what somebody writes stands in no log', async () => {
  await say(['a sentence that only this test would ever write: quokka']);
  expect(server.output()).not.toContain('quokka');
}, 60_000);
