import type { Situation } from '../../domain/situation.ts';
import { answerAll } from './answering.ts';
import { inNorwayAndOrdered, lost, openGuidance, permanent } from './guiding.ts';
import { on, saying } from './saying.ts';

const { guide } = await openGuidance();

describe('what is known is not asked', () => {
  test('one message that says everything is answered at once', async () => {
    const everything = saying('…', {
      reason: 'stolen',
      citizenship: 'other',
      permit: 'permanent',
      whereabouts: 'norway',
      orderedNewCard: 'no',
    });
    const talk = await guide({ ...everything, intent: 'new-card' });
    expect(talk.outcome).toMatchObject({ kind: 'order-new-card', reason: 'stolen', next: 'order' });
    expect(talk.end).toBeDefined();
  });

  test('what the portal knows is not asked', async () => {
    const known: Situation = { citizenship: 'other', permit: 'temporary', basis: 'work', appliedThrough: 'portal' };
    const talk = await guide(saying('my first card', {}, 'first-card'), { situation: known, known });
    expect(await answerAll(talk, { letterSays: 'come-to-police' })).toEqual(['letterSays']);
    expect(talk.outcome?.kind).toBe('book-first-card');
  });

  test('the day said with "my work permit runs out" is the day of the permit', async () => {
    const talk = await guide(
      saying(
        'my work permit runs out on 4 May',
        { ...on('2026-05-04'), permit: 'temporary', basis: 'work' },
        'renew-permit',
      ),
    );
    expect(await answerAll(talk, { citizenship: 'other', appliedForRenewal: 'no' })).toEqual([
      'citizenship',
      'appliedForRenewal',
    ]);
    expect(talk.outcome?.facts.permitExpires).toBe('2026-05-04');
  });

  test('the day a card was lost is not the day the permit runs out', async () => {
    const talk = await guide({ ...lost, details: { reason: 'lost', ...on('2026-03-10') } });
    await answerAll(talk, { citizenship: 'other', permit: 'work' });
    expect(talk.asks).toBe('permitExpires mine');
  });

  test('svalbard, said in passing, needs no further question', async () => {
    const talk = await guide(saying('…', { whereabouts: 'svalbard' }, 'expiring'));
    expect(await answerAll(talk, { citizenship: 'other' })).toEqual(['citizenship']);
    expect(talk.outcome).toMatchObject({ kind: 'no-card-needed', because: 'svalbard' });
  });

  test('a fact told before its question is not asked for later', async () => {
    const talk = await guide(lost);
    expect(talk.asks).toBe('citizenship mine');
    await talk.say(saying('it is permanent', { permit: 'permanent' }));
    expect([talk.use, talk.asks]).toEqual(['answered', 'citizenship mine']);
    expect(await answerAll(talk, { citizenship: 'other', ...inNorwayAndOrdered })).toEqual([
      'citizenship',
      'whereabouts',
      'orderedNewCard',
    ]);
  });

  test('naming a country says where somebody comes from, not where they are', async () => {
    const talk = await guide({ ...lost, details: { reason: 'lost', permit: 'permanent' } });
    await talk.say(saying('India', { citizenship: 'other', country: 'IN', whereabouts: 'abroad' }));
    expect(talk.asks).toBe('whereabouts mine');
  });

  test('"Norway", as the answer to where somebody is, makes nobody a Norwegian', async () => {
    const talk = await guide(lost, { situation: permanent, known: permanent });
    await talk.say(saying('Norway', { citizenship: 'norwegian', country: 'NO', whereabouts: 'norway' }));
    await talk.press('no');
    expect(talk.outcome).toMatchObject({
      kind: 'order-new-card',
      facts: { citizenship: 'other', whereabouts: 'norway' },
    });
  });

  test('where somebody comes from and where they are, both said, are both known', async () => {
    const talk = await guide(
      saying('I am Indian, live in Norway and lost my card', {
        reason: 'lost',
        citizenship: 'other',
        whereabouts: 'norway',
      }),
    );
    expect(await answerAll(talk, { permit: 'permanent', orderedNewCard: 'no' })).toEqual(['permit', 'orderedNewCard']);
  });
});
