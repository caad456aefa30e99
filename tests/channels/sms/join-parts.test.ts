import { joinedText, millisecondsToWait, waitingWith } from '../../../channels/sms/join-parts.ts';
import { usualSmsSettings } from '../../../channels/sms/sms-settings.ts';
import type { Instant } from '../../../domain/moment.ts';
import { openSmsHouse } from './open-sms-house.ts';
import type { SmsHouse } from './sms-house.ts';

const story =
  'Hei, jeg heter noe og bor i Bergen. Jeg har fått tillatelse for familie, men kortet mitt er borte siden jeg flyttet i fjor sommer, og nå trenger jeg å vite hva jeg må gjøre før jeg skal på reise til mor.';
const [head, tail] = [story.slice(0, 153), story.slice(153)];
const arabic = 'أحتاج إلى بطاقة إقامة جديدة لأنني فقدت بطاقتي القديمة في أوسلو يوم الاثنين ولا أعرف ماذا أفعل الآن';
const arabicParts = [arabic.slice(0, 67), arabic.slice(67)];

describe('which text parts make', () => {
  const join = (...texts: string[]) => joinedText(texts.map((text) => ({ text })));

  test('a word that was cut in two is one again', () => {
    expect([head.length, tail.length > 0]).toEqual([153, true]);
    expect(join(head, tail)).toBe(story);
    expect(join(...arabicParts)).toBe(arabic);
  });

  test('in whatever order they come', () => {
    expect(join(tail, head)).toBe(story);
    const long = `${'Jeg begynner her og går videre '.repeat(5)}til slutten`.slice(0, 153);
    const more = 'og fortsetter med små bokstaver i en evighet '.repeat(4).slice(0, 153);
    const parts = [long, more, 'her er slutten.'];
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ];
    const joined = orders.map((order) => join(...order.map((place) => parts[place] ?? '')));
    expect(new Set(joined)).toEqual(new Set([parts.join('')]));
  });

  test('short ones stay as they came, a line each', () => {
    expect(join('ja', 'Nei', 'kanskje')).toBe('ja\nNei\nkanskje');
  });

  test('long ones that were not cut keep a space between', () => {
    expect(join(`${head}.`, tail)).toBe(`${head}. ${tail}`);
  });

  test('the same part twice is there twice', () => {
    expect(join(head, head)).toBe(head + head);
  });
});

describe('how long they wait', () => {
  const { joining } = usualSmsSettings;
  const at = (seconds: number) => (seconds * 1000) as Instant;
  const wait = (...parts: [text: string, seconds: number][]) => {
    const waiting = parts.reduce<ReturnType<typeof waitingWith> | undefined>(
      (before, [text, seconds]) => waitingWith(before, text, at(seconds)),
      undefined,
    );
    return waiting && millisecondsToWait(waiting, joining);
  };

  test.each([
    ['an answer', [['Ja', 0]], 0],
    ['a whole sentence', [['Jeg vil bestille time i Oslo', 0]], 0],
    ['two words', [['neste uke', 0]], 0],
    ['what reads like the end of something', [['og bor i bergen', 0]], 1500],
    ['a long one', [[head, 0]], 2500],
    ['a long one in another alphabet', [['ж'.repeat(60), 0]], 2500],
    ['one just too short', [['ж'.repeat(59), 0]], 0],
    ['139 characters', [['X'.repeat(139), 0]], 0],
    [
      'a long one and its end',
      [
        [head, 0],
        ['Ja', 1],
      ],
      2500,
    ],
    [
      'long ones for seven seconds',
      [
        [head, 0],
        [head, 2],
        [head, 4],
        [head, 7],
      ],
      1000,
    ],
    [
      'long ones for longer than they may',
      [
        [head, 0],
        [head, 9],
      ],
      0,
    ],
  ] satisfies [string, [string, number][], number][])('%s', (_what, parts, milliseconds) => {
    expect(wait(...parts)).toBe(milliseconds);
  });
});

describe('through the webhook', () => {
  const open = openSmsHouse();
  let house: SmsHouse;
  beforeEach(() => {
    house = open.now;
  });

  test.each([
    ['in order', [head, tail]],
    ['the end first', [tail, head]],
  ])('parts that come %s are read as one message', async (_order, parts) => {
    for (const part of parts) {
      await house.text(part);
      await house.pass(1000);
    }
    expect(house.told).toEqual([]);
    await house.pass(2500);
    expect(house.told).toEqual([story]);
    expect(house.shown()).toHaveLength(1);
  });

  test('a long part without another waits two and a half seconds, and no longer', async () => {
    await house.text(head);
    await house.pass(2499);
    expect(house.told).toEqual([]);
    await house.pass(1);
    expect(house.told).toEqual([head]);
  });

  test('a number that never stops is not waited for longer than eight seconds', async () => {
    for (let count = 0; count < 8; count += 1) {
      await house.text(head);
      await house.pass(1000);
    }
    expect(house.told).toHaveLength(1);
  });

  test('what comes later is another message', async () => {
    await house.text(head);
    await house.pass(3000);
    await house.text(tail);
    await house.pass(3000);
    expect(house.told).toEqual([head, tail.trim()]);
  });

  test('a short one after a long message that is over is taken at once', async () => {
    await house.text(head);
    await house.pass(3000);
    await house.text('Ja');
    expect(house.told).toEqual([head, 'Ja']);
  });

  test('parts of two people are never mixed', async () => {
    await house.text(head);
    await house.text(head.toUpperCase(), { From: '+4790000002' });
    await house.text(tail);
    await house.pass(8000);
    expect(house.told.toSorted()).toEqual([head.toUpperCase(), story].toSorted());
  });

  test('a part sent again does not come twice into the message', async () => {
    const key = await house.text(head);
    await house.text(head, { MessageSid: key });
    await house.text(tail);
    await house.pass(8000);
    expect(house.told).toEqual([story]);
  });

  test('a process that ends between two parts reads what it had, once', async () => {
    await house.text(head);
    await house.text(tail);
    await house.stop();
    await house.start();
    await house.settled();
    expect(house.told).toEqual([story]);
    await house.pass(10_000);
    await house.stop();
    await house.start();
    await house.pass(10_000);
    expect([house.told, house.shown().length]).toEqual([[], 1]);
  });
});
