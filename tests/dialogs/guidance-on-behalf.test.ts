import { answerAll } from './answering.ts';
import { inNorwayAndOrdered, lost, openGuidance, permanent } from './guiding.ts';
import { saying } from './saying.ts';

const { guide } = await openGuidance();

describe('somebody else’s card', () => {
  const mine = {
    situation: { ...permanent, problem: 'lost' },
    known: permanent,
    applicant: { id: 'P1', caseEnding: '••• 001' },
  };
  const husbands = saying('my husband lost his card', { reason: 'lost', whose: 'partner' }, 'new-card');

  test('nothing we know of the writer counts, and nothing is remembered', async () => {
    const talk = await guide(husbands, mine);
    expect(talk.messages[0]?.text).toContain('the card of your husband, wife or partner');
    expect(await answerAll(talk, { citizenship: 'other', permit: 'permanent', ...inNorwayAndOrdered })).toEqual([
      'citizenship',
      'permit',
      'whereabouts',
      'orderedNewCard',
    ]);
    expect(talk.text).not.toContain('your husband, wife or partner');
    expect([talk.situation, talk.outcome]).toEqual([{}, undefined]);
  });

  test('named in the middle, it begins anew', async () => {
    const talk = await guide(lost, { ...mine, situation: permanent });
    expect(talk.asks).toBe('whereabouts mine');
    await talk.say(saying('it is my wife’s', { whose: 'partner' }));
    expect(talk.asks).toContain('partner');
  });

  test('a child comes with a guardian, and a booking asks whose case it is', async () => {
    const first = saying('my child lost the card', { reason: 'lost', whose: 'child' }, 'new-card');
    const talk = await guide(first, mine);
    await answerAll(talk, { citizenship: 'other', permit: 'permanent', ...inNorwayAndOrdered });
    expect(talk.text).toContain('Children under 18 must bring a parent or guardian');
    await talk.press('yes');
    expect(talk.asks).toContain('birth date');
  });
});
