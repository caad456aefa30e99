import { readMemory } from '../../../dialogs/engine/memory.ts';
import type { Services } from '../../../dialogs/engine/services.ts';
import { whisper } from '../../../dialogs/handover/whisper.ts';
import { day } from '../../../domain/day.ts';
import type { Language } from '../../../domain/language.ts';
import { createSpeaker } from '../../../texts/words.ts';
import { understander } from '../desk/desk-of-a-test.ts';
import { openHouse } from '../house.ts';

let services: Services & { close(): Promise<void> };
const asked: string[] = [];

beforeAll(async () => {
  services = await openHouse();
});

beforeEach(() => asked.splice(0));

afterAll(() => services.close());

/** What would be suggested, in words, with a book that notices whether it is asked. */
async function suggested(text: string, language: Language, known: object = {}): Promise<string | undefined> {
  const backend = new Proxy(services.backend, {
    get: (book, name) => {
      asked.push(String(name));
      return Reflect.get(book, name);
    },
  });
  const understanding = understander.understand(text, { today: day('2026-03-16'), language });
  const memory = readMemory({ language, ...known });
  const lines = await whisper({ ...services, backend }, { understanding, memory });
  return lines?.map((line) => createSpeaker(language)(line).text).join('\n');
}

test.each([
  ['en', 'Can I use my residence card as ID?', 'never proof of identity'],
  ['nb', 'Kan jeg bruke oppholdskortet som legitimasjon?', 'aldri legitimasjon'],
  ['nb', 'Hva koster det nye kortet?', 'kroner'],
  ['en', 'What does the police do with my fingerprints?', 'fingerprint'],
] as const)(
  'a question with an answer of its own is answered, in the language of the applicant: %s %s',
  async (language, text, said) => {
    expect(await suggested(text, language)).toContain(said);
  },
);

test.each([
  ['what would ask first', 'en', 'Can I travel to Spain next week without my card?'],
  ['an errand', 'en', 'I want to book an appointment'],
  ['an errand', 'nb', 'Jeg har mistet kortet mitt'],
  ['what deletes', 'en', 'Delete all my data'],
  ['a person, who is there', 'en', 'I want to talk to a person'],
  ['thanks', 'nb', 'Takk skal du ha'],
  ['an answer to the caseworker', 'en', 'yes, in Drammen'],
  ['what is not understood', 'en', 'blue is a nice colour for a bicycle'],
  ['another language', 'en', 'Guten Tag, wie viel kostet die Aufenthaltskarte denn bitte'],
  ['nothing at all', 'en', ''],
] as const)('to %s nothing is suggested: %s %s', async (_what, language, text) => {
  expect(await suggested(text, language)).toBeUndefined();
});

test('what needs the book is not asked for: nothing is looked up and nothing done', async () => {
  const applicant = { id: 'P1', caseEnding: '••• 001' };
  expect(await suggested('When does my card come?', 'en', { applicant })).toBeUndefined();
  expect(await suggested('Cancel my appointment', 'en', { applicant })).toBeUndefined();
  expect(await suggested('Where is the police station in Drammen?', 'en')).toBeUndefined();
  expect(asked).toEqual([]);
});

test('nothing to press is suggested', async () => {
  const understanding = understander.understand('Can I use my residence card as ID?', { today: day('2026-03-16') });
  const lines = await whisper(services, { understanding, memory: readMemory({ language: 'en' }) });
  expect(lines?.some(({ choices }) => choices !== undefined)).toBe(false);
});
