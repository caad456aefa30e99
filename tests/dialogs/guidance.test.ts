import { bookAppointment } from '../../dialogs/journeys/book-appointment.ts';
import { guidance } from '../../dialogs/journeys/guidance.ts';
import { withoutLastReply } from '../../dialogs/run.ts';
import type { Situation } from '../../domain/situation.ts';
import { answerAll } from './answering.ts';
import { openHouse } from './house.ts';
import { on, type Saying, saying } from './saying.ts';
import { Talk } from './talk.ts';

const house = await openHouse();
afterAll(() => house.close());

const lost = saying('I lost my card', { reason: 'lost' }, 'new-card');
const permanent: Situation = { citizenship: 'other', permit: 'permanent' };
const inNorwayAndOrdered = { whereabouts: 'norway', orderedNewCard: 'yes' };

function guide(first: Saying, memory: object = {}): Promise<Talk> {
  return new Talk(guidance, house, first, { memory }).begin();
}

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
    expect(await answerAll(talk, { citizenship: 'other', appliedForRenewal: 'no', electronicId: 'yes' })).toEqual([
      'citizenship',
      'appliedForRenewal',
      'electronicId',
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
    expect(talk.text).toContain('It is not proof of identity');
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

describe('another errand', () => {
  const outcome = { kind: 'order-new-card' };
  const before = {
    applicant: { id: 'P1', caseEnding: '••• 001' },
    situation: { ...permanent, problem: 'lost', whereabouts: 'norway', orderedNewCard: 'yes' },
    outcome,
  };

  test.each<[string, Saying, string]>([
    ['the first card', saying('…', {}, 'first-card'), 'letterSays mine'],
    ['something that runs out', saying('…', {}, 'expiring'), 'cardExpires mine'],
    ['a new card with no reason', saying('…', {}, 'new-card'), 'problem mine'],
    ['another reason, ordered or not', saying('…', { reason: 'damaged' }, 'new-card'), 'orderedNewCard mine'],
  ])('%s leaves the last problem behind', async (_what, first, asks) => {
    expect((await guide(first, before)).asks).toBe(asks);
  });

  test('booking goes on from the guidance before it', async () => {
    const talk = await new Talk(bookAppointment, house, saying('…', {}, 'book-appointment'), {
      memory: before,
    }).begin();
    expect(talk.asks).toMatch(/^place/);
  });

  test('whoever had not ordered then is asked again when booking', async () => {
    const memory = { ...before, situation: { ...before.situation, orderedNewCard: 'no' } };
    const talk = await new Talk(bookAppointment, house, saying('…', {}, 'book-appointment'), { memory }).begin();
    expect(talk.asks).toBe('orderedNewCard mine');
  });
});

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
    expect(talk.text).toContain('your husband, wife or partner');
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

describe('insisting on an appointment', () => {
  const renewing = {
    citizenship: 'other',
    permit: 'temporary',
    basis: 'family',
    permitExpires: '2026-05-04',
    appliedForRenewal: 'no',
    problem: 'lost',
  };

  test.each([
    [
      'en',
      'but I want to book',
      'I understand that you would like an appointment',
      'Renew your permit, do not order a card',
    ],
    [
      'nb',
      'jeg vil ha time likevel',
      'Jeg skjønner at du helst vil ha en time',
      'Du skal fornye tillatelsen, ikke bestille kort',
    ],
    [
      'nn',
      'men eg vil ha time',
      'Eg skjønar at du helst vil ha ein time',
      'Du skal fornye løyvet, ikkje bestille kort',
    ],
  ] as const)('in %s, a permit that runs out is renewed, however often', async (language, insists, kindly, renew) => {
    const first = await new Talk(guidance, house, lost, { language, memory: { situation: renewing } }).begin();
    expect(first.outcome?.kind).toBe('renew-permit');
    expect(first.text).toContain(renew);
    for (let time = 1; time <= 3; time += 1) {
      const memory = { situation: first.situation, outcome: first.outcome };
      const again = await new Talk(bookAppointment, house, saying(insists, {}, 'book-appointment'), {
        language,
        memory,
      }).begin();
      expect(again.text).toContain(kindly);
      expect(again.text).toContain(renew);
      expect(again.end).toBeDefined();
      expect(again.messages.flatMap(({ links }) => links)).not.toHaveLength(0);
      expect(again.messages.at(-1)?.choices.length).toBeGreaterThanOrEqual(2);
    }
  });

  test('a first card that was not applied for through the portal is refused with the reason and the phone', async () => {
    const talk = await new Talk(bookAppointment, house, saying('I want to book', {}, 'book-appointment')).begin();
    await answerAll(talk, {
      problem: 'first-card',
      citizenship: 'other',
      permit: 'work',
      letterSays: 'come-to-police',
      appliedThrough: 'elsewhere',
    });
    expect(talk.outcome?.kind).toBe('call-about-first-card');
    expect(talk.text).toContain('You did not apply through the portal, so I cannot book for you.');
    expect(talk.text).toContain('02800 (from Planet Norway, checked');
    expect(talk.text).toContain('It is not proof of identity');
  });

  test.each([
    ['yes', saying('yes please', { yesNo: 'yes' })],
    ['a wish', saying('but I want to book', {}, 'book-appointment')],
    ['a place', saying('Bergen', { place: { kind: 'municipality', name: 'Bergen', number: '4601' } })],
  ])('where the advice leads to an appointment, %s goes straight on', async (_how, reply) => {
    const talk = await guide(
      { ...lost, details: { reason: 'lost', orderedNewCard: 'yes', whereabouts: 'norway' } },
      { situation: permanent, applicant: { id: 'P1', caseEnding: '••• 001' } },
    );
    await talk.say(reply);
    expect(talk.asks).toMatch(/^(place|which|slot)/);
  });
});

describe('an expired permit', () => {
  test('is renewed, with a person at once and no legal conclusion', async () => {
    const talk = await guide(saying('…', { permit: 'temporary', basis: 'family' }, 'renew-permit'));
    await answerAll(talk, { citizenship: 'other', permitExpires: '2026-03-15', appliedForRenewal: 'no' });
    expect(talk.messages[0]?.text).toMatch(/^Your permit has run out\. Talk to the police or UDI at once\./);
    expect(talk.text).toContain('02800');
    expect(talk.text).not.toMatch(/illegal|must leave|overstay/i);
  });

  test('applying keeps all rights up to the day a month before, and the day is said', async () => {
    const inTime = await guide(saying('…', { permit: 'temporary', basis: 'family' }, 'renew-permit'));
    await answerAll(inTime, { citizenship: 'other', permitExpires: '2026-04-16', appliedForRenewal: 'no' });
    expect(inTime.text).toContain('Apply before Monday, 16 March 2026 is over');
    const late = await guide(saying('…', { permit: 'temporary', basis: 'family' }, 'renew-permit'));
    await answerAll(late, { citizenship: 'other', permitExpires: '2026-04-15', appliedForRenewal: 'no' });
    expect(late.text).toContain('the deadline to apply has passed');
  });
});
