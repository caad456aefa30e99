import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { bindable, Statements } from './statements.ts';

/** How long a transaction waits for another process that is writing, before it fails. */
const patienceMilliseconds = 5_000;
const busy = 5;

/** Kysely over one connection of node:sqlite, which it closes when it is destroyed. Kysely lets one user in at a time. */
export function nodeSqliteDialect(connection: DatabaseSync): Dialect {
  return {
    createDriver: () => new NodeSqliteDriver(connection),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new TransactionalSqliteAdapter(),
    createIntrospector: (kysely) => new SqliteIntrospector(kysely),
  };
}

/** SQLite can change its schema inside a transaction, so a migration that is interrupted leaves nothing behind. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class NodeSqliteDriver implements Driver {
  readonly #connection: DatabaseSync;
  readonly #only: NodeSqliteConnection;

  constructor(connection: DatabaseSync) {
    this.#connection = connection;
    this.#only = new NodeSqliteConnection(connection);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#only;
  }

  /** Takes the right to write at once: one that reads first and then wants to write can fail without waiting. */
  async beginTransaction(): Promise<void> {
    const giveUpAt = performance.now() + patienceMilliseconds;
    for (;;) {
      try {
        return this.#connection.exec('BEGIN IMMEDIATE');
      } catch (error) {
        if (!isBusy(error) || performance.now() > giveUpAt) throw error;
      }
      await wait(5 + Math.random() * 20);
    }
  }

  async commitTransaction(): Promise<void> {
    this.#connection.exec('COMMIT');
  }

  /** A full disk or a read error has ended the transaction already. */
  async rollbackTransaction(): Promise<void> {
    if (this.#connection.isTransaction) this.#connection.exec('ROLLBACK');
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {
    this.#connection.close();
  }
}

class NodeSqliteConnection implements DatabaseConnection {
  readonly #statements: Statements;

  constructor(connection: DatabaseSync) {
    this.#statements = new Statements(connection);
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const { statement, answers } = this.#statements.of(query.sql);
    const values = query.parameters.map(bindable);
    // Kysely vouches for the type of a row from the query it built; Reflect.apply hands it over unchecked.
    if (answers) return { rows: Reflect.apply(statement.all, statement, values) };
    const { changes, lastInsertRowid } = statement.run(...values);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('Rows are not streamed here: read them in pages.');
  }
}

/** The error is told by its number: what a test runner sees is no `Error` of its own world. */
function isBusy(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'errcode' in error && Number(error.errcode) % 256 === busy;
}
