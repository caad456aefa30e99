import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';

/** Folder for pictures on the way, where somebody wants to look at them. */
const pictures = process.env.PICTURES;

/** A machine may have other things to do; nothing here depends on how fast it is. */
const patienceMilliseconds = 60_000;

/** A caseworker at Microsoft 365 Agents Playground, as they would sit at Teams. */
export interface AtThePlayground {
  page: Page;
  /** Writes in the chat. */
  write(text: string): Promise<void>;
  /** The newest message of the assistant that says this. */
  message(says: string | RegExp): Locator;
  /** Waits until the assistant has said it. */
  hears(says: string | RegExp): Promise<void>;
  /** How many messages of the assistant say this. */
  count(says: string | RegExp): Promise<number>;
  picture(name: string): Promise<void>;
}

/** The Playground asks for fonts of Microsoft's; nothing leaves this machine. */
const isHere = (url: URL) => url.hostname === 'localhost' || url.hostname === '127.0.0.1';

export async function sitDownAtPlayground(browser: Browser, address: URL): Promise<AtThePlayground> {
  const context = await browser.newContext({ viewport: { width: 1300, height: 1000 } });
  context.setDefaultTimeout(patienceMilliseconds);
  const page = await context.newPage();
  await page.route(
    (url) => !isHere(url),
    (route) => route.abort(),
  );
  await page.goto(address.href);
  const box = page.getByRole('textbox').first();
  await box.waitFor();
  const messages = page.locator('.fai-OutputCard');
  const message = (says: string | RegExp) => messages.filter({ hasText: says }).last();
  return {
    page,
    message,
    async write(text) {
      await box.click();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    hears: (says) => message(says).waitFor(),
    count: (says) => messages.filter({ hasText: says }).count(),
    async picture(name) {
      if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`) });
    },
  };
}
