import { Kysely, type Transaction } from 'kysely';
import type { Migration } from 'kysely/migration';
import { openConnection } from './connection.ts';
import { GroupCommit } from './group-commit.ts';
import { nodeSqliteDialect } from './kysely-dialect.ts';
import { migrate } from './migrate.ts';

export interface Database<Schema> {
  /** For reading; whatever changes something goes through `transaction`. */
  readonly kysely: Kysely<Schema>;
  /**
   * Runs work that is kept whole or not at all; resolves when it is on disk. Work that is asked for at the same time
   * shares one commit, and what one throws does not touch the others. It may wait for nothing but its own
   * queries, and only through what it is given: through `kysely` it would wait for itself.
   */
  transaction<Result>(work: (transaction: Transaction<Schema>) => Promise<Result>): Promise<Result>;
  /** Finishes what was begun, then closes. */
  close(): Promise<void>;
}

/**
 * Opens a file, or `:memory:`, brings it to the newest migration, and makes sure that what it commits is on disk.
 * `committed` is told after each commit how many pieces of work it held.
 */
export async function openDatabase<Schema>(
  path: string,
  migrations: Record<string, Migration>,
  committed: (writes: number) => void = () => {},
): Promise<Database<Schema>> {
  const kysely = new Kysely<Schema>({ dialect: nodeSqliteDialect(openConnection(path)) });
  try {
    await migrate(kysely, path, migrations);
  } catch (error) {
    await kysely.destroy();
    throw error;
  }
  const commits = new GroupCommit(kysely, committed);
  return {
    kysely,
    transaction: (work) => commits.write(work),
    async close() {
      await commits.finish();
      await kysely.destroy();
    },
  };
}
