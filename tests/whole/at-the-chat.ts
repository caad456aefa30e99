import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { bookAppointment } from '../../texts/nb/book-appointment.ts';
import { trouble } from '../../texts/nb/trouble.ts';
import { type Visit, visit } from '../widget/visit.ts';

/** Folder for pictures on the way, where somebody wants to look at them. */
const pictures = process.env.PICTURES;

/** A machine may have other things to do; nothing here depends on how fast it is. */
const patienceMilliseconds = 60_000;

/**
 * Somebody who is signed in and talks to the assistant. Where what they wait for does not come because the book does not
 * answer, they press the way on, as often as it takes.
 */
export interface AtTheChat extends Visit {
  /** Writes, and reads the beginning of the answer. */
  write(text: string): Promise<void>;
  /** Presses the choice that is called so, and reads the beginning of the answer. */
  press(name: string | RegExp): Promise<void>;
  hears(sentence: string): Promise<void>;
  /** How often a sentence stands in the conversation. */
  count(sentence: string): Promise<number>;
  picture(name: string): Promise<void>;
}

export async function sitDown(browser: Browser, address: string, signInAs: string): Promise<AtTheChat> {
  const person = await visit(browser, address);
  const { page, chat, context } = person;
  context.setDefaultTimeout(patienceMilliseconds);
  await page.getByRole('button', { name: `Logg inn som ${signInAs}` }).click();
  await person.open();
  const own = chat.locator('.log > ol > li.own');
  const said = (sentence: string) => chat.locator('.log .bot', { hasText: sentence });
  const choice = (name: string | RegExp) => {
    return chat.locator('.choices').getByRole('button', { name, exact: true }).first();
  };

  async function answered(say: () => Promise<void>): Promise<void> {
    const before = await own.count();
    await say();
    await own.nth(before).locator('xpath=following-sibling::li').first().waitFor();
  }

  async function goOnUntil(wanted: Locator): Promise<void> {
    const wayOn = choice(trouble.tryAgain).or(choice(bookAppointment.lookAgain));
    for (;;) {
      await wanted.or(wayOn).first().waitFor();
      if (await wanted.isVisible()) return;
      // It may also be told unasked, and the way on is gone then.
      await Promise.any([answered(() => wayOn.click()), wanted.waitFor()]);
      // A book that failed several times is left alone for some seconds.
      await page.waitForTimeout(1000);
    }
  }

  return {
    ...person,
    write: (text) => answered(() => person.say(text)),
    async press(name) {
      await goOnUntil(choice(name));
      await answered(() => choice(name).click());
    },
    hears: (sentence) => goOnUntil(said(sentence).first()),
    count: (sentence) => said(sentence).count(),
    async picture(name) {
      if (!pictures) return;
      await page.waitForTimeout(1000);
      await page.screenshot({ path: join(pictures, `${name}.png`) });
    },
  };
}
