import { portalHouse } from './portal-house.ts';

// Nobody listens there: the keys of the portal can never be fetched.
const house = portalHouse({ kind: 'jwks', url: new URL('http://127.0.0.1:1/keys') });

test('where nobody can check who is signed in, the person may go on without, and is not begun as nobody unasked', async () => {
  const person = await house.visit(house.foreignPage);
  const question = person.chat.locator('.sign-in');
  await person.launcher.waitFor();
  const token = await house.tokenFor('P1');
  await person.page.evaluate((portalToken) => window.residenceCardAssistant?.setPortalToken(portalToken), token);
  await person.launcher.click();
  await question.waitFor();
  expect(await person.log()).toEqual([]);
  await question.getByRole('button', { name: 'Try again' }).click();
  await question.getByRole('button', { name: 'Go on without signing in' }).click();
  await person.chat.locator('.bot').waitFor();
  expect(house.bot.portal).toEqual([]);
});
