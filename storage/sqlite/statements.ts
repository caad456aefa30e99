import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

interface PreparedStatement {
  statement: StatementSync;
  /** Whether it answers with rows: a select, or a change with `returning`. */
  answers: boolean;
}

/** Keeps the statements that were used, so that each is compiled once. */
export class Statements {
  readonly #connection: DatabaseSync;
  readonly #most: number;
  readonly #prepared = new Map<string, PreparedStatement>();

  constructor(connection: DatabaseSync, most = 200) {
    this.#connection = connection;
    this.#most = most;
  }

  of(sql: string): PreparedStatement {
    const known = this.#prepared.get(sql);
    if (known) return known;
    const statement = this.#connection.prepare(sql);
    const prepared = { statement, answers: statement.columns().length > 0 };
    if (this.#prepared.size >= this.#most) this.#forgetOldest();
    this.#prepared.set(sql, prepared);
    return prepared;
  }

  #forgetOldest(): void {
    for (const sql of this.#prepared.keys()) {
      this.#prepared.delete(sql);
      return;
    }
  }
}

/**
 * A value as SQLite can keep it. Half a surrogate pair has no UTF-8 form: it becomes U+FFFD here, in what is stored and
 * in what is searched for alike, and so on every engine. Text inside JSON keeps it, as an escape.
 */
export function bindable(value: unknown): SQLInputValue {
  if (typeof value === 'string') return value.toWellFormed();
  if (value === null || typeof value === 'number' || typeof value === 'bigint') return value;
  throw new TypeError(`A ${typeof value} cannot be stored in a column.`);
}
