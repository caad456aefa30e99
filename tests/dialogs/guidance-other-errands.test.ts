import { bookAppointment } from '../../dialogs/journeys/book-appointment.ts';
import { openGuidance, permanent } from './guiding.ts';
import { type Saying, saying } from './saying.ts';
import { Talk } from './talk.ts';

const { guide, house } = await openGuidance();

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
