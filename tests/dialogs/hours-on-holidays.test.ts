import { localMoment } from '../../domain/moment.ts';
import { openCounter } from './counter.ts';
import { on, saying } from './saying.ts';

const counter = await openCounter([]);
afterAll(() => counter.close());
afterEach(() => counter.clock.set(localMoment('2026-03-16T10:00')));

const at = (station: string) => ({ place: { kind: 'station', station, name: station } }) as const;

async function ask(text: string, details: Parameters<typeof saying>[1], memory: object = { language: 'en' }) {
  const visitor = await counter.visit(memory).begin('findStation', saying(text, details, 'find-station'));
  return visitor.text;
}

describe('a station of which an old file does not say that it closes on public holidays', () => {
  const heimdal = at('heimdal-politistasjon');

  test.each([
    ['nb', 'Regn med at det er stengt'],
    ['nn', 'Rekn med at det er stengt'],
    ['en', 'Count on it being closed'],
  ])('is not called open on Good Friday, in %s', async (language, words) => {
    counter.clock.set(localMoment('2026-04-03T10:00'));
    const said = await ask('', heimdal, { language });
    expect(said).toContain(words);
    expect(said).not.toMatch(/Åpent nå|Ope no|Open now/);
  });

  test('is answered for the day in the question', async () => {
    expect(await ask('open on 1 may', { ...heimdal, ...on('2026-05-01') })).toContain(
      'It is a public holiday on Friday, 1 May 2026, and the hours are not known.',
    );
    expect(await ask('åpent skjærtorsdag', heimdal)).toContain('Thursday, 2 April 2026, and the hours are not known');
    expect(await ask('open on 18 march', { ...heimdal, ...on('2026-03-18') })).toContain(
      'Open on Wednesday, 18 March 2026: 08:30–14:00.',
    );
    expect(await ask('open on 21 march', { ...heimdal, ...on('2026-03-21') })).toContain('Closed on Saturday');
  });
});

test('one that closes on public holidays is closed on them, and an eve is not promised', async () => {
  const drammen = at('drammen-politistasjon');
  expect(await ask('open on maundy thursday', drammen)).toContain(
    'Closed on Thursday, 2 April 2026, because it is a public holiday.',
  );
  expect(await ask('christmas eve', drammen)).toContain('The hours on Thursday, 24 December 2026 are not known');
  counter.clock.set(localMoment('2026-12-24T10:00'));
  expect(await ask('', drammen)).not.toContain('Open now');
});
