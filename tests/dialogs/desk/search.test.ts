import type { Caller } from '../../../dialogs/caseworkers/errand.ts';
import { searchAppointments, searchStations } from '../../../dialogs/caseworkers/search.ts';
import type { Caseworker } from '../../../domain/caseworkers/caseworker.ts';
import { at, clockTime } from '../../../domain/moment.ts';
import { tuesday } from '../../backend/world.ts';
import { type DeskOfATest, openDesk, oslo, wordsOf } from './desk-of-a-test.ts';

let desk: DeskOfATest;
let reference: string;

beforeAll(async () => {
  desk = await openDesk();
  const { backend } = desk.services;
  await backend.identify({ by: 'portal', caseId: 'first' });
  const from = at(tuesday, clockTime('08:00'));
  const [slot] = await backend.freeSlots({ stations: [oslo], from, until: tuesday, limit: 1 });
  if (slot === undefined) throw new Error('No slot');
  const held = await backend.hold({ slot, applicant: 'first', requestId: 'hold' });
  if (held.kind !== 'held') throw new Error(held.kind);
  const booked = await backend.confirm({ hold: held.hold, applicant: 'first', requestId: 'confirm' });
  if (booked.kind !== 'booked') throw new Error(booked.kind);
  reference = booked.appointment.reference;
});

afterAll(() => desk.close());

function caller(as: Partial<Caseworker> = {}): Caller {
  const caseworker: Caseworker = { id: 'kari', tenant: 'police', name: 'Kari', role: 'reader', stations: 'all', ...as };
  return { caseworker, chat: 'chat', language: 'nb', requestId: 'search' };
}

test.each(['reference', '900000000001', '9000 0000 0001', 'Asha Prøvesen 17.4.1991'])(
  'an appointment is found by %s, under the name of lists, with what opens it',
  async (key) => {
    const hits = await searchAppointments(desk.services, caller(), key === 'reference' ? reference : key);
    expect(hits).toEqual([
      {
        title: 'Asha P.',
        text: expect.objectContaining({ text: 'desk.hitAppointment' }),
        request: { verb: 'show', data: { reference } },
      },
    ]);
    expect(JSON.stringify(hits)).not.toMatch(/Prøvesen|900000000001/);
  },
);

test.each(['Asha Prøvesen', 'Asha', '', 'C34-679', 'Asha Prøvesen 18.4.1991', 'Oslo i morgen'])(
  'nobody is found by «%s»',
  async (key) => {
    expect(await searchAppointments(desk.services, caller(), key)).toEqual([]);
  },
);

test('what is at another station is not found', async () => {
  expect(await searchAppointments(desk.services, caller({ stations: ['drammen-politistasjon'] }), reference)).toEqual(
    [],
  );
});

test('an editor searches for nobody, and the refusal is on record', async () => {
  await expect(searchAppointments(desk.services, caller({ role: 'editor' }), reference)).rejects.toThrow('role');
  const records = await desk.storage.audit.records(0, 1000);
  expect(records.at(-1)).toMatchObject({ action: 'find-appointment', end: 'refused: role' });
  expect(JSON.stringify(records)).not.toMatch(/Asha|900000000001/);
});

test.each([
  ['Drammen', 'Drammen politistasjon'],
  ['drammen politistasjon', 'Drammen politistasjon'],
  ['Dramen', 'Drammen politistasjon'],
  ['grønland', 'Grønland politistasjon (Politihuset i Oslo)'],
  ['Tromsø', 'Tromsø politistasjon'],
  ['9008', 'Tromsø politistasjon'],
])('a station is found by «%s»', async (query, name) => {
  const [first] = await searchStations(desk.services, caller({ role: 'editor' }), query);
  expect(first?.title).toBe(name);
});

test('the card of a station has its address, its hours, and who says so and when', async () => {
  const [hit] = await searchStations(desk.services, caller(), 'Drammen');
  if (hit === undefined) throw new Error('No station');
  const said = wordsOf({ kind: 'card', card: hit.card });
  expect(said.split('\n')[0]).toBe('Drammen politistasjon');
  expect(said.split('\n')[1]).toBe(hit.text);
  expect(said).toContain(String(hit.text));
  expect(said).toMatch(/Åpningstider|åpent|stengt/i);
  expect(said).toMatch(/20\d\d/);
  expect(hit.card.actions.every(({ kind }) => kind === 'open')).toBe(true);
  expect(hit.card.actions.length).toBeGreaterThan(0);
});

test('how far a station is from what was searched for stands on no card: who reads it in a chat does not know from where', async () => {
  const hits = await searchStations(desk.services, caller(), '0484');
  const said = hits.map(({ card }) => wordsOf({ kind: 'card', card })).join('\n');
  expect(hits.length).toBeGreaterThan(1);
  expect(said).not.toMatch(/ km|politidistrikt\./);
});

test('at most ten stations are listed, each once', async () => {
  const hits = await searchStations(desk.services, caller(), 'politi Oslo');
  expect(hits.length).toBeLessThanOrEqual(10);
  expect(new Set(hits.map(({ title }) => title)).size).toBe(hits.length);
});
