import { day } from '../../domain/day.ts';
import { languages } from '../../domain/language.ts';
import { localMoment } from '../../domain/moment.ts';
import { openCounter } from './counter.ts';
import { saying } from './saying.ts';
import type { Visitor } from './visitor.ts';

// Today is Monday 16 March 2026, ten o'clock.
const counter = await openCounter([]);
afterAll(() => counter.close());
afterEach(() => {
  counter.line.suffer('up');
  counter.clock.set(localMoment('2026-03-16T10:00'));
});

const drammen = { place: { kind: 'municipality', name: 'Drammen', number: '3301' } } as const;

function stationsIn(visitor: Visitor): string[] {
  const lines = visitor.messages.filter((_, index) => visitor.keys[index] === 'findStation.below');
  return lines.map(({ text }) => text.split('\n')[0] ?? '');
}

async function find(details: Parameters<typeof saying>[1] = {}, memory: object = {}) {
  return counter.visit(memory).begin('findStation', saying('', details, 'find-station'));
}

describe('stations near a place', () => {
  test('the nearest three of its own district, each with address, hours, telephone, links; and how old that is', async () => {
    const visitor = await find(drammen);
    expect(visitor.text).toContain('nearest to Drammen');
    expect(stationsIn(visitor).map((name) => name.replace(/ \(.*/, ''))).toEqual([
      'Drammen politistasjon',
      'Kongsberg politistasjon',
      'Hønefoss politistasjon',
    ]);
    const [, first] = visitor.messages;
    expect(first?.text).toBe(
      [
        'Drammen politistasjon (about 0.7 km)',
        'Grønland 36, 3045 Drammen',
        'Open now, until 11:00.',
        'Opening hours for people with an appointment:',
        'Monday: 08:15–11:00 and 11:30–21:00',
        'Tuesday and Friday: 08:15–11:00 and 11:30–14:30',
        'Wednesday: 08:15–11:00 and 15:15–21:00',
        'Thursday: 08:15–11:00 and 11:30–17:00',
        'Phone: 989 00 130',
        'Offers appointments for residence cards.',
      ].join('\n'),
    );
    expect(first?.links.map(({ label }) => label)).toEqual([
      'Map to Drammen politistasjon',
      'Page of Drammen politistasjon',
    ]);
    expect(visitor.messages.at(-1)?.text).toBe(
      'This information is from politiet.no, April 2022. Check before you go.',
    );
    expect(visitor.choices[0]).toBe('intent:book-appointment');
    expect(visitor.memory.station).toBe('drammen-politistasjon');
  });

  test.each([
    ['2026-03-16T11:10', 'Closed now. Opens today at 11:30.'],
    ['2026-03-16T21:30', 'Closed now. Opens Tuesday, 17 March 2026 at 08:15.'],
    // Maundy Thursday to Easter Monday are public holidays.
    ['2026-04-01T22:00', 'Closed now. Opens Tuesday, 7 April 2026 at 08:15.'],
  ])('at %s: %s', async (now, said) => {
    counter.clock.set(localMoment(now));
    expect((await find(drammen)).text).toContain(said);
  });

  test('the holidays of the week are said', async () => {
    counter.clock.set(localMoment('2026-04-01T10:00'));
    expect((await find(drammen)).messages[1]?.text).toContain(
      'Closed on public holiday: Thursday, 2 April 2026, Friday, 3 April 2026 and Monday, 6 April 2026.',
    );
  });

  test('hours nobody tells are not made up', async () => {
    const visitor = await find({ place: { kind: 'station', station: 'politiets-publikumssenter-ski', name: 'Ski' } });
    expect(visitor.text).toContain('Our source does not say when the station is open.');
    expect(visitor.text).not.toContain('Open now');
    expect(visitor.text).not.toContain('Closed now');
  });

  test('another district is said to be another', async () => {
    const oslo = await find({ place: { kind: 'municipality', name: 'Oslo', number: '0301' } });
    const isOther = oslo.messages.slice(1, 4).map(({ text }) => text.includes('another police district'));
    // Grønland and Sandvika are Oslo's, Lillestrøm is not.
    expect(isOther).toEqual([false, false, true]);
  });

  test('on Svalbard the governor comes first', async () => {
    const visitor = await find({ place: { kind: 'municipality', name: 'Longyearbyen', number: '2100' } });
    expect(stationsIn(visitor)[0]).toContain('Sysselmesteren');
    expect(visitor.messages[1]?.text).toContain('Offers no appointments for residence cards.');
  });

  test('a dead book takes nothing but what only it knows', async () => {
    counter.line.suffer('down');
    const visitor = await find(drammen);
    expect(visitor.unavailable).toBe(false);
    expect(stationsIn(visitor)).toHaveLength(3);
    expect(visitor.keys).toContain('findStation.appointmentsUnknown');
    expect(visitor.text).not.toContain('Offers appointments');
    expect(visitor.text).not.toContain('Offers no appointments');
  });

  test('distances and opening hours are written as the language writes them', async () => {
    const visitor = await counter.visit({ language: 'nn' }).begin('findStation', saying('', drammen));
    expect(visitor.text).toContain('Drammen politistasjon (om lag 0,7 km)');
    expect(visitor.text).toContain('måndag: 08.15–11.00 og 11.30–21.00');
    expect(visitor.text).toContain('april 2022');
  });
});

describe('which place is meant', () => {
  test('a year of birth is no postcode, and is not said back', async () => {
    const visitor = await find();
    const born = { dates: [{ kind: 'day', day: day('1991-04-17') }] } as const;
    await visitor.say(saying('i was born 17 april 1991', { dates: [...born.dates] }, 'none'));
    expect(visitor.keys).not.toContain('station.unknownPostcode');
    expect(visitor.text).not.toContain('1991');
  });

  test('none said: asked, and answered by postcode, place, or the name of a station', async () => {
    for (const [reply, expected] of [
      ['3045', 'nearest to 3045 Drammen'],
      ['Bodo', 'nearest to Bodø'],
      ['Grønland', 'about Grønland politistasjon'],
      ['Trondhiem', 'nearest to Trondheim'],
    ] as const) {
      const visitor = await find();
      expect(visitor.keys).toEqual(['findStation.askWhere']);
      await visitor.say(reply);
      expect(visitor.text).toContain(expected);
    }
  });

  test('a name of several places is asked about', async () => {
    const visitor = await find();
    await visitor.say('Herøy');
    expect(visitor.keys).toEqual(['station.askWhichPlace']);
    await visitor.say('Nordland');
    expect(visitor.text).toContain('nearest to Herøy (Nordland)');
    expect(stationsIn(visitor)[0]).toContain('Alstahaug og Leirfjord');
  });

  test('a small place that is only nearly spelled is asked about', async () => {
    const visitor = await find();
    await visitor.say('Longyearbyn');
    expect(visitor.keys).toEqual(['station.didYouMean']);
    await visitor.press('no');
    expect(visitor.keys).toEqual(['findStation.askWhere']);
  });

  test('an unknown postcode is said to be one', async () => {
    const visitor = await find();
    await visitor.say('9999');
    expect(visitor.keys).toEqual(['station.unknownPostcode', 'findStation.askWhere']);
  });

  test('a village lies where it lies, not in the biggest town of its municipality', async () => {
    const geilo = await find({ place: { kind: 'municipality', name: 'Geilo', number: '3330' } });
    expect(geilo.text).toContain('nearest to Geilo');
  });

  test('the station looked at last is offered again', async () => {
    const visitor = await find({}, { station: 'drammen-politistasjon' });
    expect(visitor.choices).toEqual(['drammen-politistasjon']);
    await visitor.press('drammen-politistasjon');
    expect(visitor.text).toContain('about Drammen politistasjon');
  });

  test('what is no place is not taken for one', async () => {
    const visitor = await find();
    expect((await visitor.say('whatever')).use).toBe('nothing');
  });
});

test('every station can be put into words', async () => {
  const { stations } = counter.services;
  expect(stations.length).toBeGreaterThan(100);
  for (const [index, { id, name }] of stations.entries()) {
    const language = languages[index % languages.length];
    const visitor = await find({ place: { kind: 'station', station: id, name } }, { language });
    expect(visitor.text).toContain(name);
  }
});

test('a station that gives no appointments is not booked at: the nearest that do are offered', async () => {
  const mobile = counter.services.stations.find((station) => station.mobile);
  if (mobile === undefined) throw new Error('no mobile station');
  const { id, name } = mobile;
  const visitor = counter.visit();
  await visitor.begin('bookAppointment', saying('', { place: { kind: 'station', station: id, name } }));
  expect(visitor.keys.slice(-2)).toEqual(['station.noneAtStation', 'station.askWhich']);
});
