import { UserError } from '../../model/errors.js';

/** A browser has no SQLite: says so of every database. */
export function queryOf(_place: string | Uint8Array): (sql: string) => Iterable<Readonly<Record<string, unknown>>> {
  return () => {
    throw new UserError(
      "an SQLite database: a browser can't read it",
      'Use the command line (npx curvelint check), or drop the metrics as CSV or the mlruns folder.',
    );
  };
}
