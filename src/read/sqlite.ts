import { UserError } from '../model/errors.js';

/** As much of `node:sqlite` as is used; Node 20 has none. */
interface Sqlite {
  readonly DatabaseSync: new (
    path: string,
    options: { readonly readOnly: boolean },
  ) => {
    readonly prepare: (sql: string) => { readonly all: () => readonly Readonly<Record<string, unknown>>[] };
    readonly close: () => void;
  };
}

/** Runs queries on the SQLite database at a path: opened for every query, read only, nothing of it kept. */
export function queryOf(path: string): (sql: string) => Iterable<Readonly<Record<string, unknown>>> {
  return (sql) => {
    const sqlite = loadSqlite();
    if (sqlite === null)
      throw new UserError(
        `an SQLite database: needs Node 22.13 or newer, this is ${process.version}`,
        'Use a newer Node, or export the metrics as CSV. The action runs on Node 24.',
      );
    try {
      const database = new sqlite.DatabaseSync(path, { readOnly: true });
      try {
        return database.prepare(sql).all();
      } finally {
        database.close();
      }
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      throw new UserError(
        `an SQLite database that can't be read (${said.slice(0, 80)})`,
        'Close the program that writes it, and copy it again.',
      );
    }
  };
}

/** Null where this Node has no SQLite. */
function loadSqlite(): Sqlite | null {
  const load = (process as { getBuiltinModule?: (id: string) => unknown }).getBuiltinModule;
  return (load?.('node:sqlite') as Sqlite | undefined) ?? null;
}
