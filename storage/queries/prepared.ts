import { type Compilable, type CompiledQuery, type Kysely, type RawBuilder, sql } from 'kysely';

type Values = Readonly<Record<string, string | number | null>>;

/** A place in a query for the value of that name, which is given each time it runs. */
export type Blanks<Given extends Values> = <Name extends keyof Given & string>(name: Name) => RawBuilder<Given[Name]>;

type Run<Schema, Given extends Values, Row> = (kysely: Kysely<Schema>, given: Given) => Promise<readonly Row[]>;

class Blank {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/**
 * A query that is built and compiled once for each database and then only run: putting a query together takes Kysely
 * longer than SQLite takes to answer it. Resolves to its rows.
 */
export function prepared<Schema, Given extends Values, Row>(
  build: (kysely: Kysely<Schema>, blank: Blanks<Given>) => Compilable<Row>,
): Run<Schema, Given, Row> {
  const compiled = new WeakMap<object, CompiledQuery<Row>>();
  return async (kysely, given) => {
    // One adapter belongs to one database, and every transaction of it shares it.
    const { adapter } = kysely.getExecutor();
    let query = compiled.get(adapter);
    if (query === undefined) {
      query = build(kysely, (name) => sql`${new Blank(name)}`).compile();
      compiled.set(adapter, query);
    }
    const parameters = query.parameters.map((each) => (each instanceof Blank ? given[each.name] : each));
    const filled: CompiledQuery<Row> = { ...query, parameters };
    const { rows } = await kysely.executeQuery(filled);
    return rows;
  };
}
