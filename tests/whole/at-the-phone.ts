import type { Browser, Page } from 'playwright-core';

/** A machine may have other things to do; nothing here depends on how fast it is. */
const patienceMilliseconds = 60_000;

/** Somebody with a demonstration telephone in their hand. */
export interface AtThePhone {
  page: Page;
  /** What went wrong in the browser. */
  complaints: string[];
  /** Takes another telephone. */
  become(name: string): Promise<void>;
  /** Texts, and reads the first answer to it that says that. */
  text(words: string, says: string | RegExp): Promise<string>;
  /** Everything that came in, with what each cost in small print below it. */
  received(): Promise<string[]>;
}

export async function pickUpPhone(browser: Browser, address: string): Promise<AtThePhone> {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, locale: 'nb-NO' });
  context.setDefaultTimeout(patienceMilliseconds);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(new URL('/phone', address).href);
  await page.locator('#text').waitFor();

  return {
    page,
    complaints,
    async become(name) {
      const whose = page.locator('#whose');
      const label = (await whose.locator('option').allTextContents()).find((each) => each.startsWith(name));
      await whose.selectOption({ label: label ?? name });
    },
    async text(words, says) {
      const before = await page.locator('.sent').count();
      await page.locator('#text').fill(words);
      await page.locator('#text').press('Enter');
      const answers = page.locator('.sent').nth(before).locator('xpath=following-sibling::li');
      const answer = answers.filter({ hasText: says }).first();
      await answer.waitFor();
      return (await answer.locator('.text').textContent()) ?? '';
    },
    received: () => page.locator('.received').allInnerTexts(),
  };
}
