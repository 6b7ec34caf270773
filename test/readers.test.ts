import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RawSeries } from '../src/model/log.js';
import { readers } from '../src/read/formats/index.js';
import { memoryFile } from '../src/read/reader.js';
import { FIXTURES, type Fixture, type Logged, readFixtures, toNumbers } from './support/log-fixtures.js';
import { hintOf, messageOf } from './support/problems.js';
import { tempFolder } from './support/temp-folder.js';

const fixtures = readFixtures();
const AXES = ['steps', 'epochs', 'wallTimes'] as const;

describe('fixtures', () => {
  it('are those that their script makes, or say what wrote them', () => {
    const folder = tempFolder();
    execFileSync(process.execPath, ['test/support/make-log-fixtures.mjs', folder]);
    const made = filesBelow(folder);
    const caseOf = (file: string) => file.split(/[\\/]/, 2).join('/');
    const cases = new Set(made.map(caseOf));
    expect(filesBelow(FIXTURES).filter((file) => cases.has(caseOf(file)))).toEqual(made);
    for (const file of made) expect(readFileSync(join(FIXTURES, file)).equals(readFileSync(join(folder, file))), file).toBe(true);
    for (const { title, writtenBy } of fixtures.filter((one) => !cases.has(one.title)))
      expect(writtenBy, `${title}/series.json must say in "writtenBy" which tool and version wrote the log`).toMatch(/\w/);
  });

  it('exist for every reader', () => {
    const formats = new Set(fixtures.map(({ format }) => format));
    // A database is read from disk, by SQLite: see test/read/formats/mlflow-db.test.ts.
    expect(readers.map(({ id }) => id).filter((id) => !formats.has(id))).toEqual(['mlflow-db']);
  });
});

describe('the first reader that claims a file', () => {
  it.each(fixtures.map((fixture) => [fixture.title, fixture] as const))('is the right one: %s', (_, fixture) => {
    const claiming = readers.find(({ detect }) => detect(memoryFile(fixture.file, fixture.bytes)));
    expect(claiming?.id).toBe(fixture.format);
  });
});

describe('a reader yields what was logged', () => {
  it.each(fixtures.map((fixture) => [fixture.title, fixture] as const))('%s', async (_, fixture) => {
    const reader = readers.find(({ id }) => id === fixture.format)!;
    const logs = await reader.read(memoryFile(fixture.file, fixture.bytes));
    expect(logs.length).toBe(1);
    const [log] = logs;
    expect(log!.source).toBe(fixture.file);
    expect(log!.format).toBe(fixture.format);
    expect(log!.series.map(({ name }) => name).sort()).toEqual([...fixture.series.keys()].sort());
    for (const series of log!.series) {
      expect([...series.values], series.name).toEqual(toNumbers(fixture.series.get(series.name)!));
      expectAxes(series, fixture);
    }
    expect(Object.entries(log!.hyperparameters).sort()).toEqual(fixture.hyperparameters.sort());
    expect(log!.problems.length, JSON.stringify(log!.problems)).toBe(fixture.problems.length);
    for (const [i, { line, message }] of fixture.problems.entries()) {
      const problem = log!.problems[i]!;
      expect(messageOf(problem)).toContain(message);
      expect(problem.line).toBe(line);
      expect(problem.file).toBe(fixture.file);
      expect(hintOf(problem)).not.toBe('');
    }
  });
});

function expectAxes(series: RawSeries, fixture: Fixture): void {
  for (const axis of AXES) {
    if (series[axis] !== undefined) expect(series[axis].length, `${series.name} ${axis}`).toBe(series.values.length);
    const expected: Logged | null | undefined = fixture.axesOf(series.name)[axis];
    if (expected === null) expect(series[axis], `${series.name} ${axis}`).toBeUndefined();
    else if (expected !== undefined) expect([...series[axis]!], `${series.name} ${axis}`).toEqual(toNumbers(expected));
  }
  if (series.rows === undefined) return;
  expect(series.rows.length).toBe(series.values.length);
  for (let i = 1; i < series.rows.length; i++) expect(series.rows[i]!).toBeGreaterThan(series.rows[i - 1]!);
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
