import { guidance } from '../../dialogs/journeys/guidance.ts';
import { type Language, languages } from '../../domain/language.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { answerAll } from './answering.ts';
import { openHouse } from './house.ts';
import { people } from './people.ts';
import { saying } from './saying.ts';
import { Talk } from './talk.ts';

const kinds: Outcome['kind'][] = [
  'book-first-card',
  'first-card-by-post',
  'call-about-first-card',
  'order-new-card',
  'renew-permit',
  'renewal-pending',
  'card-on-its-way',
  'card-still-valid',
  'extended-automatically',
  'no-card-needed',
  'no-permit-yet',
  'contact-embassy',
  'ask-a-person',
];
const notIdentity: Record<Language, string> = {
  nb: 'Oppholdskortet er ikke legitimasjon',
  nn: 'Opphaldskortet er ikkje legitimasjon',
  en: 'The residence card is not proof of identity',
};

const house = await openHouse();
afterAll(() => house.close());

test('the people below are told every kind of outcome', () => {
  expect(new Set(people.map(([told]) => told.split(' ')[0]))).toEqual(new Set(kinds));
});

describe.each(languages)('in %s', (language) => {
  test.each(people)('%s', async (told, answers) => {
    const talk = await new Talk(guidance, house, saying('help'), { language }).begin();
    const asked = await answerAll(talk, answers);
    expect(words(talk.outcome)).toBe(told);
    expect(new Set(asked)).toEqual(new Set(Object.keys(answers)));
    const said = talk.messages;
    const [point, because] = said;
    expect(point?.links.every(({ address }) => address.startsWith('http'))).toBe(true);
    expect(said.filter(({ quote }) => quote?.text === talk.outcome?.quote.text)).not.toHaveLength(0);
    expect(said.filter(({ text }) => text.includes(notIdentity[language]))).toHaveLength(1);
    expect(because).toBeDefined();
    expect(said.at(-1)?.choices.length).toBeGreaterThanOrEqual(2);
    expect(said.at(-1)?.choices.length).toBeLessThanOrEqual(4);
  });
});

function words(outcome: Outcome | undefined): string {
  switch (outcome?.kind) {
    case 'order-new-card':
      return `${outcome.kind} ${outcome.reason} ${outcome.next}`;
    case 'renew-permit':
      return `${outcome.kind} ${outcome.how}`;
    case 'no-card-needed':
      return `${outcome.kind} ${outcome.because}`;
    case 'no-permit-yet':
      return `${outcome.kind} ${outcome.route}`;
    case 'ask-a-person':
      return `${outcome.kind} ${outcome.cause}`;
    default:
      return outcome?.kind ?? 'nothing';
  }
}
