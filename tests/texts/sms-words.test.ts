import { createKeywordReader } from '../../channels/sms/keywords.ts';
import { day } from '../../domain/day.ts';
import { languages } from '../../domain/language.ts';
import { at, clockTime } from '../../domain/moment.ts';
import { say } from '../../texts/line.ts';
import { createSpeaker } from '../../texts/words.ts';
import { applicantTexts, shortTexts, spokenTexts, type Text } from './every-text.ts';
import { textsAtTheirLongest } from './longest-fillings.ts';

/** What is said by text message: the short form where there is one. */
const texted: readonly Text[] = applicantTexts.map(
  (long) => shortTexts.find((short) => isSameText(short, long)) ?? long,
);

describe('no text message carries what could tell strangers about somebody', () => {
  test('no blank is filled with a case, a birth date, or what the person has written', () => {
    const forbidden = /^(caseEnding|caseReference|birthDate|words|applicant|permit)$/;
    const carrying = texted.filter(({ text }) => blanksOf(text).some((blank) => forbidden.test(blank)));
    expect(keysOf(carrying)).toEqual([]);
    // The test can fail: a chat says which case is booked for.
    expect(keysOf(spokenTexts.filter(({ text }) => blanksOf(text).includes('caseEnding'))).length).toBeGreaterThan(0);
  });

  test('no advice, note or fact says which permit it is about', () => {
    const kinds =
      /midlertidig|mellombels|temporary|permanent|kollektiv|collective|asyl|beskyttelse|separasjon|separation|arbeid(?!s?dag)|stud[iy]|\bwork permit|for work\b|familieinn|ambassade?ansatt/i;
    const topics = new Set(['advice', 'known', 'caseSays', 'notes', 'guidance', 'noFreeTimes', 'notice', 'proof']);
    const telling = texted.filter(({ topic, text }) => topics.has(topic) && kinds.test(text));
    // Whom to ask, and who may ask: an employer says nothing of a permit.
    const employers = new Set(['advice.ask-embassy-staff', 'proof.askUdi']);
    expect(keysOf(telling.filter(({ topic, role }) => !employers.has(`${topic}.${role}`)))).toEqual([]);
  });

  test('nobody is asked for a birth date or a case number', () => {
    const personal = /født|fødd|fødsel|born|birth|saksnummer|case number|DUF/i;
    const asking = texted.filter(({ topic, text }) => topic === 'identify' && personal.test(text));
    expect(keysOf(asking)).toEqual([]);
  });
});

/** "Write" in place of "choose" may take a little more. */
const littleMore = 16;

test('a short form is no longer than the long one, in every language and with everything filled in', () => {
  for (const language of languages) {
    const [long, short] = [textsAtTheirLongest(language, 'chat'), textsAtTheirLongest(language, 'sms')];
    const longer = shortTexts
      .filter((each) => each.language === language)
      // A telephone is asked for other things than a chat, and so told other things.
      .filter(({ topic }) => topic !== 'identify')
      .filter(({ topic, role }) => short(topic, role).length > long(topic, role).length + littleMore);
    expect(keysOf(longer)).toEqual([]);
  }
});

test('a short form has no number that the long one has not', () => {
  const surplus = shortTexts.filter(({ text, ...key }) => {
    const long = spokenTexts.find((each) => isSameText(each, { ...key, text }))?.text ?? '';
    return numbersIn(text).some((number) => !numbersIn(long).includes(number));
  });
  expect(keysOf(surplus)).toEqual([]);
});

test.each([
  ['advice.cardOnItsWay', /reiser før kortet|travel before the card/],
  ['bookAppointment.planBy', /reiser før kortet|travel until the card/],
  ['cardDelivery.aboutTheTrip', /reis(en|a) til kortet|travel until the card/],
  ['advice.notIdentity', /legitimasjon|proof of identity/],
  ['cardAsId.never', /legitimasjon|proof of identity/],
  ['cardAsId.taxControl', /legitimasjon andre|proof of identity anywhere else/],
  ['notes.letter-decides', /brevet bestemmer|letter decides/i],
  ['talk.letterReadTwoWays', /brevet avg|the letter decides/i],
  ['advice.renew-online-no-appointment', /ikk?j?e bestill kort|do not order a card/i],
  ['advice.renew-online-then-appointment', /ikk?j?e bestill kort|do not order a card/i],
  ['advice.renew-call', /ikk?j?e bestill kort|do not order a card/i],
  ['advice.renew-form-tells', /ikk?j?e bestill kort|do not order a card/i],
  ['advice.renewalPending', /ikk?j?e søk .* bestill|do not apply .* order/i],
  ['advice.reportThenOrder-lost', /meld først|first tell/i],
  ['advice.reportThenOrder-stolen', /meld først|first tell/i],
  ['advice.expired', /med ei?n gong|med en gang|at once/],
  ['advice.embassyBeforeRenewal', /vanlig|vanleg|usually/],
  ['travel.waitForCard', /vent med|do not travel/i],
  ['travel.ownRisk', /egen risiko|eigen risiko|own risk/],
  ['travel.dayUnknown', /billett|tickets/],
  ['travel.afterBoth', /billett|tickets/],
  ['trouble.nationalNumber', /ikk?j?e skriv|do not write/i],
  ['slot.askElsewhere', /andre kan|others may/i],
])('what protects somebody stays in the short form of %s', (key, warning) => {
  const found = texted.filter(({ topic, role }) => `${topic}.${role}` === key);
  expect(found.length).toBe(languages.length);
  expect(found.filter(({ text }) => !warning.test(text))).toEqual([]);
});

test('nobody is told to write a word that stops the messages, or brings others', () => {
  const readKeyword = createKeywordReader();
  const quoted = texted.flatMap(({ language, topic, role, text }) =>
    [...text.matchAll(/[«“]([^»”]+)[»”]/g)].map(([, words = '']) => ({ key: `${language} ${topic}.${role}`, words })),
  );
  expect(quoted.length).toBeGreaterThan(30);
  expect(quoted.filter(({ words }) => readKeyword(words) !== undefined)).toEqual([]);
});

test.each([
  ['nb', 'ons. 18. mars kl. 09.20', 'onsdag 18. mars 2026 kl. 09.20'],
  ['nn', 'ons. 18. mars kl. 09.20', 'onsdag 18. mars 2026 kl. 09.20'],
  ['en', 'Wed 18 March at 09:20', 'Wednesday, 18 March 2026 at 09:20'],
] as const)('a moment is short in a text message, in %s', (language, short, long) => {
  const line = say('slot.time', { moment: { moment: at(day('2026-03-18'), clockTime('09:20')) } });
  expect(createSpeaker(language, 'sms')(line).text).toBe(short);
  expect(createSpeaker(language, 'chat')(line).text).toBe(long);
});

function isSameText(one: Text, other: Text): boolean {
  return one.language === other.language && one.topic === other.topic && one.role === other.role;
}

function keysOf(texts: readonly Text[]): string[] {
  return texts.map(({ language, topic, role }) => `${language} ${topic}.${role}`);
}

function blanksOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => name);
}

function numbersIn(text: string): string[] {
  return [...text.matchAll(/\d+/g)].map(([number]) => number);
}
