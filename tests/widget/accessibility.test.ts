import type { Frame } from 'playwright-core';
import { inspect } from './axe.ts';
import { portalHouse } from './portal-house.ts';
import { dated, linked, question, quoted } from './replies.ts';
import type { Visit } from './visit.ts';

const house = portalHouse();
house.bot.script = (text) => ({ q: [question], all: [quoted, linked, dated, question] })[text];
let person: Visit;

beforeEach(async () => {
  person = await house.visit(house.url, { reducedMotion: 'reduce' });
});

async function expectNoViolations(frame: Frame): Promise<void> {
  const { violations, checked } = await inspect(frame);
  expect(violations).toEqual([]);
  expect(checked).toBeGreaterThan(10);
}

const states: Record<string, () => Promise<void>> = {
  'just opened': async () => undefined,
  'with choices': async () => {
    await person.say('q');
    await person.chat.locator('.choices').waitFor();
  },
  'with a quote, links, a file and choices': async () => {
    await person.say('all');
    await person.chat.locator('.choices').waitFor();
  },
  'while the bot is writing': async () => {
    house.bot.door?.typing(await conversationId());
    await person.chat.locator('.typing').waitFor();
  },
  'without a connection, with a message that waits': async () => {
    await person.context.setOffline(true);
    await person.say('later');
    await person.chat.locator('.state.offline').waitFor();
    await person.chat.locator('.sending').waitFor();
  },
  'where signing in did not carry over': async () => {
    await person.page.evaluate(() => window.residenceCardAssistant?.setPortalToken('not a token'));
    await person.chat.locator('.sign-in').waitFor();
  },
  'asking for the code of a text message, which was wrong': async () => {
    await person.chat.getByRole('button', { name: 'Meny' }).click();
    await person.chat.getByRole('button', { name: 'Fortsett fra SMS' }).click();
    await person.page.keyboard.type('wrong');
    await person.page.keyboard.press('Enter');
    await person.chat.locator('.sms-code-trouble').waitFor();
  },
  'with the menu open': () => person.chat.getByRole('button', { name: 'Meny' }).click(),
  'with a message that is too long': async () => {
    await person.box.fill('x'.repeat(1001));
    await person.chat.locator('.over').waitFor();
  },
};

function conversationId(): Promise<string> {
  return person
    .frame()
    .evaluate(() => JSON.parse(sessionStorage.getItem('residence-card-assistant') ?? '{}').session.conversationId);
}

test('axe finds nothing on the page with the launcher closed', async () => {
  await person.launcher.waitFor();
  await person.page.getByText('Amina Yusuf').waitFor();
  await expectNoViolations(person.page.mainFrame());
});

test.each(Object.keys(states))('axe finds nothing in the chat %s', async (name) => {
  await person.open();
  await states[name]?.();
  await expectNoViolations(person.frame());
  await expectNoViolations(person.page.mainFrame());
});

test('axe would find something if there were something', async () => {
  await person.open();
  await person.frame().evaluate(() => document.querySelector('label')?.remove());
  expect((await inspect(person.frame())).violations.join()).toContain('label');
});

test('everything can be done with the keyboard alone, and where one is can be seen', async () => {
  const { keyboard } = person.page;
  const focused = () =>
    person.frame().evaluate(() => {
      const element = document.activeElement;
      const style = element && getComputedStyle(element);
      const seen = style?.outlineStyle === 'solid' && Number.parseFloat(style.outlineWidth) >= 2;
      return `${element?.ariaLabel ?? element?.textContent?.trim().replace(/\s+/g, ' ') ?? ''}${seen ? '' : ' (unseen)'}`;
    });
  await person.launcher.focus();
  await keyboard.press('Enter');
  await person.chat.locator('.bot').waitFor();
  await keyboard.type('q');
  await keyboard.press('Enter');
  await person.chat.locator('.choices').waitFor();

  const walk: string[] = [];
  for (let step = 0; step < 5; step += 1) {
    await keyboard.press('Shift+Tab');
    walk.push(await focused());
  }
  expect(walk).toEqual(['Ingen av dem', 'tirsdag 10. mars 2026 kl. 09.30', 'Samtalen', 'Lukk chatten', 'Meny']);
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  expect(await focused()).toBe('Bokmål');
  await keyboard.press('Escape');
  expect(await focused()).toBe('Meny');
  for (let step = 0; step < 3; step += 1) await keyboard.press('Tab');
  await keyboard.press('Space');
  await person.chat.getByText('You said: tirsdag').last().waitFor();
  await keyboard.type('typed on');
  expect(await person.box.inputValue()).toBe('typed on');
  await keyboard.press('Escape');
  await person.page.locator('iframe').waitFor({ state: 'hidden' });
});

test('with reduced motion nothing moves, and otherwise the dots do', async () => {
  await person.open();
  const motion = async () => {
    house.bot.door?.typing(await conversationId());
    await person.chat.locator('.typing i').first().waitFor();
    return person.chat
      .locator('.typing i')
      .first()
      .evaluate((dot) => getComputedStyle(dot).animationName);
  };
  expect(await motion()).toBe('none');
  await person.page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await motion()).toBe('breathe');
});

test('with forced colours everything that is told by colour has a border', async () => {
  await person.page.emulateMedia({ forcedColors: 'active' });
  await person.open();
  await person.say('q');
  await person.chat.locator('.choices').waitFor();
  for (const part of ['.own .bubble', '.bot .bubble', '.choice', '.send', '.header-button', '.message']) {
    const border = await person.chat
      .locator(part)
      .first()
      .evaluate((element) => getComputedStyle(element).borderTopStyle);
    expect([part, border]).toEqual([part, 'solid']);
  }
});
