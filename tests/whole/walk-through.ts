import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { visit } from '../widget/visit.ts';
import type { Walk } from './walks.ts';

const languageNames = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };
const signIn = { nb: 'Logg inn som', nn: 'Logg inn som', en: 'Sign in as' };

/** Folder for pictures of every walk's end, where somebody wants to look at them. */
const pictures = process.env.PICTURES;

/** Walks one way through the real page and chat, as a person would; gives what stands in the conversation at the end. */
export async function walkThrough(browser: Browser, address: string, walk: Walk): Promise<string> {
  const person = await visit(browser, address);
  const { page, chat } = person;
  await page.getByRole('button', { name: languageNames[walk.language] }).click();
  await page.getByRole('button', { name: `${signIn[walk.language]} ${walk.signInAs}` }).click();
  await person.open();
  for (const deed of walk.deeds) {
    const before = await chat.locator('.log > ol > li.own').count();
    if ('say' in deed) await person.say(deed.say);
    else await chat.locator('.choices').getByRole('button', { name: deed.press }).first().click();
    await chat.locator('.log > ol > li.own').nth(before).waitFor();
    await chat.locator('.log > ol > li.own').nth(before).locator('xpath=following-sibling::li').first().waitFor();
    await page.waitForTimeout(200);
  }
  const conversation = (await person.log()).join('\n');
  if (pictures) await page.screenshot({ path: join(pictures, `${walk.signInAs} ${walk.language}.png`) });
  await person.context.close();
  return conversation;
}
