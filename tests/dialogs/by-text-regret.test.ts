import type { Conversation } from '../../scripts/chat/conversation.ts';
import { openConversation } from '../../scripts/chat/open-conversation.ts';
import type { TurnReport } from '../../scripts/chat/turn-report.ts';
import { type Line, say } from '../../texts/line.ts';
import { createSpeaker } from '../../texts/words.ts';

const minute = 60_000;
const monday = Date.parse('2026-03-16T10:00:00+01:00') as never;
const inWords = (line: Line, language: 'nb' | 'nn' | 'en' = 'en') => createSpeaker(language, 'sms')(line).text;
const booking = ['I want to book for my first card', '482913', '1', '3045 Drammen', '1'] as const;

let open: Conversation[] = [];

afterEach(async () => {
  await Promise.all(open.map((each) => each.close()));
  open = [];
});

async function booked(language: 'nb' | 'nn' | 'en' = 'en', channel: 'sms' | 'web' = 'sms') {
  const conversation = await openConversation({
    channel,
    language,
    json: false,
    at: monday,
    signedInAs: 'P1',
  });
  open.push(conversation);
  const all = async (...messages: readonly string[]) => {
    let last: TurnReport | undefined;
    for (const message of messages) last = await conversation.say(message);
    if (last === undefined) throw new Error('Nothing was said');
    return last;
  };
  const asked = channel === 'sms' ? booking : booking.filter((message) => message !== '482913');
  await all(...asked, 'Thursday', '1', '1');
  return { ...conversation, all };
}

const said = ({ replies }: TurnReport) => replies.map(({ text }) => text).join('\n');
const statuses = ({ appointments }: TurnReport) => appointments.map(({ status }) => status);

describe('who regrets a cancelling by text', () => {
  test.each([
    'i didnt mean to cancel',
    'keep it',
    'no wait i need it',
    'nei jeg ville ikke avbestille',
    'nei, eg ville ikkje avbestille',
    'oi feil, vil ha den tilbake',
    'oi feil, vil ha timen attende',
    'behold timen',
    'behald timen',
    'angre',
    'undo',
  ])('has the appointment again: %s', async (words) => {
    const { all } = await booked();
    expect(statuses(await all('cancel my appointment', '1', words))).toEqual(['cancelled', 'booked']);
  });

  test.each(['sorry mistake', 'oops wrong', 'can I undo?'])('is asked where it is not plain: %s', async (words) => {
    const { all } = await booked();
    const asked = await all('cancel my appointment', '1', words);
    expect(said(asked)).toContain(inWords(say('byText.askWantBack')));
    expect(statuses(asked)).toEqual(['cancelled']);
    expect(statuses(await all('yes'))).toEqual(['cancelled', 'booked']);
  });

  test('hears that it stays cancelled after a no', async () => {
    const { all } = await booked();
    const last = await all('cancel my appointment', '1', 'no');
    expect(said(last)).toContain(inWords(say('byText.staysCancelled')));
  });

  test.each([['what should I bring'], ['I have lost my card'], ['what should I bring', 'where is the police in Bodø']])(
    'can undo after side questions: %s',
    async (...aside) => {
      const { all } = await booked();
      expect(statuses(await all('cancel my appointment', '1', ...aside, 'undo'))).toEqual(['cancelled', 'booked']);
    },
  );

  test('hears that it is too late after ten minutes, and never that it was kept', async () => {
    const { all, advanceClock } = await booked();
    await all('cancel my appointment', '1');
    await advanceClock(11 * minute);
    expect(said(await all('behold timen'))).toContain(inWords(say('byText.undoTooLate')));
  });

  test('can undo a cancelling whose answer was lost', async () => {
    const { all, suffer } = await booked();
    await all('cancel my appointment');
    await suffer('lost-reply');
    const cancelled = await all('1');
    expect(cancelled.replies.at(-1)?.choices).toEqual(['Undo']);
    await suffer('up');
    expect(statuses(await all('1'))).toEqual(['cancelled', 'booked']);
  });
});

test('in the chat, who did not mean to cancel hears how the appointment stands', async () => {
  const { all } = await booked('en', 'web');
  const last = await all('cancel my appointment', 'cancel it', 'i didnt mean to cancel');
  expect(statuses(last)).toEqual(['cancelled']);
  expect(said(last)).toContain(createSpeaker('en')(say('showAppointment.none')).text);
});

describe('whether to cancel', () => {
  test.each(['good', 'no problem', 'fint', 'perfekt', 'bra', 'ingen problem', 'cancel?', 'cancel it?', 'cancel'])(
    'is asked again after %s',
    async (words) => {
      const { all } = await booked();
      const last = await all('cancel my appointment', words);
      expect(statuses(last)).toEqual(['booked']);
      expect(last.journey).toBe('cancelAppointment');
    },
  );

  test.each(['cancel?', 'cancel', 'good'])('says that the appointment stands: %s', async (words) => {
    const { all } = await booked();
    const last = await all('cancel my appointment', words);
    expect(said(last)).toContain(inWords(say('cancelAppointment.stillStands')));
  });

  test.each(['yes', 'ja', 'cancel it', 'yes cancel it', 'avbestill den', 'avbestill'])(
    'is answered with %s',
    async (words) => {
      const { all } = await booked();
      expect(statuses(await all('cancel my appointment', words))).toEqual(['cancelled']);
    },
  );

  test('is left by a goodbye with the word that the appointment stands', async () => {
    const { all } = await booked();
    expect(said(await all('cancel my appointment', 'goodbye'))).toMatch(/still valid/);
  });
});

test.each(['good', 'no problem', 'perfekt'])('to move is not agreed to by %s', async (words) => {
  const { all } = await booked();
  await all('move my appointment');
  const before = await all('1', '1');
  const sure = before.journey === 'moveAppointment' ? before : await all('1');
  expect(sure.journey).toBe('moveAppointment');
  expect((await all(words)).appointments.map(({ start }) => start)).toEqual(['2026-03-19T08:15']);
});

describe('who comes late', () => {
  test.each([
    ['en', 'running 20 min late'],
    ['nb', 'jeg er 20 minutter forsinket'],
    ['nb', 'kommer for sent'],
    ['nn', 'eg blir forseinka'],
  ] as const)('is told to call the station: %s %s', async (language, words) => {
    const { all } = await booked(language);
    const last = await all(words);
    expect(said(last)).toMatch(/(?:Call|Ring) (?:\d\d ){3}\d\d|(?:Call|Ring) \d+/);
    expect(last.journey).toBeNull();
  });
});

test.each(['no', 'nei', 'nei, dessverre'])('%s to a reminder leads to moving or cancelling', async (words) => {
  const { all, advanceClock } = await booked();
  await advanceClock(48 * 60 * minute);
  expect((await all(words)).replies.at(-1)?.choices).toEqual(['Move my appointment', 'Cancel my appointment']);
});

describe('an errand left for half an hour', () => {
  async function leftAtLetter() {
    const conversation = await booked();
    await conversation.all('cancel my appointment', '1', 'book an appointment', '1');
    return conversation;
  }

  test('is not asked about again once a greeting has brought its question back', async () => {
    const { all, advanceClock } = await leftAtLetter();
    await advanceClock(31 * minute);
    await all('hi');
    expect(said(await all('3045 Drammen'))).not.toContain(inWords(say('byText.askGoOn')));
  });

  test('goes on with what was answered before it was asked about', async () => {
    const { all, advanceClock } = await leftAtLetter();
    await advanceClock(31 * minute);
    expect(said(await all('3045 Drammen'))).toContain(inWords(say('byText.askGoOn')));
    expect((await all('go on')).replies.at(-1)?.choices[0]).toContain('Drammen');
  });
});
