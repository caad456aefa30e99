import { readMemory } from '../../../dialogs/engine/memory.ts';
import type { Services } from '../../../dialogs/engine/services.ts';
import { whisper } from '../../../dialogs/handover/whisper.ts';
import { day } from '../../../domain/day.ts';
import { type Language, languages } from '../../../domain/language.ts';
import { bases, cardProblems, permits, type Situation } from '../../../domain/situation.ts';
import { intents } from '../../../nlu/intents.ts';
import type { Details } from '../../../nlu/understanding.ts';
import type { Line } from '../../../texts/line.ts';
import { createSpeakers } from '../../../texts/words.ts';
import { understander } from '../desk/desk-of-a-test.ts';
import { openHouse } from '../house.ts';
import { on, saying, understandingOf } from '../saying.ts';

let services: Services & { close(): Promise<void> };

beforeAll(async () => {
  services = await openHouse();
});

afterAll(() => services.close());

const inChat = createSpeakers('chat');
const bySms = createSpeakers('sms');

async function suggested(text: string, language: Language, learned: Situation = {}): Promise<string | undefined> {
  const understanding = understander.understand(text, { today: day('2026-03-16'), language });
  const lines = await whisper(services, { understanding, memory: readMemory({ language, learned }) });
  return lines?.map((line) => inChat[language](line).text).join('\n');
}

test('what the assistant cannot do is left out, and what helps is not', async () => {
  const said = await suggested('hvor lang ventetid er det hos UDI', 'nb');
  expect(said).toMatch(/^Logg inn i Søknadsportalen/);
  expect(said).not.toContain('Jeg');
});

test('what a caseworker may say too is suggested in words that are true from both', async () => {
  const said = await suggested('I cant log in', 'en');
  expect(said).toContain('Your account cannot be seen or changed from here');
  expect(said).not.toMatch(/\bI\b/);
});

test('an answer that speaks of the assistant all through is not suggested', async () => {
  expect(await suggested('Hva koster det nye kortet?', 'nb', { problem: 'first-card' })).toBeUndefined();
});

test('a colleague at the desk, who asks the assistant, is told what it cannot do', async () => {
  const understanding = understander.understand('hvor lang ventetid er det hos UDI', { today: day('2026-03-16') });
  const lines = await whisper(services, { understanding, memory: readMemory({}), inGeneral: true });
  expect(lines?.map(({ text }) => text)).toContain('applicationStatus.cannotSee');
});

const refugee: Situation = {
  permit: 'temporary',
  basis: 'protection',
  problem: 'lost',
  permitExpires: day('2026-04-30'),
};

test('what an open errand has learned counts for the suggestion: who renews orders no card, after asylum for nothing', async () => {
  const said = await suggested('hva er gebyret', 'nb', refugee);
  expect(said).toMatch(/^Går tillatelsen snart ut/);
  expect(said).toContain('Det koster ikke noe å fornye');
  expect(said).not.toContain('300');
});

test('a permit that runs out later leaves the fee of the card that is lost', async () => {
  const said = await suggested('hva er gebyret', 'nb', { ...refugee, permitExpires: day('2027-04-30') });
  expect(said).toMatch(/^Et nytt kort koster 300 kroner/);
});

/** Words of somebody who speaks of themselves. */
const ofOneself: Readonly<Record<Language, RegExp>> = {
  nb: /\b(?:jeg|meg|min|mitt|mine|assistenten)\b/i,
  nn: /\b(?:eg|meg|min|mi|mitt|mine|assistenten)\b/i,
  en: /\bI\b|\b(?:me|my|mine|assistant)\b/i,
};

const situations: readonly Situation[] = [
  {},
  refugee,
  ...cardProblems.map((problem) => ({ problem })),
  ...permits.map((permit) => ({ permit, permitExpires: day('2026-04-30') })),
  ...bases.map((basis): Situation => ({ permit: 'temporary', basis, problem: 'expiring' })),
  { permit: 'temporary', permitExpires: 'expired' },
  { permit: 'temporary', appliedForRenewal: 'yes' },
  { permit: 'temporary', appliedForRenewal: 'rejected' },
  { photoTaken: day('2026-03-09') },
  { photoTaken: day('2026-01-09') },
  { problem: 'first-card', whereabouts: 'abroad' },
  { citizenship: 'eea' },
];

const told: readonly Partial<Details>[] = [{}, on('2026-04-20'), { hasExpired: true }, { reason: 'card-expired' }];

test('nothing is suggested, to any question of anybody, that speaks of who says it', async () => {
  const suggestions = new Set<string>();
  const wrong = new Set<string>();
  for (const intent of intents) {
    for (const situation of situations) {
      for (const details of told) {
        const understanding = understandingOf(saying('?', details, intent), 'nb');
        const lines = await whisper(services, { understanding, memory: readMemory({ situation }) });
        if (lines === undefined) continue;
        suggestions.add(intent);
        for (const line of lines) if (isOfOneself(line)) wrong.add(line.text);
      }
    }
  }
  expect([...wrong]).toEqual([]);
  expect([...suggestions]).toEqual(
    expect.arrayContaining(['fee', 'application-status', 'portal-trouble', 'no-free-times', 'card-delivery']),
  );
});

function isOfOneself(line: Line): boolean {
  return languages.some((language) =>
    [inChat, bySms].some((form) => ofOneself[language].test(form[language](line).text)),
  );
}
