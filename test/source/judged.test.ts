import { describe, expect, it } from 'vitest';
import type { Config } from '../../src/config/config.js';
import { DEFAULT_CONFIG } from '../../src/config/defaults.js';
import type { Artifact } from '../../src/github/artifacts.js';
import type { ArtifactStore } from '../../src/source/artifacts.js';
import { judgedInArtifacts } from '../../src/source/judged-in-artifacts.js';
import { judgedOnDisk } from '../../src/source/judged-on-disk.js';
import { storeOnce } from '../../src/source/store-once.js';
import { curve, logOf } from '../support/curves.js';
import { makeZip } from '../support/make-archive.js';
import { putFile } from '../support/put-file.js';
import { reportOf } from '../support/report.js';
import { tempFolder } from '../support/temp-folder.js';
import { jsonOf } from '../support/words.js';

const REPORT = jsonOf(reportOf([logOf({ loss: curve(12, (i) => 1 / (i + 1)) })]).report);
const TABLE = `epoch,loss\n${curve(12, (i) => 1 / (i + 1))
  .map((value, i) => `${i},${value}`)
  .join('\n')}\n`;
const EXPECTING: Config = { ...DEFAULT_CONFIG, expect: 2 };

describe('what is judged on the disk (V2)', () => {
  const root = tempFolder();
  putFile(root, 'shards/a/report.json', REPORT);
  putFile(root, 'shards/b/report.json', REPORT);
  putFile(root, 'runs/a/metrics.csv', TABLE);
  putFile(root, 'runs/a/report.json', '{"epoch": 3}');
  const kind = async (pattern: string, config = EXPECTING) =>
    Object.keys(await judgedOnDisk([pattern], { root, curves: false, baseline: null })(config));

  it.each([
    ['shards', 'reports'],
    ['shards/*/report.json', 'reports'],
    ['runs/**', 'logs'],
    ['nothing/*.json', 'logs'],
  ])('%s: %s (V2)', async (pattern, expected) => expect(await kind(pattern)).toEqual([expected]));

  it('is a mistake where both lie there: none is left out without a word (V2)', async () => {
    await expect(kind('.')).rejects.toThrow('there are 1 log and 2 report.json of curvelint');
  });

  it('are logs beside the report of a named baseline (V2)', async () => {
    for (const baseline of ['shards', 'shards/a/report.json'])
      await expect(judgedOnDisk(['runs', baseline], { root, curves: false, baseline })(EXPECTING)).resolves.toHaveProperty(
        'logs',
      );
  });

  it('is logs wherever nothing is expected (V2)', async () => {
    for (const pattern of ['shards', 'runs/**']) expect(await kind(pattern, DEFAULT_CONFIG)).toEqual(['logs']);
  });
});

describe('what is judged in artifacts (V2)', () => {
  const store = (files: Readonly<Record<string, string>>) => {
    const asked: string[] = [];
    const artifacts = Object.keys(files).map((path, i) => ({ id: i + 1, name: `curvelint-${i}`, size: 1, digest: null, path }));
    const github: ArtifactStore = {
      listMade: async () => [],
      listArtifacts: async () => {
        asked.push('list');
        return artifacts;
      },
      downloadArtifact: async ({ name, id }: Artifact) => {
        asked.push(name);
        const { path } = artifacts[id - 1]!;
        return makeZip([{ path, data: files[path]! }]);
      },
    };
    return { github, asked };
  };
  const place = { runId: 7, attempt: 1, workflow: '', trusted: true, names: [], patterns: ['.'] };

  it.each<readonly [string, Readonly<Record<string, string>>, string]>([
    ['report.json files', { 'a/report.json': REPORT, 'b/report.json': REPORT }, 'reports'],
    ['logs', { 'a/metrics.csv': TABLE, 'b/metrics.csv': TABLE }, 'logs'],
    ['nothing', {}, 'logs'],
  ])('%s are judged as %s, listed and fetched once (V2)', async (_, files, expected) => {
    const { github, asked } = store(files);
    const judged = await judgedInArtifacts(github, place)(EXPECTING);
    expect(Object.keys(judged)).toEqual([expected]);
    const found = await ('logs' in judged ? judged.logs : judged.reports)(EXPECTING);
    expect('logs' in found ? found.logs : found.reports).toHaveLength(Object.keys(files).length);
    expect(asked).toEqual(['list', ...Object.keys(files).map((_one, i) => `curvelint-${i}`)]);
  });

  it('keeps no more of them than has room, and none that was read again (V2)', async () => {
    let fetched = 0;
    const large = new Uint8Array(40 * 1024 ** 2);
    const once = storeOnce({
      listMade: async () => [],
      listArtifacts: async () => [],
      downloadArtifact: async () => {
        fetched += 1;
        return large;
      },
    });
    const artifact = (id: number): Artifact => ({ id, name: 'a', size: large.length, digest: null });
    for (const id of [1, 2]) await once.downloadArtifact(artifact(id));
    expect(fetched).toBe(2);
    await once.downloadArtifact(artifact(1));
    expect(fetched).toBe(2);
    for (const id of [1, 2]) await once.downloadArtifact(artifact(id));
    expect(fetched).toBe(4);
  });
});
