import { explanation } from '../../dialogs/advice/advice-lines.ts';
import { day } from '../../domain/day.ts';
import { languages } from '../../domain/language.ts';
import { decide } from '../../domain/rules/decide.ts';
import type { Situation } from '../../domain/situation.ts';
import { createSpeaker } from '../../texts/words.ts';
import { openGuidance } from './guiding.ts';
import { saying } from './saying.ts';

const { guide } = await openGuidance();
const today = day('2026-03-16');
const ukrainian: Situation = { citizenship: 'other', permit: 'collective-protection' };
const soon = { permitExpires: day('2026-04-05') };

/** The first line that is said about a situation, in each language. */
function points(situation: Situation): string[] {
  const decision = decide(situation, today);
  if (decision.kind === 'undecided') throw new Error(`asks for ${decision.ask}`);
  const { kind: _decided, ...found } = decision;
  return languages.map((language) => {
    const [point] = explanation({ ...found, whose: 'mine', today, situation }, language);
    return point === undefined ? '' : createSpeaker(language)(point).text;
  });
}

const nothingToDo = /trenger ikke|treng ikkje|do not need/i;

describe('collective protection', () => {
  test.each([
    ['two citizenships', "I'm from Ukraine and also citizen of Israel, collective protection ends in 10 days"],
    ['moved away', 'I am Ukrainian and moved out of Norway, collective protection expires 5 april'],
    ['two citizenships, nynorsk', 'eg har to statsborgarskap, kollektivt vern går ut 5. april'],
  ])('%s, said unasked: UDI', async (_what, text) => {
    const talk = await guide(saying(text, { permit: 'collective-protection', citizenship: 'other' }, 'renew-permit'));
    expect(talk.outcome).toMatchObject({ kind: 'ask-a-person', cause: 'extension-exception' });
  });

  test('unsaid it is asked, and a denial is no exception', async () => {
    const text = 'I do not have two citizenships, collective protection ends 5 april';
    const details = { permit: 'collective-protection', citizenship: 'other' } as const;
    expect((await guide(saying(text, details, 'renew-permit'))).asks).toBe('extensionException mine');
  });

  test('past its day nobody is told to do nothing', () => {
    const past = { ...ukrainian, problem: 'expiring', permitExpires: day('2026-01-10') } as const;
    for (const point of points(past)) expect(point).not.toMatch(nothingToDo);
  });

  test('a loss is reported before anything else is said', () => {
    const lost = { ...ukrainian, ...soon, problem: 'lost', extensionException: 'none' } as const;
    expect(points(lost).map((point) => point.split('\n')[0])).toEqual([
      'Meld fra til politiet om tapet med en gang.',
      'Meld frå til politiet om tapet med ein gong.',
      'Tell the police about the loss at once.',
    ]);
  });

  test('of a child the police come first', () => {
    const child = { ...ukrainian, ...soon, problem: 'expiring', extensionException: 'none', age: 'child' } as const;
    expect(points(child).map((point) => point.split('.')[0])).toEqual([
      'Spør politiet om barnet må møte',
      'Spør politiet om barnet må møte',
      'Ask the police whether the child must come',
    ]);
  });
});

describe('renewal from abroad', () => {
  const indian: Situation = {
    citizenship: 'other',
    permit: 'temporary',
    problem: 'expiring',
    whereabouts: 'abroad',
    appliedForRenewal: 'no',
  };

  test.each(['2026-04-01', '2026-05-30', '2026-03-15'])('the embassy is the headline, %s', (expires) => {
    const said = points({ ...indian, permitExpires: day(expires) });
    expect(said).toHaveLength(3);
    for (const point of said) expect(point.split('.')[0]).toMatch(/ambassade|embassy/);
  });
});

describe('the case waits for its first card', () => {
  const known: Situation = {
    citizenship: 'other',
    permit: 'temporary',
    problem: 'first-card',
    permitExpires: day('2028-02-14'),
    appliedThrough: 'portal',
  };
  const memory = { known, situation: known, language: 'en' };

  test('so what is asked about an expiry is answered about the first card', async () => {
    const talk = await guide(saying('when does my card expire, do I renew?', {}, 'expiring'), memory);
    expect(talk.text).toContain('you have not had your first card yet');
    expect(talk.asks).toBe('letterSays mine');
  });

  test('a card that is said to have run out is a card', async () => {
    const talk = await guide(saying('kortet har gått ut', { hasExpired: true }, 'expiring'), memory);
    expect(talk.text).not.toContain('not had your first card');
  });
});
