import { type Day, day } from '../../domain/day.ts';
import { type Instant, inNorway, localMoment } from '../../domain/moment.ts';
import {
  isOpenNow,
  knowsHolidayHours,
  knowsHours,
  nextOpening,
  openingHoursOn,
  openingWeek,
} from '../../domain/stations/opening-hours.ts';
import { readStationFile } from '../../domain/stations/station-file.ts';
import { places, stationCalled, stations } from './world.ts';

const holidays = new Set([
  '2026-01-01',
  '2026-04-02',
  '2026-04-03',
  '2026-04-06',
  '2026-05-01',
  '2026-05-14',
  '2026-05-17',
  '2026-05-25',
  '2026-12-25',
  '2026-12-26',
  '2027-01-01',
  '2027-05-17',
]);
const isPublicHoliday = (on: string) => holidays.has(on);

function hours(id: string, on: string, wanted: Parameters<typeof openingHoursOn>[2] = 'visit') {
  return openingHoursOn(stationCalled(id), day(on), wanted, isPublicHoliday).map(({ from, to }) => `${from}-${to}`);
}

const drammen = 'drammen-politistasjon';
const grenland = 'grenland-politistasjon';
const heimdal = 'heimdal-politistasjon';

function stationWith(openingHours: unknown) {
  const [station] = readStationFile(
    JSON.stringify([{ name: 'Prøve', district: 'ost', address: 'Gata 1', postcode: '1400', openingHours }]),
    places,
  );
  if (station === undefined) throw new Error('No station');
  return station;
}

describe('The hours of a day', () => {
  test('are several intervals when the desk closes for lunch', () => {
    expect(hours(drammen, '2026-03-09')).toEqual(['08:15-11:00', '11:30-21:00']);
  });

  test('change at both ends of the summer season, which belong to it', () => {
    // Drammen: 7 June to 6 September; Mondays are long outside summer.
    expect(hours(drammen, '2026-06-01')).toEqual(['08:15-11:00', '11:30-21:00']);
    expect(hours(drammen, '2026-06-08')).toEqual(['08:15-11:00', '11:30-14:30']);
    expect(hours(drammen, '2026-08-31')).toEqual(['08:15-11:00', '11:30-14:30']);
    expect(hours(drammen, '2026-09-07')).toEqual(['08:15-11:00', '11:30-21:00']);
    const borders = stationWith({
      winter: { closedOnPublicHolidays: true, days: { 7: { primary: '10:00-11:00' } } },
      summer: { closedOnPublicHolidays: true, days: { 7: { primary: '12:00-13:00' } } },
      summerFrom: '06-07',
      summerTo: '09-06',
    });
    const at = (on: string) => openingHoursOn(borders, day(on), 'visit', isPublicHoliday)[0]?.from;
    expect(['2026-05-31', '2026-06-07', '2026-09-06', '2026-09-13'].map(at)).toEqual([
      '10:00',
      '12:00',
      '12:00',
      '10:00',
    ]);
  });

  test('are those of the rest of the year in a summer that runs from 01-01 to 01-01, or has no day', () => {
    expect(stationCalled(grenland).openingHours.summer.days).not.toEqual({});
    expect(hours(grenland, '2026-01-02')).toEqual(hours(grenland, '2026-07-03'));
    expect(hours('kristiansund-politistasjon', '2026-07-07')).toEqual(
      hours('kristiansund-politistasjon', '2026-03-10'),
    );
    expect(hours('kristiansund-politistasjon', '2026-07-07')).not.toEqual([]);
  });

  test('follow a season over New Year', () => {
    const station = stationWith({
      winter: { days: { 5: { primary: '10:00-11:00' } } },
      summer: { days: { 5: { primary: '12:00-13:00' } } },
      summerFrom: '11-06',
      summerTo: '01-16',
    });
    const at = (on: string) => openingHoursOn(station, day(on), 'visit', isPublicHoliday)[0]?.from;
    expect(['2026-10-30', '2026-11-06', '2027-01-15', '2027-01-22'].map(at)).toEqual([
      '10:00',
      '12:00',
      '12:00',
      '10:00',
    ]);
  });

  test('are none on 17 May and at Christmas where the station closes on public holidays', () => {
    expect(hours(drammen, '2027-05-17')).toEqual([]);
    expect(hours(drammen, '2027-05-18')).not.toEqual([]);
    expect(['2026-12-24', '2026-12-25', '2026-12-28'].map((on) => hours(drammen, on).length > 0)).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('are none on a public holiday where an old source only does not say that the station is closed', () => {
    expect(stationCalled(heimdal).openingHours.winter.closedOnPublicHolidays).toBe(false);
    expect(hours(heimdal, '2027-05-10')).not.toEqual([]);
    expect(hours(heimdal, '2027-05-17')).toEqual([]);
    expect(knowsHolidayHours(stationCalled(heimdal), day('2027-05-17'))).toBe(false);
    expect(knowsHolidayHours(stationCalled(drammen), day('2027-05-17'))).toBe(true);
  });

  test('stay where a source of the last twelve months says that the station keeps open on public holidays', () => {
    const checkedOn = (on: string) => ({ ...stationCalled(heimdal), checked: day(on) });
    const onHoliday = (on: string) => openingHoursOn(checkedOn(on), day('2027-05-17'), 'visit', isPublicHoliday);
    expect(onHoliday('2026-05-17')).not.toEqual([]);
    expect(onHoliday('2026-05-16')).toEqual([]);
  });

  test('are shown for a visit from appointment hours, then general, then drop-in, never from passport hours', () => {
    const only = (kinds: object) => stationWith({ winter: { days: { 1: kinds } } });
    const visit = (kinds: object) => openingHoursOn(only(kinds), day('2026-03-09'), 'visit', isPublicHoliday)[0]?.from;
    const passport = '07:00-08:00';
    expect(visit({ passport, dropin: '08:00-09:00', primary: '09:00-10:00', appointment: '10:00-11:00' })).toBe(
      '10:00',
    );
    expect(visit({ passport, dropin: '08:00-09:00', primary: '09:00-10:00' })).toBe('09:00');
    expect(visit({ passport, dropin: '08:00-09:00' })).toBe('08:00');
    expect(visit({ passport })).toBeUndefined();
    expect(knowsHours(only({ passport }), day('2026-03-09'), 'visit')).toBe(false);
    expect(hours('politiets-publikumssenter-ski', '2026-03-09')).toEqual([]);
    expect(hours('politiets-publikumssenter-ski', '2026-03-09', 'phone')).not.toEqual([]);
  });
});

describe('Open now', () => {
  const isOpen = (moment: string) => isOpenNow(stationCalled(drammen), localMoment(moment), 'visit', isPublicHoliday);

  test('from the minute the doors open to the minute before they close', () => {
    expect(
      ['08:14', '08:15', '10:59', '11:00', '11:29', '11:30', '20:59', '21:00'].map((time) =>
        isOpen(`2026-03-09T${time}`),
      ),
    ).toEqual([false, true, true, false, false, true, true, false]);
  });

  test('by Norwegian clocks on both days the clocks change', () => {
    const sundays = stationWith({ winter: { days: { 7: { primary: '09:00-10:00' } } } });
    const openAt = (utc: string) => isOpenNow(sundays, inNorway(Date.parse(utc) as Instant), 'visit', isPublicHoliday);
    expect(['2026-03-29T06:59Z', '2026-03-29T07:00Z', '2026-03-29T08:00Z'].map(openAt)).toEqual([false, true, false]);
    expect(['2026-10-25T07:59Z', '2026-10-25T08:00Z', '2026-10-25T09:00Z'].map(openAt)).toEqual([false, true, false]);
  });
});

describe('The next opening', () => {
  const next = (id: string, moment: string) =>
    nextOpening(stationCalled(id), localMoment(moment), 'visit', isPublicHoliday);

  test('is after lunch, next morning, or after the weekend', () => {
    expect(next(drammen, '2026-03-09T11:10')).toMatchObject({ day: '2026-03-09', interval: { from: '11:30' } });
    expect(next(drammen, '2026-03-09T21:00')).toMatchObject({ day: '2026-03-10', interval: { from: '08:15' } });
    expect(next(drammen, '2026-03-13T18:00')?.day).toBe('2026-03-16');
  });

  test('skips Easter, and 17 May on a Monday', () => {
    expect(next(drammen, '2026-04-01T21:00')?.day).toBe('2026-04-07');
    expect(next(drammen, '2027-05-14T21:00')?.day).toBe('2027-05-18');
  });

  test('is none when the source has no hours', () => {
    expect(next('mosjoen-politistasjon', '2026-03-09T09:00')).toBeUndefined();
    expect(knowsHours(stationCalled('mosjoen-politistasjon'), day('2026-03-09'), 'visit')).toBe(false);
  });
});

test('The week has days with the same hours together', () => {
  const week = openingWeek(stationCalled('gronland-politistasjon-politihuset-i-oslo'), day('2026-03-10'), 'visit');
  expect(week).toEqual([
    { days: [1, 2, 3, 4], intervals: [{ from: '08:00', to: '20:30' }] },
    { days: [5], intervals: [{ from: '09:00', to: '14:30' }] },
    { days: [6], intervals: [{ from: '08:00', to: '15:30' }] },
  ]);
});

test('Hours are cheap enough to make slots from: each day asks the calendar about itself, and once at most', () => {
  for (const station of stations) {
    for (const on of [day('2026-03-16'), day('2026-05-17'), day('2026-12-31')]) {
      const asked: Day[] = [];
      openingHoursOn(station, on, 'visit', (one) => asked.push(one) > 0 && isPublicHoliday(one));
      expect([[], [on]]).toContainEqual(asked);
    }
  }
});
