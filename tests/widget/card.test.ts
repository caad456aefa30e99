import { activityOf } from '../../bots/message-activity.ts';
import { say } from '../../texts/line.ts';
import { createSpeaker } from '../../texts/words.ts';
import { inspect } from './axe.ts';
import { portalHouse } from './portal-house.ts';
import type { Visit } from './visit.ts';

const house = portalHouse();
const noted = createSpeaker('nb')({
  ...say('handover.callBackNoted', { number: '••• 567', when: 'morning' }),
  summary: {
    title: say('handover.callBackTitle'),
    facts: [{ label: say('handover.number'), value: '••• 567' }],
  },
});
const ofAnother = {
  text: 'Et kort',
  locale: 'nb',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: {
        type: 'AdaptiveCard',
        body: [
          { type: 'Container', items: [{ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: '<b>fet</b>' }] }] },
          { type: 'Input.Text', id: 'secret', label: 'Passord' },
        ],
        actions: [
          { type: 'Action.Submit', title: 'Ikke ring', data: 'Ikke ring meg likevel' },
          { type: 'Action.Submit', title: 'Skjult', data: { verb: 'cancel' } },
          { type: 'Action.OpenUrl', title: 'UDI', url: 'https://www.udi.no/' },
          { type: 'Action.OpenUrl', title: 'Felle', url: 'javascript:alert(1)' },
        ],
      },
    },
  ],
};
house.bot.script = (text) => ({ noted: [{ ...activityOf(noted) }], other: [ofAnother] })[text];
let person: Visit;

beforeEach(async () => {
  person = await house.visit();
  await person.open();
});
afterEach(() => expect(person.complaints).toEqual([]));

test('what was noted stands as a card under the sentence', async () => {
  await person.say('noted');
  const card = person.chat.locator('.card');
  await card.waitFor();
  expect(await card.locator('.card-heading').textContent()).toBe('Du vil bli ringt opp');
  expect(await card.locator('dt').allTextContents()).toEqual(['Nummer']);
  expect(await card.locator('dd').allTextContents()).toEqual(['••• 567']);
  expect((await inspect(person.frame())).violations).toEqual([]);
});

test('of a card the chat shows texts as they stand, what says something when pressed, and safe links', async () => {
  await person.say('other');
  const card = person.chat.locator('.card');
  await card.waitFor();
  expect(await card.locator('.paragraph').textContent()).toBe('<b>fet</b>');
  expect(await card.locator('input').count()).toBe(0);
  expect(await card.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
    'https://www.udi.no/',
  ]);
  expect(await card.locator('button').allTextContents()).toEqual(['Ikke ring']);
  await card.locator('button').click();
  await person.chat.getByText('You said: Ikke ring meg likevel').last().waitFor();
});
