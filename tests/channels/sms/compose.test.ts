import { createComposer } from '../../../channels/sms/compose.ts';
import { createSpeakers } from '../../../texts/words.ts';

const compose = createComposer({ speakers: createSpeakers('sms'), ownAddress: 'https://kort.example.no/' });

interface Said {
  choices?: readonly string[];
  links?: readonly string[];
  locale?: string;
}

/** A message as the assistant's turns keep it. */
function message(text: string, { choices = [], links = [], locale = 'nb' }: Said = {}) {
  return {
    type: 'message',
    channelId: 'sms',
    text,
    locale,
    ...(choices.length > 0 && { suggestedActions: { to: [], actions: choices.map((title) => ({ title })) } }),
    ...(links.length > 0 && {
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.hero',
          content: { buttons: links.map((value) => ({ type: 'openUrl', title: 'Siden', value })) },
        },
      ],
    }),
  };
}

const sentence = (words: number) => `${Array.from({ length: words }, (_word, at) => `ord${at}`).join(' ')}.`;
const times = [
  'ons. 18. mars kl. 08.00',
  'ons. 18. mars kl. 08.20',
  'ons. 18. mars kl. 08.40',
  'tors. 19. mars kl. 08.00',
];

test('lines and question are one text, the choices numbered below it', () => {
  expect(compose([message('Notert.'), message('Skal vi finne en time nå?', { choices: ['Ja', 'Nei'] })])).toEqual([
    { text: 'Notert.\nSkal vi finne en time nå?\n1 Ja\n2 Nei', segments: 1 },
  ]);
});

test('what is too long for one text goes as two, in order, with the question at the end', () => {
  const texts = compose([
    message(sentence(40)),
    message(sentence(20)),
    message('Stemmer det?', { choices: ['Ja', 'Nei'] }),
  ]);
  expect(texts.map(({ text }) => text)).toEqual([sentence(40), `${sentence(20)}\nStemmer det?\n1 Ja\n2 Nei`]);
  expect(texts.every(({ segments }) => segments <= 2)).toBe(true);
});

describe('what is too long for two texts', () => {
  const rest = Array.from({ length: 8 }, (_line, at) => `- ${at} ${sentence(14)}`).join('\n');
  const udi = 'https://www.udi.no/ord-og-begreper/timebestilling/';
  const said = (links: readonly string[]) => [
    message('Bestill time hos politiet.', { links }),
    message(`Verdt å vite:\n${rest}`),
    message('Skal vi finne en time nå?', { choices: ['Ja', 'Nei'] }),
  ];

  test('keeps its first line and the question, with the page in place of the rest', () => {
    const texts = compose(said([udi]));
    expect(texts).toHaveLength(2);
    expect(texts.every(({ segments }) => segments <= 2)).toBe(true);
    expect(texts[0]?.text.split('\n')[0]).toBe('Bestill time hos politiet.');
    expect(texts[1]?.text).toMatch(
      /\nMer: udi\.no\/ord-og-begreper\/timebestilling\nSkal vi finne en time nå\?\n1 Ja\n2 Nei$/,
    );
    const shown = texts.flatMap(({ text }) => text.split('\n')).filter((line) => line.startsWith('- '));
    expect(shown).toEqual(rest.split('\n').slice(0, shown.length));
    expect(shown.length).toBeGreaterThan(2);
  });

  test.each([
    ['no page', []],
    ['a map only', ['https://www.openstreetmap.org/?mlat=59.9#map=17']],
    ['a page that would say which permit somebody has', ['https://www.udi.no/en/want-to-renew/protection-asylum/']],
    ['an address that is too long', [`https://www.udi.no/${'a'.repeat(120)}`]],
  ])('names our own address where there is %s', (_which, links) => {
    expect(compose(said(links)).at(-1)?.text).toContain('\nMer: kort.example.no\n');
  });

  test('never ends with a heading that has nothing below it', () => {
    const many = [
      message(sentence(48)),
      message(`Verdt å vite:\n${sentence(48)}\n${sentence(48)}`),
      message('Går det bra?'),
    ];
    const texts = compose(many).map(({ text }) => text);
    expect(texts.join('\n')).not.toContain('Verdt å vite:\nMer');
    expect(texts.at(-1)).toContain('Går det bra?');
  });
});

test('an answer that asks nothing names its page where there is room', () => {
  const links = ['https://www.udi.no/en/word-definitions/fees/'];
  expect(compose([message('A new card costs 300 kroner.', { links, locale: 'en' })])).toEqual([
    { text: 'A new card costs 300 kroner.\nMore: udi.no/en/word-definitions/fees', segments: 1 },
  ]);
});

test('characters of print become plain ones, in choices too', () => {
  expect(compose([message('Skriv «nei» – eller 10\u00a0000 …', { choices: ['Ja – nå', 'Nei'] })])).toEqual([
    { text: 'Skriv "nei" - eller 10 000 ...\n1 Ja - nå\n2 Nei', segments: 1 },
  ]);
});

test('a name with letters that cost more is written in full, and still goes as two segments', () => {
  const texts = compose([
    message(`Politiet nærmest Kárášjohka: ${sentence(30)}`),
    message('Hvilken?', { choices: times }),
  ]);
  expect(texts.map(({ text }) => text).join('\n')).toContain('Kárášjohka');
  expect(texts.every(({ segments }) => segments > 0 && segments <= 2)).toBe(true);
});

test('quotes, calendar files, empty messages and what is no message are not texted', () => {
  const calendar = { contentType: 'text/calendar', name: 'K7M-4PX.ics', contentUrl: 'data:text/calendar;base64,QQ==' };
  const booked = {
    ...message('Timen er bestilt.'),
    attachments: [calendar],
    channelData: { quote: { text: 'Book.' } },
  };
  expect(compose([{ type: 'typing' }, booked, message('')])).toEqual([{ text: 'Timen er bestilt.', segments: 1 }]);
  expect(compose([])).toEqual([]);
  expect(compose([{ type: 'event', name: 'x' }])).toEqual([]);
});

test('only the last message can be answered with a number', () => {
  const beside = message('Ta med gyldig pass.', { choices: ['Finne politistasjonen'] });
  expect(compose([beside, message('Hvor bor du?')])).toEqual([
    { text: 'Ta med gyldig pass.\nHvor bor du?', segments: 1 },
  ]);
});

describe('what a caseworker says', () => {
  const says = (text: string, name = 'Kari') => ({ ...message(text), channelData: { person: { name } } });

  test('comes whole, in texts of its own, with the name in front of each', () => {
    const long = `${sentence(300)} ${'x'.repeat(1200)}`;
    const texts = compose([message('Kari har tatt over.'), says('Hei!'), says(long), message('Hun har gått.')]);
    expect(texts.map(({ text }) => text).slice(0, 2)).toEqual(['Kari har tatt over.', 'Kari: Hei!']);
    expect(texts.at(-1)?.text).toContain('Hun har gått.');
    const between = texts.slice(2, -1);
    expect(between.length).toBeGreaterThan(2);
    expect(between.every(({ text, segments }) => text.startsWith('Kari: ') && segments <= 6)).toBe(true);
    const joined = between.map(({ text }) => text.slice('Kari: '.length)).join('');
    expect(joined.replaceAll(/\s/g, '')).toBe(long.replaceAll(/\s/g, ''));
  });

  test('is neither cut short nor told to stand elsewhere, and keeps its letters', () => {
    const texts = compose([says('Здравствуйте, «карта» готова. '.repeat(30), 'Åse')]);
    expect(texts.map(({ text }) => text).join(' ')).not.toContain('https://');
    expect(texts.every(({ text, segments }) => text.startsWith('Åse: Здр') && segments <= 6)).toBe(true);
  });
});
