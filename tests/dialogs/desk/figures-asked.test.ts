import { localMoment } from '../../../domain/moment.ts';
import { clockAt, tuesday } from '../../backend/world.ts';
import { cardOf, type DeskOfATest, openDesk, oslo, wordsOf } from './desk-of-a-test.ts';

const drammen = 'drammen-politistasjon';
let desk: DeskOfATest;

beforeEach(async () => {
  desk = await openDesk(clockAt(localMoment('2026-03-16T10:00')));
});

afterEach(() => desk.close());

async function bookInDrammen(): Promise<void> {
  const { backend } = desk.services;
  await backend.identify({ by: 'portal', caseId: 'permanent' });
  const from = localMoment('2026-03-17T08:00');
  const [slot] = await backend.freeSlots({ stations: [drammen], from, until: tuesday, limit: 1 });
  if (slot === undefined) throw new Error('No slot in Drammen');
  const held = await backend.hold({ slot, applicant: 'permanent', requestId: 'hold' });
  if (held.kind !== 'held') throw new Error(held.kind);
  await backend.confirm({ hold: held.hold, applicant: 'permanent', requestId: 'confirm' });
}

test('of one station only its own figures are shown, and that it is one is said', async () => {
  await bookInDrammen();
  const inDrammen = wordsOf(await desk.ask({ verb: 'figures', data: { station: drammen, day: '2026-03-17' } }));
  expect(inDrammen).toContain('Tall for Drammen politistasjon');
  expect(inDrammen).toContain('Bestilt | 1 | 0');
  expect(inDrammen).not.toContain('Bedt om');
  const inOslo = wordsOf(await desk.ask({ verb: 'figures', data: { station: oslo, day: '2026-03-17' } }));
  expect(inOslo).toContain('Bestilt | 0 | 0');
});

test('from one station there is a way to all, and the day before is of the same', async () => {
  const { actions } = cardOf(await desk.ask({ verb: 'figures', data: { station: drammen, day: '2026-03-17' } }));
  const asks = actions.flatMap((action) => (action.kind === 'do' ? [action.request] : []));
  expect(asks).toContainEqual({ verb: 'figures', data: { day: '2026-03-16', station: drammen } });
  expect(asks).toContainEqual({ verb: 'figures', data: { day: '2026-03-17' } });
});

test('a station they do not work for is refused, as its day is', async () => {
  const elsewhere = desk.ask({ verb: 'figures', data: { station: drammen } }, { stations: [oslo] });
  await expect(elsewhere).rejects.toThrow('Not allowed for this station');
});

test('a station where there are no appointments for cards is said to be none, above the figures of all', async () => {
  const said = wordsOf(await desk.ask({ verb: 'figures', data: { station: 'nowhere' } }));
  expect(said).toContain('Ingen av stasjonene dine har det navnet.');
  expect(said).toContain('Bedt om');
});

test('of a week one day is shown, that it is one is said, and the next is a button', async () => {
  const reply = await desk.ask({ verb: 'figures', data: { day: '2026-03-09', until: '2026-03-15' } });
  expect(wordsOf(reply)).toContain('Jeg viser én dag om gangen. Dette er mandag 9. mars 2026.');
  const asks = cardOf(reply).actions.flatMap((action) => (action.kind === 'do' ? [action.request] : []));
  expect(asks).toContainEqual({ verb: 'figures', data: { day: '2026-03-10', until: '2026-03-15' } });
});

test.each(['figures', 'day'])(
  'a day that does not exist is said to be none, and no other is shown: %s',
  async (verb) => {
    const reply = await desk.ask({ verb, data: { station: drammen, noDay: '31. april' } });
    expect(reply.kind).toBe('words');
    expect(wordsOf(reply)).toContain('Dagen «31. april» finnes ikke. Skriv en annen dag.');
  },
);
