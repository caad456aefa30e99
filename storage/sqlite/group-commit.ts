import { setImmediate as nextRound } from 'node:timers/promises';
import { CompiledQuery, type Kysely, type Transaction } from 'kysely';

type Work<Schema, Result> = (transaction: Transaction<Schema>) => Promise<Result>;

interface Write<Schema> {
  /** Does the work, or undoes it and tells nobody else; rejects only where the whole transaction is lost. */
  attempt(transaction: Transaction<Schema>): Promise<void>;
  /** Tells the writer how it went, once that is on disk. */
  tell(): void;
  fail(error: unknown): void;
}

/** So that one commit does not keep everybody else waiting. */
const mostWritesPerCommit = 100;

const savepoint = CompiledQuery.raw('SAVEPOINT one_write');
const release = CompiledQuery.raw('RELEASE one_write');
const undo = CompiledQuery.raw('ROLLBACK TO one_write');

/**
 * Waiting for the disk is what a write costs. Writes that are asked for while another is on its way, or in the same
 * round of the event loop, therefore share one transaction, each in a savepoint of its own; a lone one does not wait.
 */
export class GroupCommit<Schema> {
  readonly #kysely: Kysely<Schema>;
  readonly #committed: (writes: number) => void;
  readonly #waiting: Write<Schema>[] = [];
  #working: Promise<void> | undefined;

  /** `committed` is told after each commit how many writes it held. */
  constructor(kysely: Kysely<Schema>, committed: (writes: number) => void) {
    this.#kysely = kysely;
    this.#committed = committed;
  }

  write<Result>(work: Work<Schema, Result>): Promise<Result> {
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    let tell = (): void => {};
    this.#waiting.push({
      async attempt(transaction) {
        await transaction.executeQuery(savepoint);
        try {
          const result = await work(transaction);
          tell = () => resolve(result);
        } catch (error) {
          tell = () => reject(error);
          await transaction.executeQuery(undo);
        }
        await transaction.executeQuery(release);
      },
      tell: () => tell(),
      fail: reject,
    });
    this.#working ??= this.#workThrough();
    return promise;
  }

  /** Resolves when nothing waits any more. */
  async finish(): Promise<void> {
    await this.#working;
  }

  async #workThrough(): Promise<void> {
    while (this.#waiting.length > 0) {
      await nextRound();
      await this.#commit(this.#waiting.splice(0, mostWritesPerCommit));
    }
    this.#working = undefined;
  }

  async #commit(writes: readonly Write<Schema>[]): Promise<void> {
    try {
      await this.#kysely.transaction().execute(async (transaction) => {
        for (const write of writes) await write.attempt(transaction);
      });
    } catch (error) {
      for (const write of writes) write.fail(error);
      return;
    }
    for (const write of writes) write.tell();
    this.#committed(writes.length);
  }
}
