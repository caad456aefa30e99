import { createComposer } from '../../channels/sms/compose.ts';
import { whatApplicantSees } from '../../dialogs/handover/applicant/what-applicant-sees.ts';
import { handoverEvents } from '../../dialogs/handover/events.ts';
import type { Instant } from '../../domain/moment.ts';
import type { HandoverEntry } from '../../storage/handovers.ts';
import { createSpeakers } from '../../texts/words.ts';
import { type HandoverHouse, openHandoverHouse } from './handover-house.ts';

let house: HandoverHouse;

describe('notes and whispers', () => {
  const secret = 'SECRET';
  const kinds: HandoverEntry['kind'][] = ['said', 'note', 'whisper', 'event'];
  const people: HandoverEntry['by'][] = ['applicant', 'caseworker', 'bot'];
  const texts = [secret, ...handoverEvents];
  const entries = kinds.flatMap((kind) => people.flatMap((by) => texts.map((text) => ({ kind, by, text }))));

  test('are seen by no applicant, whoever wrote them and whatever they say', () => {
    for (const [number, entry] of entries.entries()) {
      for (const byText of [true, false]) {
        for (const isCallBack of [true, false]) {
          const whole = { ...entry, number, key: String(number), author: 'Kari', at: 0 as Instant };
          const seen = whatApplicantSees(whole, { byText, isCallBack });
          if (entry.kind === 'note' || entry.kind === 'whisper') expect(seen).toBeUndefined();
          if (seen?.kind === 'said') expect([entry.kind, entry.by]).toEqual(['said', 'caseworker']);
        }
      }
    }
  });

  test.each(['directline', 'sms'])('never leave through %s, and are in no history', async (channel) => {
    house = await openHandoverHouse();
    const say = channel === 'sms' ? house.text : house.say;
    await say('I want to talk to a person', 'yes');
    await house.takes();
    for (const kind of ['note', 'whisper'] as const) {
      await house.notes(`${secret} ${kind}`, kind);
      await house.tellDue();
    }
    await house.writes('Hello');
    await house.tellDue();
    await say('Thank you', 'what does the card cost?', 'back to the assistant');
    const history = await house.storage.history('anna', 0, 100);
    const { state } = await house.storage.load('anna');
    const composed = createComposer({ speakers: createSpeakers('sms'), ownAddress: 'https://kort.example.no/' });
    const texted = composed(history.map(({ activity }) => activity)).map(({ text }) => text);
    const everything = JSON.stringify([history, state, house.heard(), texted]);
    expect(everything).toContain('Hello');
    expect(everything).not.toContain(secret);
    // What it costs was whispered to the caseworker.
    expect(everything).not.toContain('300 kroner');
    await house.close();
  });
});
