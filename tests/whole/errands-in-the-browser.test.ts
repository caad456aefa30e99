import type { Browser } from 'playwright-core';
import type { Language } from '../../domain/language.ts';
import { newServerPlace, type RunningServer, type ServerPlace, startServer } from '../server/running-server.ts';
import { startBrowser } from '../widget/browser.ts';
import { appointmentsIn } from './appointments-in.ts';
import { walkThrough } from './walk-through.ts';
import { expiredPermanentCard, firstCard, insisting, notThroughThePortal, stolenCard, type Walk } from './walks.ts';

interface Walks {
  firstCard: Walk;
  stolenCard: Walk;
  expiredCard: Walk;
  renewal: Walk;
  notPortal: Walk;
}

const walksIn: Readonly<Record<Language, Walks>> = {
  nb: {
    firstCard: firstCard('nb', 'hei, har fått tillatelse og trenger mitt første kort', 'drammen', /^Drammen politi/),
    stolenCard: stolenCard('nb', 'kortet mitt er stjålet', 'tromso', /^Tromsø politistasjon/),
    expiredCard: expiredPermanentCard('nb', 'kortet er utløpt, jeg har permanent', 'Oslo', /^Grønland politistasjon/),
    renewal: insisting('nb', 'kortet mitt går ut neste måned', ['men jeg vil bestille time', 'bare gi meg en time']),
    notPortal: notThroughThePortal('nb', 'jeg trenger mitt første oppholdskort', 'men jeg vil bestille time'),
  },
  nn: {
    firstCard: firstCard('nn', 'eg har fått løyve og treng det første kortet mitt', 'Førde', /^Førde politistasjon/),
    stolenCard: stolenCard('nn', 'opphaldskortet mitt er stole', 'Voss', /^Voss politistasjon/),
    expiredCard: expiredPermanentCard('nn', 'kortet har gått ut, eg har permanent løyve', 'Florø', /^Florø politi/),
    renewal: insisting('nn', 'kortet mitt går ut neste månad', ['men eg vil bestille time', 'berre gje meg ein time']),
    notPortal: notThroughThePortal('nn', 'eg treng det første opphaldskortet mitt', 'men eg vil bestille time'),
  },
  en: {
    firstCard: firstCard('en', 'I got a permit and need my first residence card', '7010', /^Trondheim sentrum/),
    stolenCard: stolenCard('en', 'my residence card was stolen', 'Bodo', /^Bodø politistasjon/),
    expiredCard: expiredPermanentCard('en', 'my card has expired, permanent permit', 'Hamar', /^Hamar politistasjon/),
    renewal: insisting('en', 'my card runs out next month', [
      'but I want to book an appointment',
      'just book me a time',
    ]),
    notPortal: notThroughThePortal('en', 'I need my first residence card', 'but I want to book an appointment'),
  },
};

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
}, 60_000);
afterAll(() => browser.close());

describe.each(Object.entries(walksIn))('somebody new to it, in %s', (_language, walks) => {
  let place: ServerPlace;
  let server: RunningServer;
  beforeAll(async () => {
    place = await newServerPlace();
    server = await startServer(place);
  }, 60_000);
  afterAll(async () => {
    await server.stop();
    place.remove();
  });

  async function walk(way: Walk): Promise<void> {
    const conversation = await walkThrough(browser, server.address, way);
    for (const sentence of way.told) expect(conversation).toContain(sentence);
  }

  test('books a first card applied for in the portal', async () => {
    await walk(walks.firstCard);
    expect(appointmentsIn(place)).toEqual(['P1']);
  }, 60_000);

  test('books for a stolen card', async () => {
    await walk(walks.stolenCard);
    expect(appointmentsIn(place)).toContain('P5');
  }, 60_000);

  test('books for the expired card of a permanent permit', async () => {
    await walk(walks.expiredCard);
    expect(appointmentsIn(place)).toContain('P4');
  }, 60_000);

  test('is sent to renewal with a temporary permit that ends next month, however they insist', async () => {
    await walk(walks.renewal);
    expect(appointmentsIn(place)).not.toContain('P3');
  }, 60_000);

  test('is refused with the reason when they did not use the portal', async () => {
    await walk(walks.notPortal);
    expect(appointmentsIn(place)).not.toContain('P2');
  }, 60_000);
});
