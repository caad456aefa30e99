import { day } from '../../../domain/day.ts';
import { maskPositions } from '../../../domain/mask-positions.ts';
import { loadUnderstander } from '../../../nlu/load-understander.ts';
import { layGround } from '../../../server/house.ts';
import { aboutLinear, growth } from '../../runner/growth.ts';

const understander = loadUnderstander(layGround());

function heard(text: string) {
  return understander.understand(text, { today: day('2026-03-16') });
}

describe('coordinates are a place, rounded to three decimals, and taken out of the text', () => {
  test.each([
    ['59.913, 10.752', 59.913, 10.752],
    ['59,913 10,752', 59.913, 10.752],
    ['59.913,10.752', 59.913, 10.752],
    ['59,913,10,752', 59.913, 10.752],
    ['59.91 10.75', 59.91, 10.75],
    ['jeg er på 59.9138688 10.7522454.', 59.914, 10.752],
    ['N59.9 E10.7', 59.9, 10.7],
    ['n 59,9, ø 10,7', 59.9, 10.7],
    ['59.9N, 10.7E', 59.9, 10.7],
    ['59.913° N 10.752° E', 59.913, 10.752],
    [`59°54'47.0"N 10°45'08.0"E`, 59.913, 10.752],
    ['geo:59.913,10.752;u=35', 59.913, 10.752],
    ['see https://www.google.com/maps/place/Storgata+1/@59.9138688,10.7522454,17z/data=!3m1', 59.914, 10.752],
    ['https://maps.google.com/?q=59.913,10.752', 59.913, 10.752],
    ['https://www.openstreetmap.org/?mlat=59.91&mlon=10.75#map=17/59.91/10.75', 59.91, 10.75],
    ['https://www.openstreetmap.org/#map=17/59.913/10.752', 59.913, 10.752],
    ['https://maps.apple.com/?ll=59.913,10.752', 59.913, 10.752],
    ['48.8566, 2.3522', 48.857, 2.352],
    ['-33.8688, 151.2093', -33.869, 151.209],
    ['S33.9 W18.4', -33.9, -18.4],
  ])('%s', (text, lat, lon) => {
    const { details, text: stored } = heard(text);
    expect(details.place).toEqual({ kind: 'position', lat, lon });
    expect(details).toMatchObject({ dates: [] });
    expect([details.time, details.number, details.caseReference]).toEqual([undefined, undefined, undefined]);
    expect(stored).toContain('•••');
    expect(stored).not.toMatch(/\d|Storgata/);
  });

  test('two coordinates are no personal number, whichever they are', () => {
    for (let last = 0; last < 1000; last += 1) {
      const text = `59.9131 10.${String(last).padStart(3, '0')}`;
      expect(heard(text)).toMatchObject({ nationalNumbers: 0, details: { place: { kind: 'position' } } });
    }
  });

  test('alone they ask what is near; beside words they are what the words say', () => {
    expect(heard('59.913, 10.752').ranking[0]?.intent).toBe('find-station');
    expect(heard('book an appointment near 59.913, 10.752').ranking[0]?.intent).toBe('book-appointment');
    expect(heard('nei, 63.430 10.395').details).toMatchObject({ correction: true, place: { lat: 63.43, lon: 10.395 } });
    expect(heard('Bergen 59.913, 10.752').details.place).toMatchObject({ name: 'Bergen' });
  });
});

test.each([
  '05.06.2026',
  '5.6.2026, 7.8.2026',
  '12.03, 14.04',
  '12.03 14.04',
  '2026-03-16',
  'kl 09.30, 10.45',
  '22 66 90 50',
  '22.66.90.50',
  '+47 22.669050',
  '412.34.567',
  '0150 Oslo',
  '0150, 0152',
  '201912345678',
  '2019 1234 5678',
  '170540.26641',
  '17.05.40 26641',
  '01.02.1990 12345',
  'kr 59.900, 10.500',
  '59.900 kr 10.500 kr',
  '60.000, 30.500',
  '12.500, 10.500',
  '59.913',
  '95.12345, 10.12345',
  'https://www.udi.no/en/?q=59,10',
  'version 1.234.567 8.900',
])('no position: %s', (text) => {
  expect(maskPositions(text)).toEqual({ text, positions: [] });
});

test('all positions of a message are taken out, each once', () => {
  expect(maskPositions('fra 59.913, 10.752 til N60.39 E5.32, takk')).toEqual({
    text: 'fra ••• til •••, takk',
    positions: [
      { lat: 59.913, lon: 10.752 },
      { lat: 60.39, lon: 5.32 },
    ],
  });
});

test.each([
  '5',
  '59.9',
  '59.913 ',
  '1,',
  '-',
  'N5.5',
  '5.5N ',
  "59°54'",
  '@1.1,',
  'geo:1.1,',
  '?q=1.1/',
  'https://a/@',
  '•',
])('the work grows with a text of %j and no faster', (piece) => {
  expect(growth(maskPositions, piece, 10_000)).toBeLessThan(aboutLinear);
});
