import { day } from '../../domain/day.ts';
import { answerAll } from './answering.ts';
import { drammenPlace } from './at-drammen.ts';
import { drammen } from './counter.ts';
import { counterOfATest } from './counter-of-a-test.ts';
import { freeAtDrammen } from './free-times.ts';
import { saying } from './saying.ts';

// In these tests it is Monday 16 March 2026, ten o'clock. P1 has a case that says nothing about the permit.
const temporary = { citizenship: 'other', permit: 'temporary', basis: 'family' } as const;
const applicant = (facts: object) => ({ id: 'P1', caseEnding: '••• 001', facts, known: {} });

async function visit(facts: object, situation?: object) {
  const counter = await counterOfATest(freeAtDrammen);
  const visitor = counter.visit({ applicant: applicant(facts), ...(situation && { situation }) });
  return { counter, visitor };
}

describe('what the case says counts before what the person has said', () => {
  test('a permit about to run out: nothing is kept or booked, and renewal is the advice', async () => {
    const { counter, visitor } = await visit({ ...temporary, permitExpires: day('2026-04-15') });
    await visitor.begin('bookAppointment', saying('', drammenPlace));
    expect(visitor.keys[0]).toBe('caseSays.differently');
    expect(visitor.asks).toBe('appliedForRenewal mine');
    await visitor.press('no');
    expect(visitor.keys[0]).toBe('bookAppointment.notThisWay');
    expect(visitor.memory.outcome).toMatchObject({ kind: 'renew-permit' });
    expect(visitor.memory.situation).toMatchObject({ permit: 'temporary', permitExpires: '2026-04-15' });
    expect(await counter.free(drammen)).toHaveLength(freeAtDrammen.length);
  });

  test('a first card that was not applied for through the portal is not booked here', async () => {
    const first = { citizenship: 'other', permit: 'temporary', basis: 'work', problem: 'first-card' };
    const { visitor } = await visit(
      { appliedThrough: 'elsewhere' },
      { ...first, appliedThrough: 'portal', letterSays: 'come-to-police' },
    );
    await visitor.begin('bookAppointment', saying('', drammenPlace));
    expect(visitor.keys.slice(0, 3)).toEqual([
      'caseSays.differently',
      'bookAppointment.notThisWay',
      'advice.callAboutFirstCard',
    ]);
  });

  test('a case that says the same, or only more, is no obstacle', async () => {
    const { visitor } = await visit({ citizenship: 'other', permit: 'permanent', cardExpires: '2027-01-01' });
    await visitor.begin('bookAppointment', saying('', drammenPlace));
    expect(visitor.keys).not.toContain('caseSays.otherwise');
    expect(visitor.keys.at(-1)).toBe('station.askWhich');
  });

  test('what the rules lack then is asked for, and may lead to the appointment after all', async () => {
    const { visitor } = await visit({ permit: 'permanent' }, { ...temporary, problem: 'first-card' });
    await visitor.begin('bookAppointment', saying('', drammenPlace));
    await answerAll(visitor, { letterSays: 'come-to-police', appliedThrough: 'portal' });
    expect(visitor.keys.at(-1)).toBe('station.askWhich');
  });

  test('an appointment there is already can be moved whatever the case says', async () => {
    const { visitor } = await visit({});
    await visitor.begin('bookAppointment', saying('', drammenPlace));
    for (const press of [drammen, 1, 'yes']) await visitor.press(press);
    visitor.memory = {
      ...visitor.memory,
      applicant: { ...applicant({}), facts: { ...temporary, citizenship: 'eea' } },
    };
    await visitor.begin('moveAppointment');
    expect(visitor.asks).toMatch(/^where to move/);
  });
});

describe('what is known of another permit', () => {
  test('goes with the kind of permit', async () => {
    const { visitor } = await visit({}, { ...temporary, permitExpires: '2026-04-15' });
    await visitor.begin('guidance', saying('permanent, stolen', { permit: 'permanent', reason: 'stolen' }, 'new-card'));
    await answerAll(visitor, { whereabouts: 'norway', orderedNewCard: 'no' });
    expect(visitor.memory.situation).toMatchObject({ permit: 'permanent' });
    expect(visitor.memory.situation).not.toHaveProperty('permitExpires');
    expect(visitor.memory.situation).not.toHaveProperty('basis');
  });
});

describe('what is told in the middle of booking', () => {
  const lasting = { citizenship: 'other', permit: 'permanent', problem: 'lost', whereabouts: 'norway' };

  test('changes the advice, and what was kept is free again', async () => {
    const { counter, visitor } = await visit({}, { ...lasting, orderedNewCard: 'yes' });
    await visitor.begin('bookAppointment', saying('', drammenPlace));
    for (const press of [drammen, 1]) await visitor.press(press);
    expect(await counter.free(drammen)).toHaveLength(freeAtDrammen.length - 1);
    await visitor.say(
      saying('no wait, my permit is temporary and runs out on 1 April', {
        permit: 'temporary',
        expires: day('2026-04-01'),
        yesNo: 'no',
        correction: true,
      }),
    );
    expect(visitor.asks).toBe('appliedForRenewal mine');
    expect(await counter.free(drammen)).toHaveLength(freeAtDrammen.length);
    await answerAll(visitor, { appliedForRenewal: 'no', basis: 'family' });
    expect(visitor.memory.outcome).toMatchObject({ kind: 'renew-permit', how: 'form-tells' });
  });

  test('and back again is another deed: the time can be kept and booked', async () => {
    const { counter, visitor } = await visit({}, { ...lasting, orderedNewCard: 'yes' });
    await visitor.begin('bookAppointment', saying('', drammenPlace));
    for (const press of [drammen, 1]) await visitor.press(press);
    await visitor.say(saying('no, temporary', { permit: 'temporary', correction: true }));
    expect(visitor.asks).toBe('permitExpires mine');
    await visitor.say(saying('no, it is permanent', { permit: 'permanent', correction: true }));
    expect(visitor.asks).toMatch(/^sure/);
    await visitor.press('yes');
    expect(await counter.appointment()).toBeDefined();
  });
});

test('whose card runs out or has, does not wait for a first one', async () => {
  const { visitor } = await visit({}, { citizenship: 'other', permit: 'permanent', cardExpires: '2026-02-10' });
  await visitor.begin('guidance', saying('my first card', {}, 'first-card'));
  expect(visitor.keys[0]).toBe('caseSays.notFirstCard');
  await answerAll(visitor, { whereabouts: 'norway', orderedNewCard: 'yes' });
  expect(visitor.memory.outcome).toMatchObject({ kind: 'order-new-card', reason: 'card-expired' });
});

describe('what everybody who books must know', () => {
  test('is said before the station is asked for, once', async () => {
    const { visitor } = await visit({});
    await visitor.begin('bookAppointment');
    expect(visitor.keys).toEqual(['notes.and', 'advice.notIdentity', 'station.askWhereForBooking']);
    expect(visitor.text).toContain('A new card is not made until the loss is reported');
    await visitor.say(saying('Drammen', drammenPlace));
    expect(visitor.keys).not.toContain('advice.notIdentity');
  });

  test('is not said again to somebody whom the guidance has told it', async () => {
    const { visitor } = await visit({}, { citizenship: 'other', permit: 'permanent' });
    await visitor.begin('guidance', saying('lost', { reason: 'lost' }, 'new-card'));
    await answerAll(visitor, { whereabouts: 'norway', orderedNewCard: 'yes' });
    expect(visitor.keys).toContain('advice.notIdentity');
    await visitor.press('no');
    await visitor.begin('bookAppointment');
    expect(visitor.keys).toEqual(['station.askWhereForBooking']);
  });
});
