import { portalHouse } from './portal-house.ts';
import type { Reply } from './scripted-bot.ts';
import type { Visit } from './visit.ts';

const canary = 'canary.example';
const payloads = [
  `<img src="https://${canary}/1.png" onerror="alert(1)">`,
  '<script>alert(2)</script>',
  `<svg onload="fetch('https://${canary}/3')"></svg>`,
  '<iframe srcdoc="<script>parent.alert(4)</script>"></iframe>',
  '<a href="javascript:alert(5)">press</a>',
  `[press](https://${canary}/6) ![image](https://${canary}/6.png)`,
  '</textarea></div></li></ol><h1>Police</h1>',
  `<style>@import url("https://${canary}/8");body{display:none}</style>`,
  `<link rel="stylesheet" href="https://${canary}/9">`,
  `<meta http-equiv="refresh" content="0;url=https://${canary}/10">`,
  `<form action="https://${canary}/11"><input name="code"><button>Send</button></form>`,
  '<xmp><noembed><template><math><mtext></mtext></math></template>',
  '&lt;img src=x onerror=alert(13)&gt;',
  '$' + '{alert(14)} {{alert(14)}} ?{alert(14)}?',
  '<!-- lit$ --><?lit$123$?><!--?lit$-->',
  `javascript:fetch('https://${canary}/16')//`,
  'data:text/html,<script>alert(17)</script>',
  'Right \u202Eto left\u2066 and \u200Bnothing\u200D',
  `"><object data="https://${canary}/19"></object><embed src="https://${canary}/19">`,
  `<base href="https://${canary}/"><details open ontoggle="alert(20)">`,
];

const house = portalHouse();
let person: Visit;

beforeEach(async () => {
  person = await house.visit();
  person.page.on('dialog', (dialog) => person.complaints.push(`dialog: ${dialog.message()}`));
  await person.open();
});
afterEach(() => {
  expect(person.complaints).toEqual([]);
  expect(person.requestsBeyond(house.url)).toEqual([]);
});

/** A message that has the text in every place where the chat shows something. */
function everywhere(payload: string): Reply {
  return {
    text: 'Careful',
    locale: 'en',
    suggestedActions: { actions: [{ type: 'imBack', title: payload, value: payload }] },
    channelData: { quote: { text: payload, lang: payload, title: payload, address: payload, checked: payload } },
    attachments: [
      { contentType: 'text/calendar', name: payload, contentUrl: payload },
      { contentType: 'text/html', name: payload, contentUrl: `https://${canary}/file` },
      { contentType: 'image/png', name: payload, contentUrl: `https://${canary}/image.png` },
      {
        contentType: 'application/vnd.microsoft.card.hero',
        content: {
          text: payload,
          images: [{ url: `https://${canary}/card.png` }],
          buttons: [
            { type: 'openUrl', title: payload, value: payload },
            { type: 'openUrl', title: payload, value: `https://www.udi.no@${canary}/` },
            { type: 'imBack', title: payload, value: payload },
          ],
        },
      },
    ],
  };
}

/** Everything that stands inside the bubbles, by tag. */
function tagsInLog(): Promise<string[]> {
  return person.chat
    .locator('.log > ol')
    .evaluate((log) => [...new Set([...log.querySelectorAll('*')].map(({ localName }) => localName))].sort());
}

test('twenty hostile texts from either side stay text: no markup, no dialog, no request', async () => {
  house.bot.script = (text) => [{ text, locale: '"><script>alert(0)</script>' }];
  const before = await tagsInLog();
  for (const payload of payloads) {
    await person.say(payload);
    await person.chat.locator('.own', { hasText: payload }).last().waitFor();
  }
  await person.chat.locator('.bot').nth(payloads.length).waitFor();
  expect(await tagsInLog()).toEqual(before);
  const shown = await person.log();
  for (const payload of payloads) expect(shown).toContain(`bot: ${payload}`);
  expect(await person.page.title()).toContain('Demonstrasjon');
});

test('in choices, links, quotes and file names they stay text too', async () => {
  house.bot.script = (number) => [everywhere(payloads[Number(number)] ?? '')];
  for (const [index, payload] of payloads.entries()) {
    await person.say(String(index));
    await person.chat.locator('blockquote').nth(index).waitFor();
    await person.chat.locator('.choice').filter({ hasText: payload }).waitFor();
    expect(await person.chat.locator('blockquote').nth(index).textContent()).toBe(payload);
  }
  const forbidden =
    'script, img, svg, iframe, object, embed, link, style, base, meta, form, details, h1, xmp, a, .file';
  expect(await person.chat.locator('.log').locator(forbidden).count()).toBe(0);
});

test('ten thousand stars and one endless word neither freeze nor widen the chat', async () => {
  house.bot.script = () => [
    { text: '*'.repeat(10_000), locale: 'en' },
    { text: 'Endless'.repeat(500), locale: 'en' },
  ];
  await person.say('go');
  await person.chat.getByText('EndlessEndless').last().waitFor();
  // However long, a text is one node: nothing is made of its letters.
  expect(await person.chat.locator('.log li').last().locator('*').count()).toBeLessThan(20);
  const [scrolled, seen] = await person.chat.locator('.log').evaluate((log) => [log.scrollWidth, log.clientWidth]);
  expect(scrolled).toBe(seen);
});

test('what is no activity at all is passed over, and the conversation goes on', async () => {
  house.bot.script = (text) =>
    text === 'odd'
      ? [
          { type: 'message', text: 7, locale: [], attachments: 'many', suggestedActions: { actions: 'none' } },
          { type: 'event', name: 'nothing' },
          {
            type: 'message',
            text: 'After',
            locale: 'en',
            channelData: 'none',
            attachments: [null, 3, { contentType: 1 }],
          },
        ]
      : undefined;
  await person.say('odd');
  await person.chat.getByText('After').last().waitFor();
  await person.say('still here');
  await person.chat.getByText('You said: still here').last().waitFor();
});
