import { errandFor } from '../../dialogs/hearing/errands.ts';
import type { Intent } from '../../nlu/intents.ts';
import { openHouse } from './house.ts';
import { answer } from './side-answers.ts';

const services = await openHouse();
afterAll(() => services.close());

const answered = [
  ['card-as-id', 'cardAsId'],
  ['card-delivery', 'cardDelivery'],
  ['travel', 'travel'],
  ['what-to-bring', 'whatToBring'],
  ['at-the-police', 'atThePolice'],
  ['fee', 'fee'],
  ['who-needs-card', 'whoNeedsCard'],
  ['proof-without-card', 'proofWithoutCard'],
  ['portal-trouble', 'portalTrouble'],
  ['application-status', 'applicationStatus'],
  ['other-immigration', 'otherImmigration'],
  ['no-free-times', 'noFreeTimes'],
  ['about-the-bot', 'aboutTheBot'],
  ['talk-to-person', 'talkToPerson'],
  ['my-data', 'myData'],
  ['complaint', 'complaint'],
] as const satisfies readonly (readonly [Intent, string])[];

test.each(answered)('%s is answered on the side by %s', (intent, name) => {
  expect(errandFor(intent)).toMatchObject({ name, errand: { aside: true } });
});

test('what asks nothing ends at once, with at most its last line offering ways on', async () => {
  const asking: readonly string[] = ['cardDelivery', 'travel', 'otherImmigration', 'myData'];
  for (const [, name] of answered.filter(([, each]) => !asking.includes(each))) {
    const { asks, lines } = await answer(services, name, { text: 'hei' });
    expect([name, asks]).toEqual([name, undefined]);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines.slice(0, -1))
      expect([name, line.text, line.choices]).toEqual([name, line.text, undefined]);
    expect(lines.at(-1)?.choices?.length ?? 0).toBeLessThanOrEqual(3);
  }
});

describe('the card as proof of identity', () => {
  test('is refused every time, in the owner’s words, whatever is known', async () => {
    for (const situation of [{}, { permit: 'permanent' }, { basis: 'protection', permit: 'temporary' }]) {
      const { keys, lines } = await answer(services, 'cardAsId', { text: 'går det?' }, { situation });
      expect(keys[0]).toBe('cardAsId.never');
      expect(lines[0]?.quote?.text).toContain('it cannot be used as proof of identity');
    }
  });
});

describe('who needs a card', () => {
  const keysFor = async (details: object) => (await answer(services, 'whoNeedsCard', { text: '', details })).keys;

  test.each([
    ['eea', 'whoNeedsCard.eea'],
    ['swiss', 'whoNeedsCard.swiss'],
    ['nordic', 'whoNeedsCard.nordic'],
    ['norwegian', 'whoNeedsCard.norwegian'],
    ['dual-with-eea', 'whoNeedsCard.twoCitizenships'],
    ['british', 'whoNeedsCard.british'],
    ['stateless', 'whoNeedsCard.withPermit'],
    ['other', 'whoNeedsCard.withPermit'],
  ])('citizenship %s: %s', async (citizenship, key) => {
    expect((await keysFor({ citizenship }))[0]).toBe(key);
  });

  test('without a citizenship the rule and its exceptions are told', async () => {
    expect((await keysFor({}))[0]).toBe('whoNeedsCard.everyoneWithPermit');
  });

  test.each([
    ['Trenger polske borgere kort?', 'whoNeedsCard.eea'],
    ['treng svenskar kort i Noreg', 'whoNeedsCard.nordic'],
    ['is the card needed for Swiss people', 'whoNeedsCard.swiss'],
    ['må folk fra India ha kort i Norge', 'whoNeedsCard.withPermit'],
    ['my wife is from Brazil and I am Spanish', 'whoNeedsCard.everyoneWithPermit'],
    ['hvem må ha kort i Norge', 'whoNeedsCard.everyoneWithPermit'],
  ])('%s: %s', async (text, key) => {
    expect((await answer(services, 'whoNeedsCard', { text })).keys[0]).toBe(key);
  });

  test('somebody else’s citizenship counts, not the writer’s', async () => {
    const memory = { situation: { citizenship: 'other' } };
    const said = { text: '', details: { citizenship: 'eea', whose: 'partner' } as const };
    expect((await answer(services, 'whoNeedsCard', said, memory)).keys[0]).toBe('whoNeedsCard.eea');
    const unnamed = { text: '', details: { whose: 'partner' } as const };
    expect((await answer(services, 'whoNeedsCard', unnamed, memory)).keys[0]).toBe('whoNeedsCard.everyoneWithPermit');
  });

  test('visitors and people on Svalbard need none', async () => {
    expect((await keysFor({ citizenship: 'other', permit: 'visitor' }))[0]).toBe('whoNeedsCard.visitor');
    expect((await keysFor({ citizenship: 'other', whereabouts: 'svalbard' }))[0]).toBe('whoNeedsCard.svalbard');
    expect((await keysFor({ whereabouts: 'svalbard' }))[0]).toBe('whoNeedsCard.svalbard');
    expect((await keysFor({ permit: 'visitor' }))[0]).toBe('whoNeedsCard.visitor');
  });

  test('whoever has no permit hears no yes', async () => {
    const details = { citizenship: 'other', permit: 'none' } as const;
    const tourist = { text: 'only a tourist visa, can I get a card', details };
    expect((await answer(services, 'whoNeedsCard', tourist)).keys).toEqual(['whoNeedsCard.visitor']);
    expect((await keysFor({ citizenship: 'other', permit: 'none' }))[0]).toBe('advice.noPermit-first-application');
    expect((await keysFor({ citizenship: 'other', permit: 'applied' }))[0]).toBe('advice.noPermit-wait');
    expect((await keysFor({ permit: 'asylum-seeker' }))[0]).toBe('advice.noPermit-asylum-seekers-card');
    expect((await keysFor({ citizenship: 'eea', permit: 'none' }))[0]).toBe('whoNeedsCard.eea');
  });
});

describe('the fee', () => {
  const firstKey = async (situation: object) =>
    (await answer(services, 'fee', { text: 'hva koster det' }, { situation })).keys[0];

  test.each([
    [{}, 'fee.usual'],
    [{ problem: 'lost' }, 'fee.lostStolenOrDamaged'],
    [{ problem: 'stolen' }, 'fee.lostStolenOrDamaged'],
    [{ problem: 'damaged' }, 'fee.lostStolenOrDamaged'],
    [{ problem: 'wrong-information' }, 'fee.wrongInformation'],
    [{ problem: 'arrived-damaged' }, 'fee.faulty'],
    [{ problem: 'sticker-to-card' }, 'fee.sticker'],
    [{ problem: 'first-card' }, 'fee.firstCard'],
    [{ permit: 'permanent' }, 'fee.cardExpires'],
    [{ permit: 'permanent', problem: 'expiring', cardExpires: '2026-03-16' }, 'fee.cardStillValid'],
    [{ permit: 'permanent', problem: 'expiring', cardExpires: '2026-03-15' }, 'fee.cardHasExpired'],
    [{ permit: 'temporary', problem: 'expiring' }, 'fee.renewal'],
    [{ basis: 'study' }, 'fee.renewal'],
    [{ basis: 'protection' }, 'fee.protectionIsFree'],
    [{ permit: 'temporary', problem: 'lost' }, 'fee.lostStolenOrDamaged'],
    [{ permit: 'temporary', problem: 'lost', permitExpires: '2027-03-16' }, 'fee.lostStolenOrDamaged'],
    [{ permit: 'temporary', problem: 'lost', permitExpires: '2026-04-30' }, 'fee.renewInstead'],
    [{ permit: 'permanent', problem: 'lost', permitExpires: '2026-04-30' }, 'fee.lostStolenOrDamaged'],
  ])('of %j: %s', async (situation, key) => {
    expect(await firstKey(situation)).toBe(key);
  });

  test('the reason in the message goes before the one remembered', async () => {
    const said = { text: 'og hvis det er feil på kortet?', details: { reason: 'arrived-damaged' as const } };
    expect((await answer(services, 'fee', said, { situation: { problem: 'lost' } })).keys[0]).toBe('fee.faulty');
  });
});

describe('what to bring', () => {
  test.each([
    [{ problem: 'first-card' }, ['whatToBring.firstCard', 'whatToBring.child']],
    [{ problem: 'lost', age: 'adult' }, ['whatToBring.newCard', 'whatToBring.reportLossFirst']],
    [{ problem: 'damaged', age: 'adult' }, ['whatToBring.newCard', 'whatToBring.handInOldCard']],
  ])('for %j', async (situation, keys) => {
    const told = await answer(services, 'whatToBring', { text: '' }, { situation });
    expect(told.keys).toEqual([...keys, 'whatToBring.ownList']);
  });
});

describe('other matters of immigration', () => {
  test.each([
    ['Jeg vil hente kona mi fra Somalia', 'family'],
    ['dual citizenship allowed?', 'citizenship'],
    ['fikk avslag på statsborgerskap', 'refusal'],
    ['blue travel document is lost', 'travelDocument'],
    ['tourist visa', 'visa'],
    ['jeg søker asyl', 'asylum'],
    ['søknad om permanent opphold', 'permanent'],
    ['How can I work in Norway?', 'workOrStudy'],
  ])('%s leads to %s', async (text, key) => {
    const { keys, lines } = await answer(services, 'otherImmigration', { text });
    expect(keys).toEqual([`otherImmigration.${key}`]);
    expect(lines[0]?.links?.length).toBeGreaterThan(0);
  });

  test('without a theme it asks for one', async () => {
    const asked = await answer(services, 'otherImmigration', { text: 'noe annet' });
    expect(asked.asks).toBe('theme');
    expect((await asked.reply('Asyl')).keys).toEqual(['otherImmigration.asylum']);
  });
});
