import { Kysely, type Transaction } from 'kysely';
import type { Migration } from 'kysely/migration';
import { openConnection } from './connection.ts';
import { nodeSqliteDialect } from './kysely-dialect.ts';
import { migrate } from './migrate.ts';

export interface Database<Schema> {
  /** For reading; whatever changes something goes through `transaction`. */
  readonly kysely: Kysely<Schema>;
  /**
   * Runs work that is kept whole or not at all; resolves when it is on disk. The work may wait for nothing but its own
   * queries, and only through what it is given: through `kysely` it would wait for itself.
   */
  transaction<Result>(work: (transaction: Transaction<Schema>) => Promise<Result>): Promise<Result>;
  /** Finishes what was begun, then closes. */
  close(): Promise<void>;
}

/** Opens a file, or `:memory:`, brings it to the newest migration, and makes sure that what it commits is on disk. */
export async function openDatabase<Schema>(
  path: string,
  migrations: Record<string, Migration>,
): Promise<Database<Schema>> {
  const kysely = new Kysely<Schema>({ dialect: nodeSqliteDialect(openConnection(path)) });
  try {
    await migrate(kysely, path, migrations);
  } catch (error) {
    await kysely.destroy();
    throw error;
  }
  return {
    kysely,
    transaction: (work) => kysely.transaction().execute(work),
    close: () => kysely.destroy(),
  };
}
