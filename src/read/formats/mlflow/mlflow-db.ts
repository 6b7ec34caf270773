import { UserError } from '../../../model/errors.js';
import type { RawLog } from '../../../model/log.js';
import { toSettings } from '../../beside/hyperparameters.js';
import { newFloats, push, trimmed } from '../../bytes/floats.js';
import type { LogFile, Reader } from '../../reader.js';

const MARK = 'SQLite format 3\u0000';
/** MLflow stores infinities as the largest double. */
const LARGEST = Number.MAX_VALUE;

type Row = Readonly<Record<string, unknown>>;

/** `mlflow.db`, the SQLite store of MLflow (default since 3.7): tables `metrics`, `params`, `runs`. */
export const mlflowDb = {
  id: 'mlflow-db',
  order: 130,
  title: 'MLflow database: mlflow.db',
  traits: { copyRank: 3, resumes: true },
  example: 'SQLite format 3',
  support: [
    {
      tool: 'MLflow',
      files: '`mlflow.db`, `mlruns.db`',
      reads: 'all runs with metrics and parameters; needs Node 22.13 or newer, inside archives 24.21 (the action has Node 24)',
      tested: 'real files',
    },
  ],
  detect: ({ head }: LogFile) => [...MARK].every((character, i) => head[i] === character.charCodeAt(0)),
  read: (file: LogFile) => readDatabase(file),
} satisfies Reader;

function readDatabase(file: LogFile): RawLog[] {
  if (file.query === undefined)
    throw new UserError('an SQLite database inside an artifact', 'Name it in the workflow that wrote it, on its own disk.');
  const query = file.query;
  const tables = new Set(Array.from(query("SELECT name FROM sqlite_master WHERE type = 'table'"), ({ name }) => String(name)));
  if (!tables.has('metrics') || !tables.has('runs'))
    throw new UserError(
      'an SQLite database, but none of MLflow: it has no tables `metrics` and `runs`',
      'Export its curves as CSV.',
    );
  const columns = new Set(Array.from(query('PRAGMA table_info(metrics)'), ({ name }) => String(name)));
  const parameters = tables.has('params') ? parametersOf(query('SELECT run_uuid, key, value FROM params')) : new Map();
  // Times and steps as REAL: 64-bit integers that do not fit a number would be refused.
  const rows = query(
    `SELECT m.run_uuid AS run, m.key AS key, CAST(m.timestamp AS REAL) AS time, CAST(m.value AS REAL) AS value,
       ${columns.has('step') ? 'CAST(m.step AS REAL)' : '0'} AS step, ${columns.has('is_nan') ? 'm.is_nan' : '0'} AS isNan
     FROM metrics m JOIN runs r ON r.run_uuid = m.run_uuid WHERE r.lifecycle_stage IS NOT 'deleted'
     ORDER BY m.run_uuid, m.key, m.step, m.timestamp`,
  );
  const runs = collect(rows);
  if (runs.size === 0)
    throw new UserError(
      'an MLflow database without metrics',
      'Nothing was logged, or mlflow.db-wal, which lay beside it, is missing.',
    );
  return [...runs].map(([run, keys]) => ({
    source: file.path,
    format: 'mlflow-db',
    run,
    series: [...keys].map(([name, { values, steps, times }]) => ({
      name,
      values: trimmed(values),
      steps: trimmed(steps),
      wallTimes: trimmed(times),
    })),
    ...toSettings(parameters.get(run) ?? []),
    problems: [],
  }));
}

interface Metric {
  readonly values: ReturnType<typeof newFloats>;
  readonly steps: ReturnType<typeof newFloats>;
  readonly times: ReturnType<typeof newFloats>;
}

function collect(rows: Iterable<Row>): Map<string, Map<string, Metric>> {
  const runs = new Map<string, Map<string, Metric>>();
  for (const { run, key, time, value, step, isNan } of rows) {
    const keys = runs.get(String(run)) ?? new Map<string, Metric>();
    runs.set(String(run), keys);
    const metric = keys.get(String(key)) ?? { values: newFloats(), steps: newFloats(), times: newFloats() };
    keys.set(String(key), metric);
    const number = Number(value);
    push(metric.values, isNan ? Number.NaN : Math.abs(number) === LARGEST ? number * 2 : number);
    push(metric.steps, Number(step));
    push(metric.times, Number(time) / 1000);
  }
  return runs;
}

function parametersOf(rows: Iterable<Row>): Map<string, [string, unknown][]> {
  const runs = new Map<string, [string, unknown][]>();
  for (const { run_uuid, key, value } of rows) {
    const known = runs.get(String(run_uuid)) ?? [];
    runs.set(String(run_uuid), known);
    known.push([String(key), asNumber(value)]);
  }
  return runs;
}

/** Parameters are stored as text. */
function asNumber(value: unknown): unknown {
  const number = Number(value);
  return typeof value === 'string' && value.trim() !== '' && Number.isFinite(number) ? number : value;
}
