import type { ServerResponse } from 'node:http';
import type { Locator } from 'playwright-core';
import { portalHouse } from './portal-house.ts';
import type { Visit } from './visit.ts';

const hourMilliseconds = 3_600_000;
const greeting = 'bot: Hei! Hva gjelder det?';
const amina = { caseId: 'P1', situation: {} };
const notCarriedOver = 'Your sign-in did not carry over to this chat. So the assistant cannot see your case.';

const house = portalHouse();
let person: Visit;
let question: Locator;

async function visitThePortal(): Promise<void> {
  person = await house.visit(house.foreignPortal.pageWithTokenUrl);
  question = person.chat.locator('.sign-in');
}

/** The portal's address answers this, whenever it is asked. */
function portalSays(body: string | (() => Promise<string>), status = 200): void {
  house.foreignPortal.whoIsThere = async (response) =>
    answer(response, status, typeof body === 'string' ? body : await body());
}

function answer(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(body);
}

const signedIn = async () => JSON.stringify({ portalToken: await house.tokenFor('P1') });

async function exchange(text: string): Promise<void> {
  await person.say(text);
  await person.chat.getByText(`You said: ${text}`).last().waitFor();
}

const press = (name: string) => question.getByRole('button', { name }).click();

describe('the address of the portal that says who is there', () => {
  test('who is signed in is known to the bot from the first message, and the portal is asked once', async () => {
    let asked = 0;
    portalSays(() => {
      asked += 1;
      return signedIn();
    });
    await visitThePortal();
    await person.open();
    expect(house.bot.portal).toEqual([amina]);
    expect(asked).toBe(1);
    expect(person.complaints).toEqual([]);
  });

  test('nobody is nobody, and is not asked about it', async () => {
    portalSays('{"portalToken": null}');
    await visitThePortal();
    await person.open();
    expect(await person.log()).toEqual([greeting]);
    expect(house.bot.portal).toEqual([]);
  });

  const failures: Record<string, () => void> = {
    'refuses with 401': () => portalSays('{"error":"sign in"}', 401),
    'answers with a page to sign in on': () => portalSays('<!doctype html><h1>Sign in</h1>'),
    'answers with something else than a token': () => portalSays('{"portalToken": 7}'),
    'answers with nothing': () => portalSays(''),
    'hangs up': () => {
      house.foreignPortal.whoIsThere = (response) => response.destroy();
    },
    'never answers': () => {
      house.foreignPortal.whoIsThere = () => undefined;
    },
    'gives a token that has expired': () => {
      const longAgo = house.tokenFor('P1');
      house.clock.aheadMilliseconds += hourMilliseconds;
      portalSays(async () => JSON.stringify({ portalToken: await longAgo }));
    },
    'gives a token that somebody else signed': () =>
      portalSays(async () =>
        JSON.stringify({ portalToken: (await house.tokenFor('P1')).replace(/.{20}$/, 'A'.repeat(20)) }),
      ),
    'gives a token for another audience': () =>
      portalSays(async () => JSON.stringify({ portalToken: await house.tokenFor('P1', 'another-service') })),
  };

  test.each(Object.keys(failures))('where it %s, nobody is begun until the person has said so', async (name) => {
    failures[name]?.();
    await visitThePortal();
    await person.launcher.click();
    await question.waitFor();
    expect(await question.locator('p').textContent()).toBe(notCarriedOver);
    expect(await person.announced()).toEqual([notCarriedOver]);
    expect(await person.log()).toEqual([]);
    await press('Go on without signing in');
    await person.chat.locator('.bot').waitFor();
    // The bot of these tests greets in bokmål, and the chat follows it.
    expect(await person.chat.locator('.notice').textContent()).toBe('Du fortsetter uten å være logget inn.');
    expect(await person.log()).toHaveLength(2);
    expect(house.bot.portal).toEqual([]);
  });

  test('trying again signs in when the portal is well, and asks again when it is not', async () => {
    portalSays('', 500);
    await visitThePortal();
    await person.launcher.click();
    await press('Try again');
    await person.chat.getByText(notCarriedOver).nth(2).waitFor({ state: 'attached' });
    expect(await person.announced()).toEqual([notCarriedOver, notCarriedOver]);
    portalSays(signedIn);
    await press('Try again');
    await person.chat.locator('.bot').waitFor();
    expect(house.bot.portal).toEqual([amina]);
    expect(await question.count()).toBe(0);
    expect(await person.log()).toEqual([greeting]);
  });

  test('what is written meanwhile waits for the answer', async () => {
    portalSays('', 500);
    await visitThePortal();
    await person.launcher.click();
    await question.waitFor();
    await person.say('early');
    await person.chat.getByText('Waiting to be sent').waitFor();
    portalSays(signedIn);
    await press('Try again');
    await person.chat.getByText('You said: early').last().waitFor();
    expect(house.bot.said).toEqual(['early']);
    expect(house.bot.portal).toEqual([amina]);
  });

  test('who chose to go on without signing in is where they were after a reload, and reads it again', async () => {
    portalSays('', 401);
    await visitThePortal();
    await person.launcher.click();
    await press('Go on without signing in');
    await person.chat.locator('.bot').waitFor();
    await exchange('one');
    await person.page.reload();
    await person.chat.getByText('You said: one').waitFor();
    expect(await question.count()).toBe(0);
    expect(await person.chat.locator('.notice').textContent()).toBe('You are going on without being signed in.');
  });
});

describe('a portal token that expires in the middle of the chat', () => {
  beforeEach(async () => {
    portalSays(signedIn);
    await visitThePortal();
    await person.open();
    await exchange('one');
  });

  test('does not end the conversation, even where the portal has nothing more to say', async () => {
    portalSays('', 401);
    house.clock.aheadMilliseconds += 1.5 * hourMilliseconds;
    await exchange('two');
    expect(house.bot.portal).toEqual([amina]);
    expect(await person.log()).toHaveLength(5);
  });

  test('is fetched again where the conversation begins anew', async () => {
    house.clock.aheadMilliseconds += 30 * hourMilliseconds;
    await exchange('two');
    expect(house.bot.portal).toEqual([amina, amina]);
    expect(await person.chat.locator('.notice').textContent()).toContain('A new one begins here.');
  });

  test('may be somebody else’s by then: nothing said before is shown to them, or said in their name', async () => {
    portalSays(async () => JSON.stringify({ portalToken: await house.tokenFor('P2') }));
    house.clock.aheadMilliseconds += 30 * hourMilliseconds;
    await person.say('two');
    await person.chat.getByText('Innloggingen er endret').waitFor();
    await person.chat.locator('.bot').waitFor();
    expect(house.bot.portal).toEqual([amina, { caseId: 'P2', situation: {} }]);
    expect(await person.log()).not.toContain('own: one');
    expect(house.bot.said).toEqual(['one']);
  });

  test('is asked about where the portal has no other, and what was written waits', async () => {
    portalSays('', 401);
    house.clock.aheadMilliseconds += 30 * hourMilliseconds;
    await person.say('two');
    await question.waitFor();
    expect(house.bot.said).toEqual(['one']);
    portalSays(signedIn);
    await press('Try again');
    await person.chat.getByText('You said: two').last().waitFor();
    expect(house.bot.portal).toEqual([amina, amina]);
  });
});
