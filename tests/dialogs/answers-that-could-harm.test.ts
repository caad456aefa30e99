import { day } from '../../domain/day.ts';
import { openHouse } from './house.ts';
import { answer, onDay } from './side-answers.ts';

// Today is Monday 16 March 2026.
const services = await openHouse();
afterAll(() => services.close());

describe('abroad without the card', () => {
  const friday = { dates: onDay('2026-03-20') };

  test.each([
    'I am in Spain, my residence card was stolen, can I fly home to Oslo on Friday?',
    'kortet er stjålet, kan jeg reise til Norge på fredag',
    'kortet er stole, kan eg reise heim til Bergen på fredag',
  ])('%s: the embassy first, and the loss is reported', async (text) => {
    const { keys } = await answer(services, 'travel', { text, details: { ...friday, reason: 'stolen' } });
    expect(keys.slice(0, 2)).toEqual(['travel.abroad', 'travel.abroadLost']);
  });

  test('whoever does not say where they are with a lost card is asked before anything is said of the trip', async () => {
    const lost = { text: 'kortet er mistet, kan jeg fly fredag?', details: { ...friday, reason: 'lost' as const } };
    const asked = await answer(services, 'travel', lost);
    expect(asked.keys).toEqual(['facts.askWhereabouts']);
    const abroad = await asked.reply({ text: 'nei', details: { yesNo: 'no' } });
    expect(abroad.keys.slice(0, 2)).toEqual(['travel.abroad', 'travel.abroadLost']);
    const home = await (await answer(services, 'travel', lost)).reply({ text: 'ja', details: { yesNo: 'yes' } });
    expect(home.keys[0]).toBe('notes.report-the-loss-first');
    expect(home.asks).toBe('police day');
  });
});

describe('on the way to Norway for the first time', () => {
  test.each([
    'jeg er i Pakistan og har fått familietillatelse, kan jeg reise til Norge uten oppholdskort?',
    'kan eg reise til Noreg utan opphaldskort',
    'can I enter norway with decision letter',
  ])('%s: the card is made after arrival, and nobody is told to wait for it', async (text) => {
    const { keys, asks } = await answer(services, 'travel', { text });
    expect(keys).toEqual([
      'travel.firstCardAfterArrival',
      'travel.askAboutEntryVisa',
      'travel.afterArrival',
      'travel.hadCardBefore',
    ]);
    expect(asks).toBeUndefined();
  });

  test('out of Norway and back stays a matter of a valid card', async () => {
    const { keys } = await answer(services, 'travel', { text: 'can I go to Sweden and back to Norway' });
    expect(keys[0]).toBe('travel.waitForCard');
  });

  test('a D-visa is an entry visa, not a visit', async () => {
    for (const text of ['d visa', 'D-visum', 'innreisevisum', 'entry visa']) {
      expect((await answer(services, 'otherImmigration', { text })).keys).toEqual(['otherImmigration.entryVisa']);
    }
    expect((await answer(services, 'otherImmigration', { text: 'turistvisum' })).keys).toEqual([
      'otherImmigration.visa',
    ]);
  });
});

describe('what is no trip out of Norway', () => {
  test('within Norway the rule of the border is not told', async () => {
    for (const text of ['do I need card to travel within norway', 'fly innenlands med bare kortet']) {
      expect((await answer(services, 'travel', { text })).keys).toEqual(['travel.withinNorway']);
    }
  });

  test('to Svalbard both rules are told', async () => {
    const { keys } = await answer(services, 'whoNeedsCard', { text: 'Jeg skal til Svalbard, trenger jeg kort?' });
    expect(keys).toEqual(['whoNeedsCard.toSvalbard']);
  });

  test('whoever only says what is wrong with the card is asked about it', async () => {
    const stolen = 'Kortet ble stjålet på ferie i Spania, nå er jeg hjemme igjen';
    const expired = 'reisebeviset mitt er utløpt og kortet også';
    expect((await answer(services, 'travel', { text: stolen, details: { reason: 'stolen' } })).asks).toMatch(
      /^citizenship/,
    );
    expect((await answer(services, 'travel', { text: expired, details: { reason: 'card-expired' } })).asks).toMatch(
      /^citizenship/,
    );
  });
});

describe('proof without a card', () => {
  const expired = { permit: 'temporary', basis: 'work', permitExpires: day('2026-03-02') } as const;
  const proves = ['proof.letter', 'proof.renewing', 'proof.notIdentity'];

  test('nothing proves anything for somebody whose permit has run out: a person at once', async () => {
    for (const appliedForRenewal of [undefined, 'no'] as const) {
      const memory = { situation: { ...expired, ...(appliedForRenewal && { appliedForRenewal }) } };
      const { keys } = await answer(services, 'proofWithoutCard', { text: 'kan jeg vise at jeg får jobbe' }, memory);
      expect(keys).toEqual(['proof.permitHasRunOut', 'advice.phones']);
    }
  });

  test('nor where the message itself says that it has', async () => {
    const details = { permit: 'temporary', hasExpired: true } as const;
    const said = await answer(services, 'proofWithoutCard', { text: 'tillatelsen har gått ut', details });
    expect(said.keys.filter((key) => proves.includes(key))).toEqual([]);
    const unclear = await answer(services, 'proofWithoutCard', { text: 'har gått ut', details: { hasExpired: true } });
    expect(unclear.keys[0]).toBe('proof.ifPermitHasRunOut');
  });

  test('after a rejection a person, too', async () => {
    const memory = { situation: { ...expired, permitExpires: day('2026-05-02'), appliedForRenewal: 'rejected' } };
    const { keys } = await answer(services, 'proofWithoutCard', { text: 'bevis' }, memory);
    expect(keys).toEqual(['advice.ask-renewal-rejected', 'advice.phones']);
  });

  test('what may be done meanwhile is said of applications in time, and of no permit that has run out or never does', async () => {
    const says = async (situation: object) =>
      (
        await answer(services, 'proofWithoutCard', { text: 'får jeg jobbe mens jeg venter' }, { situation })
      ).keys.includes('notes.rights-while-waiting');
    const lasting = { ...expired, permitExpires: day('2026-05-02') };
    expect(await says({ ...lasting, appliedForRenewal: 'yes' })).toBe(true);
    expect(await says({})).toBe(true);
    expect(await says({ permit: 'permanent' })).toBe(false);
    expect(await says(expired)).toBe(false);
    expect(await says({ ...lasting, appliedForRenewal: 'rejected' })).toBe(false);
  });

  test('a permanent permit, one that lasts, and a renewal in time are answered as before', async () => {
    const first = async (situation: object) =>
      (await answer(services, 'proofWithoutCard', { text: 'bevis' }, { situation })).keys[0];
    expect(await first({ permit: 'permanent' })).toBe('proof.letter');
    expect(await first({ ...expired, permitExpires: day('2026-03-16') })).toBe('proof.letter');
    expect(await first({ ...expired, appliedForRenewal: 'yes' })).toBe('proof.renewing');
  });
});

describe('no free times, with the last day of the permit known', () => {
  const on = async (expires: string) =>
    (await answer(services, 'noFreeTimes', { text: 'ingen ledige timer', details: { expires: day(expires) } })).keys;

  test('fewer than 37 days before: apply today, case by case, and no booking here', async () => {
    const keys = await on('2026-04-21');
    expect(keys).toEqual([
      'noFreeTimes.registerToday',
      'noFreeTimes.regularly',
      'noFreeTimes.notBookedHere',
      'noFreeTimes.call',
    ]);
  });

  test('37 days before: by when', async () => {
    expect((await on('2026-04-22'))[0]).toBe('noFreeTimes.registerBy');
  });

  test('a card that runs out may be one of a permit that lasts', async () => {
    const details = { expires: day('2026-04-05'), reason: 'card-expired' } as const;
    const { keys } = await answer(services, 'noFreeTimes', { text: 'ingen timer, kortet går ut', details });
    expect(keys).toContain('noFreeTimes.renewing');
    expect(keys).not.toContain('noFreeTimes.registerToday');
  });

  test('afterwards: a person', async () => {
    expect(await on('2026-03-15')).toEqual(['proof.permitHasRunOut', 'advice.phones']);
  });
});

test('a damaged card costs nothing where it came like that, whatever the words were', async () => {
  const { keys } = await answer(services, 'fee', { text: 'hva koster det', details: { reason: 'damaged' } });
  expect(keys).toEqual(['fee.lostStolenOrDamaged', 'fee.faulty', 'fee.howToPay']);
});

test('a flight named beside the police is answered first, and never with yes', async () => {
  const dates = [...onDay('2026-03-16'), ...onDay('2026-04-10')];
  const text = 'I was at the police today. flight 10 april. will it arrive?';
  const { keys } = await answer(services, 'cardDelivery', { text, details: { dates } });
  expect(keys.slice(0, 3)).toEqual(['travel.betweenTheTwo', 'cardDelivery.aboutTheTrip', 'cardDelivery.planBy']);
});

test('beside a travel document the permit is shown the way to its own renewal', async () => {
  const text = 'permit and refugee travel document expire 1 may';
  const { keys, lines } = await answer(services, 'otherImmigration', { text });
  expect(keys).toEqual(['otherImmigration.travelDocument']);
  expect(lines[0]?.choices?.map(({ value }) => value)).toContain('intent:renew-permit');
});
