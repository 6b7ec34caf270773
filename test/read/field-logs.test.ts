import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Run, Series } from '../../src/model/run.js';
import { normalize } from '../../src/normalize/normalize.js';
import { findLogs } from '../../src/read/find/find-logs.js';
import { tempFolder } from '../support/temp-folder.js';

/** What a training logged: its script wrote it down apart from the log. */
interface Truth {
  readonly case: string;
  /** How many runs a careful person would see. */
  readonly runs: readonly number[];
  /** Its losses, scores and rates, as printed; null stands for NaN. */
  readonly series: readonly { readonly split: string; readonly values: readonly (number | string | null)[] }[];
}

const FOLDER = resolve('test/fixtures/field-logs');
const truths: readonly Truth[] = JSON.parse(readFileSync(join(FOLDER, 'truth.json'), 'utf8'));

describe('logs that real tools and ordinary scripts wrote', () => {
  it.each(truths.map((truth) => [truth.case, truth] as const))('%s', async (_, truth) => {
    expect(await missed(truth)).toEqual([]);
  });

  it('are all told the truth about', () => {
    const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map((entry) => entry.name).sort()).toEqual(truths.map((truth) => truth.case).sort());
  });
});

/** Reads a case alone in a folder, and says what of its truth is not among the runs. */
async function missed({ case: name, runs: accepted, series }: Truth): Promise<string[]> {
  const root = tempFolder();
  cpSync(join(FOLDER, name), root, { recursive: true });
  const { logs } = await findLogs(['.'], { root });
  const { runs } = normalize(logs);
  const wrongRuns = accepted.includes(runs.length) ? [] : [`${runs.length} runs, not ${accepted.join(' or ')}`];
  if (runs.length === 0) return wrongRuns;
  return [...wrongRuns, ...series.filter((one) => !runs.some((run) => holds(run, one))).map((one) => label(one))];
}

function label({ split, values }: Truth['series'][number]): string {
  return `${split}: ${values.slice(0, 3).join(', ')} … (${values.length})`;
}

/** A test set is the validation where a log has no other one. */
function holds(run: Run, { split, values }: Truth['series'][number]): boolean {
  return run.series.some(
    (one) =>
      sameValues(one, values) &&
      (one.split === split || one.kind === 'learning-rate' || (split === 'test' && one.split === 'validation')),
  );
}

function sameValues(series: Series, values: readonly (number | string | null)[]): boolean {
  return (
    series.values.length === values.length &&
    values.every((value, i) => {
      const own = series.values[i]!;
      const known = value === null ? Number.NaN : Number(value);
      return Object.is(own, known) || [1, 100, 0.01].some((unit) => Math.abs(own - known * unit) <= 2e-6 * Math.abs(own));
    })
  );
}
