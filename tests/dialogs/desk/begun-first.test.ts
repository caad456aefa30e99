import type { AppointmentBackend } from '../../../backend/appointment-backend.ts';
import { carryOut } from '../../../dialogs/caseworkers/carry-out.ts';
import { asked } from '../../../domain/handover/steps.ts';
import { type Instant, instantOf, localMoment } from '../../../domain/moment.ts';
import { openEmbeddedBook } from '../../../server/embedded-book.ts';
import { layGround } from '../../../server/house.ts';
import { openSqliteStorage } from '../../../storage/sqlite/sqlite-storage.ts';
import type { Storage } from '../../../storage/storage.ts';
import { clockAt } from '../../backend/world.ts';
import { deskOver } from './appointments-desk.ts';
import { drammen, free, monday, people, tone, tuesdayLate, tuesdayNine, tuesdayTwenty } from './appointments-world.ts';

/** Whatever changes the world, and whether a deed was begun on record and not ended when it was done. */
interface Change {
  what: string;
  isBegun: boolean;
}

/** The book and the storage, which tell of every change a caseworker makes. */
function watched(storage: Storage, book: AppointmentBackend, changed: (change: Change) => void) {
  const telling =
    <Asked extends unknown[], Answer>(what: string, change: (...asked: Asked) => Promise<Answer>) =>
    async (...wanted: Asked) => {
      const unended = await storage.audit.unended(0 as Instant, Number.MAX_SAFE_INTEGER as Instant);
      changed({ what, isBegun: unended.length === 1 });
      return change(...wanted);
    };
  const backend: AppointmentBackend = {
    ...book,
    hold: telling('hold', book.hold),
    confirm: telling('confirm', book.confirm),
    release: telling('release', book.release),
    move: telling('move', book.move),
    cancel: telling('cancel', book.cancel),
    note: telling('note', book.note),
    attendance: telling('attendance', book.attendance),
  };
  const handovers = { ...storage.handovers, step: telling('step', storage.handovers.step) };
  const desk = { ...storage.desk, change: telling('duty', storage.desk.change) };
  return { backend, storage: { ...storage, handovers, desk } };
}

async function openWatched() {
  const clock = clockAt(monday);
  const changes: Change[] = [];
  const slots = free.map(([station, start]) => ({ station, start, minutes: 20 }));
  const book = await openEmbeddedBook(layGround(), clock, ':memory:', people, { slots });
  const storage = await openSqliteStorage(':memory:', clock);
  const { backend, ...over } = watched(storage, book, (change) => changes.push(change));
  await storage.desk.remember({ id: 'chat', tenant: 'tenant', person: tone.id, language: 'nb', reference: {} });
  const desk = { ...deskOver(over.storage, backend, clock), sign: () => 'signed' };
  let presses = 0;
  return {
    clock,
    changes,
    storage,
    async press(verb: string, data: Record<string, string> = {}) {
      presses += 1;
      const caller = { caseworker: tone, chat: 'chat', language: 'nb', requestId: `press ${presses}` } as const;
      await carryOut(desk, caller, { verb, data });
      return storage.audit.records(0, 1000);
    },
    asksForPerson: async () => {
      const request = { conversation: 'web', channel: 'directline', key: 'asked', language: 'nb', brief: {} } as const;
      const more = { status: asked(clock.now()), entries: [], letters: () => [] };
      return (await storage.handovers.ask({ ...request, ...more })).id;
    },
    async close() {
      await book.close();
      await storage.close();
    },
  };
}

/** Asha's, who has shown who she is. */
function walkInPass() {
  const until = instantOf(localMoment('2026-03-20T10:00'));
  const known = { citizenship: 'other', permit: 'permanent', problem: 'stolen', orderedNewCard: 'yes' };
  const pass = JSON.stringify({ applicant: 'A', name: 'Asha P.', ending: '01', known, by: tone.id, until });
  const said = { ...known, whereabouts: 'norway' };
  return { pass, signature: 'signed', situation: JSON.stringify(said) };
}

test('nothing is changed at the desk before it is begun on record, and everything begun is ended', async () => {
  const { press, asksForPerson, changes, clock, storage, close } = await openWatched();
  await press('on-duty');
  const records = await press('walk-in-book', { ...walkInPass(), station: drammen, start: tuesdayNine });
  const reference = String(records.at(-1)?.after?.reference);
  await press('move-to', { reference, slot: tuesdayTwenty, why: 'asked' });
  await press('note', { reference, note: 'interpreter' });
  clock.set(tuesdayLate);
  await press('came', { reference });
  await press('undo', { reference, what: 'attendance', of: 'came' });
  clock.set(monday);
  await press('cancel', { reference, reason: 'asked', sure: 'yes' });
  const handover = await asksForPerson();
  await press('take', { handover });
  await press('say', { handover, text: 'Hei' });
  await press('close', { handover });
  await press('off-duty');
  const reached = ['duty', 'hold', 'confirm', 'move', 'note', 'attendance', 'cancel', 'step'];
  expect([...new Set(changes.map(({ what }) => what))].toSorted()).toEqual(reached.toSorted());
  expect(changes.filter(({ isBegun }) => !isBegun)).toEqual([]);
  expect(await storage.audit.unended(0 as Instant, Number.MAX_SAFE_INTEGER as Instant)).toEqual([]);
  await close();
});

test.each([
  ['day', { station: drammen }],
  ['find', { text: 'K7M-4PX' }],
  ['show', { reference: 'K7M-4PX' }],
  ['queue', {}],
  ['handover', { handover: 'h' }],
  ['rules', { text: 'mistet kort' }],
  ['walk-in', { caseReference: '900000000001', birthDate: '1991-04-17' }],
  ['take', { handover: '00000000-0000-4000-8000-000000000000' }],
])('what only looks, or finds nothing, has one record: %s', async (verb, data) => {
  const { press, changes, close } = await openWatched();
  const records = await press(verb, data);
  expect(records.map(({ end }) => end)).toEqual([expect.not.stringMatching('begun')]);
  expect(changes).toEqual([]);
  await close();
});
