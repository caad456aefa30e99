import { bookAppointment } from '../../dialogs/journeys/book-appointment.ts';
import { guidance } from '../../dialogs/journeys/guidance.ts';
import { answerAll } from './answering.ts';
import { lost, openGuidance, permanent } from './guiding.ts';
import { saying } from './saying.ts';
import { Talk } from './talk.ts';

const { guide, house } = await openGuidance();

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
      'Renew your permit instead of ordering a card',
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
    expect(talk.text).toContain('02800 (checked 5 May 2026)');
    expect(talk.text).toContain('The residence card is not proof of identity');
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
    expect(talk.messages[0]?.text).toMatch(/^Talk to the police or UDI at once, because your permit has run out\./);
    expect(talk.text).toContain('02800');
    expect(talk.text).not.toMatch(/illegal|must leave|overstay/i);
  });

  test('applying keeps all rights up to the day a month before, and the day is said', async () => {
    const inTime = await guide(saying('…', { permit: 'temporary', basis: 'family' }, 'renew-permit'));
    await answerAll(inTime, { citizenship: 'other', permitExpires: '2026-04-16', appliedForRenewal: 'no' });
    expect(inTime.text).toContain('Apply today. It is one month until the permit runs out.');
    const ahead = await guide(saying('…', { permit: 'temporary', basis: 'family' }, 'renew-permit'));
    await answerAll(ahead, { citizenship: 'other', permitExpires: '2026-04-17', appliedForRenewal: 'no' });
    expect(ahead.text).toContain('Apply before Tuesday, 17 March 2026 is over');
    const late = await guide(saying('…', { permit: 'temporary', basis: 'family' }, 'renew-permit'));
    await answerAll(late, { citizenship: 'other', permitExpires: '2026-04-15', appliedForRenewal: 'no' });
    expect(late.text).toContain('the deadline to apply has passed');
  });
});
