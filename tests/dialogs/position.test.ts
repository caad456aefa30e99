import { drammen } from './counter.ts';
import { counterOfATest } from './counter-of-a-test.ts';
import { placed, saying } from './saying.ts';
import type { Visitor } from './visitor.ts';

const tonsberg = placed(59.274, 10.408);
const spikkestad = placed(59.72, 10.38);
const ownFirst = ['Politiets publikumssenter i Stokke', 'Grenland politistasjon', 'Drammen politistasjon'];

async function atTheStations(details = {}, memory = {}) {
  const counter = await counterOfATest([[drammen, '2026-03-17T09:00']]);
  return counter.visit(memory).begin('findStation', saying('', details, 'find-station'));
}

function headings(visitor: Visitor): string[] {
  const lines = visitor.messages.filter((_, index) => visitor.keys[index] === 'findStation.below');
  return lines.map(({ text }) => text.split('\n')[0] ?? '');
}

describe('the nearest stations to a position', () => {
  test('the question for a place says that a position answers it', async () => {
    const visitor = await atTheStations();
    expect(visitor.messages.at(-1)).toMatchObject({ asksPosition: true });
    await visitor.say(saying('Use my position', tonsberg));
    expect(headings(visitor).map((name) => name.replace(/ \(.*/, ''))).toEqual(ownFirst);
    expect(visitor.messages.some(({ asksPosition }) => asksPosition)).toBe(false);
  });

  test('with the distance in a straight line, and what the position is used for', async () => {
    const visitor = await atTheStations(tonsberg);
    expect(visitor.keys.slice(0, 2)).toEqual(['station.positionUsed', 'findStation.nearPosition']);
    expect(visitor.text).toContain('for this search only. The distances are in a straight line');
    expect(headings(visitor)[0]).toBe('Politiets publikumssenter i Stokke (about 8.6 km)');
  });

  test("those of the position's own police district first, though another is nearer", async () => {
    const visitor = await atTheStations(spikkestad);
    const km = headings(visitor).map((heading) => Number(/about ([\d.]+) km/.exec(heading)?.[1]));
    const isOther = visitor.messages.map(({ text }) => text.includes('another police district'));
    expect(isOther.slice(2, 5)).toEqual([false, false, true]);
    expect(km[2]).toBeLessThan(km[0] ?? 0);
  });

  test('on Svalbard its governor', async () => {
    expect(headings(await atTheStations(placed(78.92, 11.93)))[0]).toContain('Sysselmesteren');
  });

  test('when it is over, nothing remembers the position', async () => {
    const visitor = await atTheStations(tonsberg);
    expect(visitor.run).toBeUndefined();
    expect(JSON.stringify(visitor.memory)).not.toMatch(/59\.|10\.4/);
  });
});

describe('a position far from Norway', () => {
  test.each([
    ['in the first message', true],
    ['as the reply', false],
  ])('%s is said to be so, and the place asked for; it is not kept', async (_name, first) => {
    const paris = placed(48.857, 2.352);
    const visitor = await atTheStations(first ? paris : {});
    if (!first) await visitor.say(saying('Use my position', paris));
    expect(visitor.keys).toEqual(['station.positionFarAway', 'findStation.askWhere']);
    expect(JSON.stringify(visitor.run?.answers)).not.toContain('48');
    await visitor.say('3111');
    expect(visitor.text).toContain('nearest to 3111');
  });
});

describe('with an appointment', () => {
  test('booking offers the nearest stations that have times, with the distance', async () => {
    const counter = await counterOfATest([[drammen, '2026-03-17T09:00']]);
    const visitor = await counter.visit().begin('bookAppointment', saying('', {}, 'book-appointment'));
    expect(visitor.messages.at(-1)).toMatchObject({ asksPosition: true });
    await visitor.say(saying('Use my position', tonsberg));
    expect(visitor.keys).toEqual(['station.positionUsed', 'station.askWhich']);
    expect(
      visitor.messages.at(-1)?.choices.some(({ label }) => label === 'Drammen politistasjon (about 53.5 km)'),
    ).toBe(true);
  });

  test('a position said with the wish to book is heard when the place is asked for', async () => {
    const counter = await counterOfATest([[drammen, '2026-03-17T09:00']]);
    const visitor = await counter.visit().begin('bookAppointment', saying('', tonsberg, 'book-appointment'));
    expect(visitor.keys.slice(-2)).toEqual(['station.positionUsed', 'station.askWhich']);
  });
});
