import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Frame,
  FrameLocator,
  Locator,
  Page,
} from 'playwright-core';

/** A person at a page that has the chat, with a browser of their own. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  /** The inside of the chat. */
  chat: FrameLocator;
  /** The same, to look at or change it as its own page would; throws while the chat has never been opened. */
  frame(): Frame;
  launcher: Locator;
  box: Locator;
  /** What went wrong in the browser: errors, warnings, refusals by the content policy. */
  complaints: string[];
  /** Addresses asked for that are not of these origins. */
  requestsBeyond(...origins: string[]): string[];
  open(): Promise<void>;
  say(text: string): Promise<void>;
  /** What stands in the conversation, as `own: …` and `bot: …`. */
  log(): Promise<string[]>;
  /** What a screen reader was told, in order. */
  announced(): Promise<string[]>;
}

export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1100, height: 800 }, locale: 'nb-NO', ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  page.on('websocket', (socket) => requests.push(socket.url().replace(/^ws/, 'http')));
  await page.goto(address);
  const chat = page.frameLocator('iframe');
  const launcher = page.locator('residence-card-assistant > button');
  const box = chat.locator('#message');
  return {
    page,
    context,
    chat,
    frame() {
      const frame = page.frames().find((each) => each.url().includes('/widget/frame'));
      if (frame === undefined) throw new Error('The chat is not open');
      return frame;
    },
    launcher,
    box,
    complaints,
    requestsBeyond: (...origins) =>
      requests.filter((url) => !origins.includes(new URL(url).origin) && !url.startsWith('blob:')),
    async open() {
      await launcher.click();
      await chat.locator('.bot').first().waitFor();
    },
    async say(text) {
      await box.fill(text);
      await box.press('Enter');
    },
    log: () =>
      chat.locator('.log > ol > li').evaluateAll((items) =>
        items.map((item) => {
          const text = [...item.querySelectorAll('.bubble > .paragraph, .said > .paragraph')];
          return `${item.className}: ${text.map(({ textContent }) => textContent).join('\n')}`;
        }),
      ),
    announced: () => chat.locator('[aria-live=polite] > p').allTextContents(),
  };
}
