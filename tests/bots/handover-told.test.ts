import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant } from '../../domain/moment.ts';
import { type HandoverHouse, openHandoverHouse } from './handover-house.ts';

let house: HandoverHouse;

describe('each thing is told once and in order', () => {
  test('however many processes tell it, and however often', async () => {
    house = await openHandoverHouse();
    await house.waits();
    const other = house.another();
    await house.takes();
    await house.writes('one');
    await house.writes('two');
    await Promise.all([house.tellDue(), house.tellDue(other), house.tellDue()]);
    await house.writes('three');
    await house.tellDue(other);
    await house.tellDue();
    expect(house.said().slice(1)).toEqual(['Kari: one', 'Kari: two', 'Kari: three']);
    expect((await house.storage.notices.counts()).waiting).toBe(0);
    await house.close();
  });

  test('in the turn of a message that comes first', async () => {
    house = await openHandoverHouse();
    await house.waits();
    await house.takes();
    await house.writes('Hello');
    await house.say('Is anybody there?');
    await house.tellDue();
    expect(house.said()).toEqual([
      'assistant: You are now writing with Kari, a caseworker. I am quiet in the meantime.',
      'Kari: Hello',
    ]);
    expect((await house.entries()).at(-1)).toBe('applicant said: Is anybody there?');
    await house.close();
  });

  test('at night too', async () => {
    house = await openHandoverHouse();
    await house.waits();
    await house.takes();
    await house.tellDue();
    house.heard();
    house.clock.advance(15 * 60);
    await house.writes('Still here');
    await house.tellDue();
    expect(house.said()).toEqual(['Kari: Still here']);
    await house.close();
  });
});

test('a message that is written while the conversation is being taken is answered by one of the two', async () => {
  house = await openHandoverHouse();
  await house.waits();
  await Promise.all([house.say('what does the card cost?'), house.takes(), house.tellDue()]);
  await house.tellDue();
  const answered = house.said().some((each) => each.includes('300 kroner'));
  const relayed = (await house.entries()).some((each) => each.startsWith('applicant said: what does the card cost?'));
  expect([answered, relayed].filter(Boolean)).toHaveLength(1);
  await house.close();
});

test('a message that arrives twice, or whose turn is done again, is passed on once', async () => {
  house = await openHandoverHouse();
  await house.waits();
  await house.takes();
  await house.tellDue();
  await house.receive({ type: 'message', text: 'Hello Kari' }, { key: 'the same' });
  await house.receive({ type: 'message', text: 'Hello Kari' }, { key: 'the same' });
  expect((await house.entries()).filter((each) => each.includes('Hello Kari'))).toHaveLength(1);
  await house.close();
});

test('it goes on after a restart, in the middle of it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'handover-'));
  try {
    house = await openHandoverHouse({ folder });
    await house.waits();
    await house.takes();
    await house.writes('Hello');
    const { id } = await house.current();
    await house.close();
    house = await openHandoverHouse({ folder });
    await house.tellDue();
    expect(house.said()).toEqual([
      'assistant: You are now writing with Kari, a caseworker. I am quiet in the meantime.',
      'Kari: Hello',
    ]);
    await house.receive({ type: 'message', text: 'I am back' }, { key: 'after the restart' });
    expect(house.said()).toEqual([]);
    expect((await house.entries(id)).at(-1)).toBe('applicant said: I am back');
    await house.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a turn asks the desk nothing where there is no hand-over, or none any more', async () => {
  let asked = 0;
  const counted = <Part extends object>(part: Part): Part =>
    new Proxy(part, {
      get(target, name) {
        asked += 1;
        return Reflect.get(target, name);
      },
    });
  house = await openHandoverHouse({
    storage: (storage) => ({ ...storage, handovers: counted(storage.handovers), desk: counted(storage.desk) }),
  });
  await house.begin();
  await house.say('what does the card cost?', 'I have lost my card', 'stop');
  expect(asked).toBe(0);
  await house.say('I want to talk to a person', 'yes', 'cancel waiting');
  const inBetween = asked;
  expect(inBetween).toBeGreaterThan(0);
  await house.say('what does the card cost?');
  expect(asked).toBe(inBetween);
  await house.close();
});

test('what was not understood is kept with its masked words', async () => {
  house = await openHandoverHouse();
  await house.begin();
  await house.say('blorp 912 34 567 fnord');
  const kept = await house.storage.misunderstandings.since(0 as Instant, 10);
  expect(kept).toMatchObject([{ language: 'en', text: 'blorp ••• fnord' }]);
  await house.close();
});
