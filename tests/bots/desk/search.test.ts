import type { AppointmentBackend } from '../../../backend/appointment-backend.ts';
import { faultyBackend } from '../../../scripts/faulty-backend.ts';
import { type DeskHouse, type From, openDeskHouse } from './desk-house.ts';

interface Query {
  text?: string;
  queryOptions?: object;
}

/** As Teams sends what is typed into the compose box; what it shows of the answer. */
async function search(house: DeskHouse, commandId: string, { text, ...query }: Query, from?: From) {
  const parameters = text === undefined ? [{ name: 'initialRun', value: 'true' }] : [{ name: 'text', value: text }];
  const value = { commandId, parameters, queryOptions: { skip: 0, count: 25 }, ...query };
  const { response } = await house.send({ type: 'invoke', name: 'composeExtension/query', value }, from);
  return response;
}

function says(text: string) {
  return { status: 200, body: { composeExtension: { type: 'message', text: expect.stringContaining(text) } } };
}

describe('the search of the compose box', () => {
  test('shows an appointment as lists do, and puts no more than that into the chat: no full name, no button', async () => {
    const house = await openDeskHouse();
    const { reference } = await house.booked();
    const response = await search(house, 'appointments', { text: reference });
    expect(response).toMatchObject({
      status: 200,
      body: {
        composeExtension: {
          type: 'result',
          attachmentLayout: 'list',
          attachments: [
            {
              contentType: 'application/vnd.microsoft.card.adaptive',
              content: { type: 'AdaptiveCard', version: '1.5' },
              preview: {
                contentType: 'application/vnd.microsoft.card.thumbnail',
                content: { title: expect.any(String), text: expect.stringContaining(reference) },
              },
            },
          ],
        },
        cacheInfo: { cacheType: 'no-cache' },
      },
    });
    expect(JSON.stringify(response)).not.toMatch(/Prøve En|Action\.|9000000/);
    expect(await house.records()).toEqual([expect.objectContaining({ action: 'find-appointment', who: 'kari' })]);
    await house.close();
  });

  test('shows stations with their card, as many as are asked for', async () => {
    const house = await openDeskHouse();
    const all = await search(house, 'stations', { text: 'Oslo' });
    const shown = (response: unknown) => JSON.stringify(response).split('card.thumbnail').length - 1;
    expect(shown(all)).toBeGreaterThan(1);
    expect(shown(await search(house, 'stations', { text: 'Oslo', queryOptions: { skip: 1, count: 1 } }))).toBe(1);
    await house.close();
  });

  test.each([
    ['appointments', {}, 'Søk etter en referanse, et saksnummer, eller hele navnet og fødselsdatoen sammen.'],
    ['appointments', { text: '' }, 'Søk etter en referanse'],
    ['stations', {}, 'Søk etter navnet på stasjonen, et sted eller et postnummer.'],
    ['appointments', { text: 'Kari' }, 'Ingen treff. Søk etter en referanse'],
    ['appointments', { text: 'Tromsø' }, 'Ingen treff. Søk etter en referanse'],
    ['stations', { text: 'xyzzy' }, 'Ingen treff. Søk etter navnet på stasjonen'],
    ['people', { text: 'Kari' }, 'Dette kan jeg ikke lese'],
  ])('in %s for %j says so in words', async (command, query, text) => {
    const house = await openDeskHouse();
    await house.booked();
    expect(await search(house, command, query)).toEqual(says(text));
    await house.close();
  });

  test.each([
    ['for an editor', { person: 'editor' }, 'Rollen din'],
    ['for somebody without a role', { person: 'nobody' }, 'ingen rolle'],
    ['in a group', { person: 'lead', conversationType: 'groupChat' as const }, 'bare oss to'],
  ])('shows no appointment %s, and that is on record', async (_what, from, text) => {
    const house = await openDeskHouse();
    const { reference } = await house.booked();
    expect(await search(house, 'appointments', { text: reference }, from)).toEqual(says(text));
    expect(await house.records()).toEqual([expect.objectContaining({ end: expect.stringMatching(/^refused/) })]);
    await house.close();
  });

  test('answers before Teams gives up, however long the book takes', async () => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const never = (book: AppointmentBackend) => {
      const line = faultyBackend(book, { sleep: () => promise, slowMilliseconds: 0 });
      line.suffer('slow');
      return line;
    };
    const house = await openDeskHouse({ backend: never, searchMilliseconds: 1 });
    expect(await search(house, 'appointments', { text: 'ABC234' })).toEqual(says('Timebestillingen svarer ikke'));
    resolve(undefined);
    // What came too late to be shown is still on record.
    while ((await house.records()).length === 0) await new Promise(setImmediate);
    await house.close();
  });
});
