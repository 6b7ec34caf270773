import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Kind, Run } from '../../src/model/run.js';
import type { Split } from '../../src/model/split.js';
import { normalize } from '../../src/normalize/normalize.js';
import { findLogs } from '../../src/read/find/find-logs.js';
import { axisOf } from '../../src/vocabulary/axis-columns.js';
import { tempFolder } from '../support/temp-folder.js';

const corpus = process.env['CURVELINT_CORPUS'] ?? '';
if (corpus === '') process.stdout.write('corpus-labelled: skipped, CURVELINT_CORPUS is not set\n');

/** Share of the labelled runs that have to be read with the series that the labels' columns name. */
const MIN_SHARE = 0.95;

type Label = Readonly<Record<string, string>>;

let folder = '';
beforeAll(() => {
  folder = tempFolder();
});

function labels(): readonly Label[] {
  const [head = '', ...lines] = readFileSync(join(corpus, 'labelled/LABELS.tsv'), 'utf8').split(/\r?\n/);
  const names = head.split('\t');
  return lines.filter(Boolean).map((line) => Object.fromEntries(line.split('\t').map((cell, i) => [names[i]!, cell])));
}

/** Lays a log out where it lay in its repository, alone, and reads the folder as a newcomer would point at it. */
async function readLabelled(label: Label, index: number): Promise<readonly Run[]> {
  const root = join(folder, String(index));
  const path = label['original_path']!;
  mkdirSync(dirname(join(root, path)), { recursive: true });
  cpSync(join(corpus, 'labelled', label['file']!), join(root, path));
  const { logs } = await findLogs(['.'], { root });
  return normalize(logs).runs;
}

/** What the columns of the label are called in words: which kind of series must be there, of which split. */
const IN_WORDS: Readonly<Record<string, (run: Run) => boolean>> = {
  'train loss': (run) => has(run, 'loss', 'train'),
  'train acc': (run) => has(run, 'score', 'train'),
  'val/test loss': (run) => has(run, 'loss', 'validation'),
  'val/test acc': (run) => has(run, 'score', 'validation'),
  lr: (run) => has(run, 'learning-rate', null),
};

function has(run: Run, kind: Kind, split: Split | null): boolean {
  return run.series.some((series) => series.kind === kind && (split === null || series.split === split));
}

/** Names of the series that a label names as they stand in the file: lists, table headers, tags with their number of points. */
function namedColumns(columns: string): readonly { readonly name: string; readonly points: number | null }[] {
  const tags = [...columns.matchAll(/([^;[]+)\[\w+:(\d+)\]/g)];
  if (tags.length > 0) return tags.map(([, name, points]) => ({ name: name!.trim(), points: Number(points) }));
  const list = columns.includes('lists: ') ? columns.slice(columns.indexOf('lists: ') + 7) : columns;
  const names = list.split(list.includes(',') ? ',' : ' ').map((name) => name.trim());
  return names.filter((name) => axisOf(name) === null).map((name) => ({ name, points: null }));
}

/** Lists of the OverfitGuard files that describe a data set, and clocks. */
const NO_METRIC = /_shape$|Time$|^elapse/;

function faultOf(label: Label, runs: readonly Run[]): string {
  const name = label['run']!.includes(':') ? label['run']!.slice(label['run']!.indexOf(':') + 1) : '';
  const candidates = runs.filter(({ id }) => name === '' || id === name || id.endsWith(`/${name}`));
  if (candidates.length === 0) return runs.length === 0 ? 'no run was read' : `no run is called ${name}`;
  const columns = label['columns']!;
  const words = columns.split(', ');
  const faults = candidates.map((run) => {
    if (words.every((word) => Object.hasOwn(IN_WORDS, word)))
      return words.filter((word) => !IN_WORDS[word]!(run)).map((word) => `${word} missing`);
    return namedColumns(columns).flatMap(({ name: wanted, points }) => {
      const series = run.series.find((one) => one.name === wanted || one.name.endsWith(`/${wanted}`));
      if (series === undefined) return NO_METRIC.test(wanted) ? [] : [`${wanted} missing`];
      return points === null || series.logged.points === points
        ? []
        : [`${wanted}: ${series.logged.points} points, not ${points}`];
    });
  });
  return faults.some((list) => list.length === 0) ? '' : faults[0]!.join(', ');
}

describe.skipIf(corpus === '')('labelled runs in their own formats', () => {
  it('are read with the series that the labels name', async () => {
    const rows = labels();
    const formats = new Map<string, { passed: number; faults: string[] }>();
    for (const [i, label] of rows.entries()) {
      const fault = faultOf(label, await readLabelled(label, i));
      const row = formats.get(label['format']!) ?? { passed: 0, faults: [] };
      formats.set(label['format']!, row);
      if (fault === '') row.passed++;
      else row.faults.push(`${label['original_path']} ${label['run']}: ${fault}`);
    }
    let passed = 0;
    for (const [format, row] of [...formats].sort()) {
      passed += row.passed;
      process.stdout.write(`${format}: ${row.passed} of ${row.passed + row.faults.length}\n`);
      for (const fault of row.faults) process.stdout.write(`  ${fault}\n`);
    }
    process.stdout.write(`labelled runs read: ${passed} of ${rows.length}\n`);
    expect(rows.length).toBeGreaterThan(0);
    expect(passed).toBeGreaterThanOrEqual(MIN_SHARE * rows.length);
  });
});
