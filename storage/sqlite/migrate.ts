import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';

/**
 * Brings a database to the newest of these migrations, all or nothing; throws for one that a newer version of the
 * program has changed.
 */
export async function migrate<Schema>(
  kysely: Kysely<Schema>,
  path: string,
  migrations: Record<string, Migration>,
): Promise<void> {
  await kysely.transaction().execute(async (transaction) => {
    await refuseNewer(transaction, path, migrations);
    const provider = { getMigrations: async () => migrations };
    const { error } = await new Migrator({ db: transaction, provider }).migrateToLatest();
    if (error) throw error;
  });
}

async function refuseNewer<Schema>(kysely: Kysely<Schema>, path: string, migrations: object): Promise<void> {
  const done = await sql<{ name: string }>`SELECT name FROM sqlite_schema WHERE name = 'kysely_migration'`.execute(
    kysely,
  );
  if (done.rows.length === 0) return;
  const { rows } = await sql<{ name: string }>`SELECT name FROM kysely_migration ORDER BY name`.execute(kysely);
  const unknown = rows.find(({ name }) => !Object.hasOwn(migrations, name));
  if (unknown) {
    throw new Error(
      `The database ${path} was changed by a newer version of this program (${unknown.name}). ` +
        'Start that version, or restore a backup from before the change.',
    );
  }
}
