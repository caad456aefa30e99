import type { Reply } from './scripted-bot.ts';

/** Ready-made answers with everything the chat can show. */
export const question: Reply = {
  text: 'Når passer det?',
  locale: 'nb',
  suggestedActions: {
    actions: [
      { type: 'imBack', title: 'tirsdag 10. mars 2026 kl. 09.30', value: 'tirsdag' },
      { type: 'imBack', title: 'Ingen av dem', value: 'ingen' },
    ],
  },
};

export const quoted: Reply = {
  text: 'Du må bestille nytt kort.\nDet gjør du hos UDI.',
  locale: 'nb',
  channelData: {
    quote: {
      text: 'You will need to order a new residence card.',
      lang: 'en',
      title: 'Residence cards',
      address: 'https://www.udi.no/en/residence-cards/',
      checked: '2026-03-10',
    },
  },
};

export const linked: Reply = {
  text: 'Her finner du mer.',
  locale: 'nn',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.hero',
      content: {
        buttons: [
          { type: 'openUrl', title: 'Bestill oppholdskort', value: 'https://www.udi.no/bestill' },
          { type: 'openUrl', title: 'Farlig', value: 'javascript:alert(1)' },
          { type: 'openUrl', title: 'Usikker', value: 'http://www.udi.no/' },
        ],
      },
    },
  ],
};

export const calendarText = 'BEGIN:VCALENDAR\r\nSUMMARY:Time hos politiet – ta med pass\r\nEND:VCALENDAR\r\n';

export const dated: Reply = {
  text: 'Timen er din.',
  locale: 'nb',
  attachments: [
    {
      contentType: 'text/calendar',
      name: 'time-hos-politiet.ics',
      contentUrl: `data:text/calendar;charset=utf-8;base64,${Buffer.from(calendarText).toString('base64')}`,
    },
  ],
};
