import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of the logs that `make-log-fixtures.mjs` writes. */
export const FIXTURES = 'test/fixtures/logs';

/** Logged values as JSON can hold them: `"NaN"` and `"Infinity"` for what it can't. */
export type Logged = readonly (number | string)[];

interface Axes {
  readonly steps?: Logged | null;
  readonly epochs?: Logged | null;
  readonly wallTimes?: Logged | null;
}

/** One log and what a reader must find in it. */
export interface Fixture {
  readonly title: string;
  readonly format: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly series: ReadonlyMap<string, Logged>;
  readonly hyperparameters: [string, unknown][];
  readonly problems: readonly { readonly line?: number; readonly message: string }[];
  /** Tool and version, of a log that no script of ours makes. */
  readonly writtenBy: string;
  /** Axes that a series must have; null: must not have; undefined: not said. */
  readonly axesOf: (series: string) => Axes;
}

/** All fixtures, in order of their folders. */
export function readFixtures(): readonly Fixture[] {
  const fixtures: Fixture[] = [];
  for (const format of folders(FIXTURES)) {
    for (const name of folders(join(FIXTURES, format))) {
      const folder = join(FIXTURES, format, name);
      const wanted = JSON.parse(readFileSync(join(folder, 'series.json'), 'utf8'));
      fixtures.push({
        title: `${format}/${name}`,
        format: wanted.format,
        file: wanted.file,
        bytes: new Uint8Array(readFileSync(join(folder, wanted.file))),
        series: new Map(Object.entries(wanted.series)),
        hyperparameters: Object.entries(wanted.hyperparameters ?? {}),
        problems: wanted.problems ?? [],
        writtenBy: wanted.writtenBy ?? '',
        axesOf: (series) =>
          wanted.by?.[series] ??
          (wanted.by ? {} : { ...given(wanted, 'steps'), ...given(wanted, 'epochs'), ...given(wanted, 'wallTimes') }),
      });
    }
  }
  return fixtures;
}

/** Logged values as numbers. */
export function toNumbers(logged: Logged): number[] {
  return logged.map(Number);
}

function given(wanted: Record<string, Logged | null>, axis: string): Axes {
  return wanted[axis] ? { [axis]: wanted[axis] } : {};
}

function folders(path: string): string[] {
  const entries = readdirSync(path, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
