import { UserError } from '../../model/errors.js';

/** As much of `node:sqlite` as is used; Node 20 has none. */
interface Sqlite {
  readonly DatabaseSync: new (
    path: string,
    options: { readonly readOnly: boolean },
  ) => {
    readonly prepare: (sql: string) => { readonly all: () => readonly Readonly<Record<string, unknown>>[] };
    /** Newer than the rest: Node 24.21 has it. */
    readonly deserialize?: (bytes: Uint8Array) => void;
    readonly close: () => void;
  };
}

/** Where the header of a database says how it is written and read (2: with a log beside it, which memory has not). */
const VERSION_BYTES = [18, 19] as const;

/** Runs queries on the SQLite database at a path or in memory: opened for every query, read only, nothing of it kept. */
export function queryOf(place: string | Uint8Array): (sql: string) => Iterable<Readonly<Record<string, unknown>>> {
  return (sql) => {
    const sqlite = loadSqlite();
    if (sqlite === null)
      throw new UserError(
        `an SQLite database: needs Node 22.13 or newer, this is ${process.version}`,
        'Use a newer Node, or export the metrics as CSV. The action runs on Node 24.',
      );
    try {
      const inMemory = typeof place !== 'string';
      const database = new sqlite.DatabaseSync(inMemory ? ':memory:' : place, { readOnly: !inMemory });
      try {
        if (inMemory) fill(database, place);
        return database.prepare(sql).all();
      } finally {
        database.close();
      }
    } catch (error) {
      if (error instanceof UserError) throw error;
      const said = error instanceof Error ? error.message : String(error);
      throw new UserError(
        `an SQLite database that can't be read (${said.slice(0, 80)})`,
        'Close the program that writes it, and copy it again.',
      );
    }
  };
}

function fill(database: InstanceType<Sqlite['DatabaseSync']>, bytes: Uint8Array): void {
  if (database.deserialize === undefined)
    throw new UserError(
      `an SQLite database inside an archive: Node ${process.version} opens them on disk only`,
      'Unpack it, or use a newer Node.',
    );
  const copy = bytes.slice();
  for (const at of VERSION_BYTES) copy[at] = 1;
  database.deserialize(copy);
}

/** Null where this Node has no SQLite. */
function loadSqlite(): Sqlite | null {
  const load = (process as { getBuiltinModule?: (id: string) => unknown }).getBuiltinModule;
  return (load?.('node:sqlite') as Sqlite | undefined) ?? null;
}
