import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { myData } from '../../texts/nb/my-data.ts';
import { newServerPlace, startServer } from '../server/running-server.ts';
import { startBrowser } from '../widget/browser.ts';
import { type Visit, visit } from '../widget/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
}, 60_000);
afterAll(() => browser.close());

const farewell = `bot: ${myData.deleted}`;

/** Through a proxy that knows no web sockets the chat polls. */
const closeWebSockets = ({ page }: Visit) => page.routeWebSocket(/stream/, (socket) => socket.close());

test.each([
  ['over a web socket', async () => undefined],
  ['while it polls', closeWebSockets],
])(
  'somebody who has their data deleted %s sees an empty chat that works',
  async (_name, prepare) => {
    const place = await newServerPlace();
    const server = await startServer(place);
    const person = await visit(browser, server.address);
    await prepare(person);
    await person.open();
    await person.say('jeg heter Kanarifugl og kortet er stjålet');
    await person.chat.locator('.choices').waitFor();
    await person.say('Slett dataene mine');
    await person.chat.locator('.choices').getByRole('button', { name: 'Ja', exact: true }).click();
    await person.chat.getByText(myData.deleted).first().waitFor();
    expect(await person.log()).toEqual([farewell]);
    expect((await person.announced()).join()).not.toContain(myData.askDelete);
    const files = ['conversations.db', 'conversations.db-wal'].map((name) => readFileSync(join(place.folder, name)));
    expect(files.filter((file) => file.includes('Kanarifugl'))).toEqual([]);

    await person.say('hva koster kortet?');
    await person.chat.getByText('300').first().waitFor();
    const [first, second, ...answer] = await person.log();
    expect([first, second]).toEqual([farewell, 'own: hva koster kortet?']);
    expect(answer.length).toBeGreaterThan(0);

    await person.page.reload();
    await person.chat.getByText('hva koster kortet?').first().waitFor();
    expect((await person.log()).slice(0, 2)).toEqual([farewell, 'own: hva koster kortet?']);
    expect(person.complaints).toEqual([]);
    await person.context.close();
    await server.stop();
    place.remove();
  },
  60_000,
);
