import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/defaults.js';
import { type ArtifactPlace, artifactLogs, artifactReports } from '../../src/source/artifacts.js';
import { branchSettings } from '../../src/source/branch-settings.js';
import { diskLogs } from '../../src/source/disk.js';
import { diskSettings } from '../../src/source/disk-settings.js';
import { namedBaseline, withoutBaseline } from '../../src/source/named-baseline.js';
import { diskReports } from '../../src/source/shards.js';
import { curve, logOf } from '../support/curves.js';
import { makeZip } from '../support/make-archive.js';
import { reportOf } from '../support/report.js';
import { jsonOf } from '../support/words.js';

const TABLE = `epoch,loss\n${curve(12, (i) => 1 / (i + 1))
  .map((value, i) => `${i},${value}`)
  .join('\n')}\n`;
const { report } = reportOf([logOf({ loss: curve(12, (i) => 1 / (i + 1)) })]);
const REPORT = jsonOf(report);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'curvelint-source-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

describe('the disk', () => {
  it('gives logs, what could not be read, and every file that was opened', async () => {
    write('runs/a/log.csv', TABLE);
    write('runs/b/log.csv', '');
    const { logs, problems, provenance } = await diskLogs(['runs'], { root: folder })(DEFAULT_CONFIG);
    expect(logs.map(({ source }) => source)).toEqual(['runs/a/log.csv']);
    expect(problems).toMatchObject([{ file: 'runs/b/log.csv', id: 'empty-file' }]);
    expect(provenance).toEqual({ patterns: ['runs'], looked: ['runs/a/log.csv', 'runs/b/log.csv'], foreign: null });
  });

  it('reads no more than the settings that it is given allow', async () => {
    write('log.csv', TABLE);
    const load = diskLogs(['log.csv'], { root: folder });
    expect((await load(DEFAULT_CONFIG)).logs).toHaveLength(1);
    const small = await load({ ...DEFAULT_CONFIG, limits: { fileBytes: 10 } });
    expect(small).toMatchObject({ logs: [], problems: [{ id: 'large-file' }] });
  });

  it('gives the reports of shards in order of their paths', async () => {
    for (const shard of ['two', 'one']) write(`out/${shard}/report.json`, REPORT);
    write('out/one/other.json', '{}');
    const { reports, provenance } = await diskReports(['out'], folder, false)(DEFAULT_CONFIG);
    expect(reports.map(({ file }) => file)).toEqual(['out/one/report.json', 'out/two/report.json']);
    expect(reports[0]!.report.runs).toEqual(report.runs);
    expect(provenance.looked).toEqual(reports.map(({ file }) => file));
  });
});

describe('the artifacts of a run', () => {
  const place: ArtifactPlace = { runId: 7, attempt: 1, workflow: '', trusted: true, names: [], patterns: ['.'] };
  const asked: string[] = [];
  const github = (artifacts: Readonly<Record<string, string>>) => ({
    listArtifacts: async (run: number, isWanted: (name: string) => boolean) => {
      asked.push(`list ${run}`);
      return Object.keys(artifacts)
        .filter(isWanted)
        .map((name, id) => ({ id, name, createdAt: '', size: 1, digest: null }));
    },
    listMade: async () => Object.keys(artifacts).map((name) => ({ name, expired: null })),
    downloadArtifact: async ({ name }: { readonly name: string }) =>
      makeZip([{ path: artifacts[name]!.startsWith('{') ? 'report.json' : 'log.csv', data: artifacts[name]! }]),
  });
  beforeEach(() => {
    asked.length = 0;
  });

  it('are those that the settings name, unless others are asked for', async () => {
    const both = github({ 'curvelint-logs': TABLE, other: TABLE });
    const load = async (names: readonly string[]) => {
      const { logs, provenance } = await artifactLogs(both, { ...place, names })(DEFAULT_CONFIG);
      expect(provenance.looked).toEqual(logs.map(({ source }) => source));
      return provenance.looked;
    };
    expect(await load([])).toEqual(['curvelint-logs/log.csv']);
    expect(await load(['oth*'])).toEqual(['other/log.csv']);
  });

  it('say which patterns name none of their files', async () => {
    const two = github({ 'curvelint-a': TABLE, 'curvelint-b': TABLE });
    const absentOf = async (patterns: readonly string[]) =>
      (await artifactLogs(two, { ...place, patterns })(DEFAULT_CONFIG)).provenance.absent;
    expect(await absentOf(['.'])).toBeUndefined();
    expect(await absentOf(['log.csv', 'curvelint-b/**', '!old/**'])).toBeUndefined();
    expect(await absentOf(['log.csv', 'runs/*.csv'])).toEqual([{ pattern: 'runs/*.csv', why: 'files', near: null }]);
  });

  it('give reports where reports are asked for', async () => {
    const two = github({ 'curvelint-b': REPORT, 'curvelint-a': REPORT, 'curvelint-logs': TABLE });
    const { reports } = await artifactReports(two, place)(DEFAULT_CONFIG);
    expect(reports.map(({ file }) => file)).toEqual(['curvelint-a/report.json', 'curvelint-b/report.json']);
  });

  it('give no report where others decide what the run ran, and say what to upload instead (Q1)', async () => {
    const foreign = { ...place, trusted: false };
    const reports = github({ 'curvelint-a': REPORT, 'curvelint-b': REPORT });
    await expect(artifactReports(reports, foreign)(DEFAULT_CONFIG)).rejects.toMatchObject({
      message: expect.stringContaining('reports of run 7 are not taken'),
      hint: expect.stringContaining('Upload the logs instead'),
    });
    const { logs, problems } = await artifactLogs(reports, foreign)(DEFAULT_CONFIG);
    expect(logs).toEqual([]);
    expect(problems).toContainEqual({ file: 'artifacts of run 7', id: 'untrusted-report', values: { reports: 2 } });
  });

  it('give the logs of any run, and no word of a report beside them (Q1)', async () => {
    const both = github({ 'curvelint-a': REPORT, 'curvelint-logs': TABLE });
    const { logs, problems } = await artifactLogs(both, { ...place, trusted: false })(DEFAULT_CONFIG);
    expect(logs.map(({ source }) => source)).toEqual(['curvelint-logs/log.csv']);
    expect(problems.map(({ id }) => id)).not.toContain('untrusted-report');
  });

  it.each([
    ['logs', artifactLogs],
    ['reports', artifactReports],
  ])('give no %s of a workflow that the settings do not name, and say so', async (_, from) => {
    const load = from(github({ 'curvelint-logs': TABLE }), { ...place, workflow: '.github/workflows/other.yml' });
    const wanted = '.github/workflows/train.yml';
    const loaded = await load({ ...DEFAULT_CONFIG, trainingWorkflow: wanted });
    expect(loaded).toMatchObject({ problems: [], provenance: { looked: [], foreign: { runId: 7, wanted } } });
    expect(asked).toEqual([]);
    expect((await load(DEFAULT_CONFIG)).provenance.foreign).toBeNull();
    expect(asked).toEqual(['list 7']);
  });
});

describe('a baseline', () => {
  it('at a path is a report with the commit that it is of, or logs', async () => {
    const context = { repository: 'team/net', commit: 'a'.repeat(40), pullRequest: null, run: null };
    write('report.json', jsonOf({ ...report, context }));
    write('base/log.csv', TABLE);
    expect(await namedBaseline('report.json', folder)(DEFAULT_CONFIG)).toMatchObject({
      reports: [{ file: 'report.json', report: { runs: report.runs } }],
      provenance: { source: 'report.json', commit: context.commit, isNamed: true },
    });
    expect(await namedBaseline('base', folder)(DEFAULT_CONFIG)).toMatchObject({
      logs: [{ source: 'base/log.csv' }],
      provenance: { source: 'base', isNamed: true },
    });
  });

  it('that nobody has says why', async () => {
    expect((await withoutBaseline({ id: 'not-given', values: {} })(DEFAULT_CONFIG)).provenance).toMatchObject({
      source: null,
      reason: { id: 'not-given', values: {} },
    });
  });
});

describe('settings', () => {
  it('of the disk are a file, or none', async () => {
    write('a.yml', 'fail-on: never\n');
    mkdirSync(join(folder, 'b.yml'));
    expect(await diskSettings(folder)('a.yml')).toEqual({ text: 'fail-on: never\n', name: 'a.yml' });
    expect(await diskSettings(folder)('c.yml')).toBeNull();
    await expect(diskSettings(folder)('b.yml')).rejects.toThrow('the config b.yml is not a file');
  });

  it('of a branch never come from outside of the repository, and are not replaced by the defaults where GitHub says no', async () => {
    const read = branchSettings({ readFile: async (path, ref) => (path === 'a.yml' ? `# ${ref}` : null) }, 'main');
    expect(await read('./a.yml')).toEqual({ text: '# main', name: 'a.yml of main' });
    expect(await read('b.yml')).toBeNull();
    for (const path of ['/etc/passwd', 'a/../../b.yml']) await expect(read(path)).rejects.toThrow('outside of the repository');
    const refused = branchSettings({ readFile: () => Promise.reject(new Error('403')) }, 'main');
    await expect(refused('a.yml')).rejects.toThrow("the settings of the base branch can't be read: 403");
  });
});
