import { withoutLastReply } from '../../dialogs/engine/run.ts';
import { answerAll } from './answering.ts';
import { inNorwayAndOrdered, lost, openGuidance, permanent } from './guiding.ts';
import { saying } from './saying.ts';

const { guide } = await openGuidance();

describe('changing one’s mind', () => {
  const ready = { memory: { situation: permanent } };

  test('a correction of what was said at the beginning changes the advice', async () => {
    const talk = await guide(lost, ready.memory);
    expect(talk.asks).toBe('whereabouts mine');
    await talk.say(saying('no, it was stolen', { reason: 'stolen', yesNo: 'no', correction: true }));
    expect(talk.use).toBe('corrected');
    await answerAll(talk, inNorwayAndOrdered);
    expect(talk.outcome).toMatchObject({ kind: 'order-new-card', reason: 'stolen' });
  });

  test('what an errand is about by itself can be corrected', async () => {
    const talk = await guide(saying('my first card', {}, 'first-card'), ready.memory);
    await talk.say(saying('no, I lost it', { reason: 'lost', correction: true }));
    expect(talk.asks).toBe('whereabouts mine');
  });

  test('a corrected fact makes the advice be told anew, the identity warning only once', async () => {
    const talk = await guide(
      { ...lost, details: { reason: 'lost', orderedNewCard: 'yes', whereabouts: 'norway' } },
      ready.memory,
    );
    expect(talk.asks).toContain('find a time');
    expect(talk.text).toContain('The residence card is not proof of identity');
    await talk.say(saying('no, stolen', { reason: 'stolen', correction: true }));
    expect(talk.text).toContain('the card was stolen');
    expect(talk.text).not.toContain('proof of identity');
    await talk.say(saying('no, I am abroad', { whereabouts: 'abroad', correction: true }));
    expect(talk.outcome?.kind).toBe('contact-embassy');
    expect(talk.end).toBeDefined();
  });

  test('an answer counts before what is said beside another answer', async () => {
    const talk = await guide(saying('a new card', {}, 'new-card'), ready.memory);
    await talk.press('damaged');
    await talk.say(saying('yes, and it looks stolen', { yesNo: 'yes', whereabouts: 'norway', reason: 'stolen' }));
    await talk.press('no');
    expect(talk.outcome).toMatchObject({ kind: 'order-new-card', reason: 'damaged' });
  });

  test('an answer taken back is asked for again', async () => {
    const talk = await guide(lost);
    await talk.say(saying('India', { citizenship: 'other' }));
    expect(talk.asks).toBe('permit mine');
    const earlier = withoutLastReply(talk.run);
    if (earlier !== undefined) talk.run = earlier;
    await talk.say(saying('…'));
    expect(talk.asks).toBe('citizenship mine');
    await talk.press('nordic');
    expect(talk.outcome?.kind).toBe('no-card-needed');
  });
});
