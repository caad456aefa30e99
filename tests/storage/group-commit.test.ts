import { sql, type Transaction } from 'kysely';
import type { Migration } from 'kysely/migration';
import { type Database, openDatabase } from '../../storage/sqlite/database.ts';

interface Numbers {
  numbers: { number: number };
}

const table: Migration = {
  up: async (kysely) => {
    await sql`CREATE TABLE numbers (number INTEGER PRIMARY KEY)`.execute(kysely);
  },
};

let commits: number[];
let database: Database<Numbers>;

beforeEach(async () => {
  commits = [];
  database = await openDatabase<Numbers>(':memory:', { '001': table }, (writes) => commits.push(writes));
});
afterEach(() => database.close());

function add(...numbers: readonly number[]) {
  return async (transaction: Transaction<Numbers>): Promise<number> => {
    for (const number of numbers) await transaction.insertInto('numbers').values({ number }).execute();
    return numbers.length;
  };
}

async function stored(): Promise<number[]> {
  const rows = await database.kysely.selectFrom('numbers').select('number').orderBy('number').execute();
  return rows.map(({ number }) => number);
}

test('writes that are asked for together share a commit; each is told of its own result', async () => {
  const results = await Promise.all([database.transaction(add(1)), database.transaction(add(2, 3))]);
  expect([results, await stored(), commits]).toEqual([[1, 2], [1, 2, 3], [2]]);
});

test('what is asked for while a commit is on its way goes with the next', async () => {
  const later: Promise<number>[] = [];
  const first = database.transaction(async (transaction) => {
    later.push(database.transaction(add(2)), database.transaction(add(3)));
    return add(1)(transaction);
  });
  await first;
  await Promise.all(later);
  expect([await stored(), commits]).toEqual([
    [1, 2, 3],
    [1, 2],
  ]);
});

test('a write that fails half-way leaves nothing, and the others are kept', async () => {
  const outcomes = await Promise.allSettled([
    database.transaction(add(1)),
    database.transaction(add(2, 3, 1)),
    database.transaction(add(4)),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect([await stored(), commits]).toEqual([[1, 4], [3]]);
});

test('when the whole transaction is lost nobody is told that it was kept, and the next write works', async () => {
  const outcomes = await Promise.allSettled([
    database.transaction(add(1)),
    database.transaction((transaction) => sql`ROLLBACK`.execute(transaction)),
    database.transaction(add(2)),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(await database.transaction(add(3))).toBe(1);
  expect([await stored(), commits]).toEqual([[3], [1]]);
});

test('nobody reads what is not committed', async () => {
  let seen: Promise<number[]> | undefined;
  await database
    .transaction(async (transaction) => {
      await add(1)(transaction);
      seen = stored();
      await add(1)(transaction);
    })
    .catch(() => {});
  expect(await seen).toEqual([]);
});

test('closing waits for what was asked for', async () => {
  const asked = database.transaction(add(1));
  await database.close();
  expect(await asked).toBe(1);
  await expect(database.transaction(add(2))).rejects.toThrow();
});
