import { deskErrands } from '../../../dialogs/caseworkers/errands.ts';
import { roles } from '../../../domain/caseworkers/caseworker.ts';
import { day } from '../../../domain/day.ts';
import { allowMatrix, type Cell } from './allow-matrix.ts';
import { type DeskHouse, drammen, type From, openDeskHouse } from './desk-house.ts';

const otherTenant = '99999999-2222-4333-8444-555555555555';
const turnedAway = ['refused: role', 'refused: no-role', 'refused: not-personal'];
const verbs = Object.keys(allowMatrix('', ''));

test('every verb there is stands in the matrix, and no other', () => {
  expect(verbs.toSorted()).toEqual(Object.keys(deskErrands).toSorted());
});

describe.each(verbs)('%s', (verb) => {
  test('is done for whom the matrix allows it, in a chat of their own and in our organisation, and for nobody else', async () => {
    const house = await openDeskHouse();
    const { reference } = await house.booked();
    const { id } = await house.asksForPerson('nb');
    const cell = allowMatrix(reference, id)[verb];
    if (cell === undefined) throw new Error(`${verb} is no verb of the matrix`);
    for (const from of everybodyEverywhere()) {
      const before = await worldOf(house);
      const { response, updated, said } = await house.press(verb, cell.data, from);
      const records = (await house.records()).slice(before.records);
      const why = whyNot(cell, from);
      if (why === undefined) {
        const [record] = records;
        expect({ from, response }).toMatchObject({ response: { status: 200 } });
        expect({ from, end: turnedAway.includes(record?.end ?? '') }).toEqual({ from, end: false });
        expect({ from, action: record?.action ?? 'nothing' }).toEqual({ from, action: cell.action });
      } else {
        expect({ from, ends: records.map(({ end }) => end) }).toEqual({ from, ends: [`refused: ${why}`] });
        expect({ from, response }).toMatchObject({ response: { body: { value: expect.any(String) } } });
        expect({ from, world: (await worldOf(house)).world }).toEqual({ from, world: before.world });
      }
      expect([...updated, ...said]).toEqual([]);
    }
    await house.close();
  });
});

/** Why it is not for them; undefined for whom it is. */
function whyNot({ roles: allowed }: Cell, { person, conversationType, ...from }: From): string | undefined {
  if (conversationType !== 'personal') return 'not-personal';
  if (from.tenant !== undefined) return 'no-role';
  return allowed.some((role) => role === person) ? undefined : 'role';
}

function everybodyEverywhere() {
  return roles.flatMap((person) =>
    [undefined, otherTenant].flatMap((tenant) =>
      (['personal', 'groupChat', 'channel'] as const).map(
        (conversationType): From => ({ person, conversationType, ...(tenant && { tenant }) }),
      ),
    ),
  );
}

/** What must stay as it is. */
async function worldOf({ book, storage, records }: DeskHouse) {
  const [today, open, chats, kept] = await Promise.all([
    book.dayOf({ station: drammen, day: day('2026-03-16') }),
    storage.handovers.open(),
    storage.desk.chats(),
    records(),
  ]);
  const entries = await Promise.all(open.map(({ id }) => storage.handovers.entries(id)));
  const onDuty = chats.filter((chat) => chat.onDuty).map(({ id }) => id);
  return { records: kept.length, world: JSON.parse(JSON.stringify({ today, open, entries, onDuty })) };
}
