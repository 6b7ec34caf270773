import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/defaults.js';
import { curvesToJson } from '../../src/contract/curves-json.js';
import { seededRandom } from '../../src/math/stats/seeded-random.js';
import { type InShares, runPipeline } from '../../src/pipeline/pipeline.js';
import { diagnosedInShares } from '../../src/pipeline/shares/in-shares.js';
import { diskSearch, searchedLogs } from '../../src/source/disk.js';
import { withoutBaseline } from '../../src/source/named-baseline.js';
import { makeZip } from '../support/make-archive.js';
import { runs } from '../support/property-runs.js';
import { putFile } from '../support/put-file.js';
import { tempFolder } from '../support/temp-folder.js';
import { jsonOf } from '../support/words.js';

type Random = () => number;
type Files = Map<string, string | Uint8Array>;

const table = (random: Random, columns: readonly string[], points = 14, from = 0, axis = 'epoch') => {
  const rate = 4 + 8 * random();
  const rows = Array.from({ length: points }, (_, i) => {
    const values = columns.map((_, column) => (0.3 + column / 10 + Math.exp(-(from + i) / rate) + 0.02 * random()).toFixed(4));
    return [from + i, ...values].join(',');
  });
  return `${[axis, ...columns].join(',')}\n${rows.join('\n')}\n`;
};
const LOSSES = ['loss', 'val_loss'];

/** What a training may leave in its folder. */
const LEFT: readonly ((put: (path: string, content: string | Uint8Array) => void, random: Random, before: Files) => void)[] = [
  (put, random) => put('metrics.csv', table(random, ['train_loss', 'val_loss', 'val_acc'])),
  (put, random) => put('version_0/metrics.csv', table(random, LOSSES)),
  (put, random) => {
    put('metrics.csv', table(random, LOSSES));
    put('hparams.yaml', `lr: ${random()}\nseed: ${Math.floor(9 * random())}\n`);
  },
  (put, random) => {
    put('train.csv', table(random, ['loss']));
    put('val.csv', table(random, ['loss']));
  },
  (put, random) => {
    put('train/log.csv', table(random, ['loss']));
    put('val/log.csv', table(random, ['loss']));
  },
  (put, random) => {
    const text = table(random, LOSSES);
    put('metrics.csv', text);
    put('copy.csv', text);
  },
  // The same numbers as another training: of its folder a copy, elsewhere a second run.
  (put, random, before) =>
    put('metrics.csv', [...before.values()].find((one) => typeof one === 'string') ?? table(random, LOSSES)),
  (put, random) => {
    put('20240101_000000.log.csv', table(random, LOSSES, 8));
    put('20240102_000000.log.csv', table(random, LOSSES, 8, 8));
  },
  (put, random) => put('logs.zip', makeZip([{ path: 'a/metrics.csv', data: table(random, LOSSES) }])),
  (put, random) => put('log.csv', `${table(random, LOSSES)}${table(random, LOSSES).split('\n').slice(1).join('\n')}`),
  (put) => put('notes.txt', 'nothing that was measured\n'),
  (put) => put('metrics.csv', 'epoch,loss\n1,\n'),
];
/** Rarer: other tools, predictions, one file an epoch, and what must not be told. */
const RARE: typeof LEFT = [
  (put, random) => put('log.jsonl', Array.from({ length: 12 }, (_, i) => JSON.stringify({ step: i, loss: random() })).join('\n')),
  (put, random) => {
    for (let i = 0; i < 12; i += 1) put(`epoch_${i}.json`, JSON.stringify({ loss: 1 / (i + 1), val_loss: random() }));
  },
  (put) =>
    put('predictions.csv', `id,label,p0,p1\n${Array.from({ length: 40 }, (_, i) => `${i},${i % 2},0.4,0.6`).join('\n')}\n`),
  (put, random) => put('metrics.csv', table(random, ['loss', `AKIA${'ABCDEFGHIJKLMNOP'}`])),
  (put, random) => put('../metrics.csv', table(random, LOSSES)),
];

/** A folder of trainings as somebody may have them. */
function tree(random: Random): Files {
  const files: Files = new Map();
  const name = ['run-', 'lr0.1-', 'seed/', 'a b ', 'x.'][Math.floor(5 * random())]!;
  const kinds = [0, 1, 2, 3].map(() => LEFT[Math.floor(LEFT.length * random())]!);
  const trainings = 3 + Math.floor(9 * random());
  for (let i = 0; i < trainings; i += 1) {
    const own = random() < 0.02 ? RARE : kinds;
    const leave = own[Math.floor(own.length * random())]!;
    leave((path, content) => files.set(join(`${name}${i}`, path), content), random, files);
  }
  return files;
}

async function judged(folder: string, inShares: InShares) {
  const { view, curves } = await runPipeline({
    config: { ...DEFAULT_CONFIG, limits: {} },
    judged: { logs: searchedLogs(diskSearch([folder], { root: join(folder, '..') })) },
    inShares,
    baseline: withoutBaseline({ id: 'not-given', values: {} }),
    curves: true,
    context: null,
    today: '2026-01-31',
    findAcceptance: null,
  });
  return { report: jsonOf(view.report), curves: curvesToJson(curves!) };
}

describe('trainings that are diagnosed in shares', () => {
  it('give the report and the curves of all of them at once, or are not taken', async () => {
    let inShares = 0;
    for (let seed = 1; seed <= runs(60); seed += 1) {
      const folder = join(tempFolder(), 'trainings');
      mkdirSync(folder);
      const files = tree(seededRandom(seed));
      for (const [path, content] of files) putFile(folder, path, content);
      const atOnce = await judged(folder, async () => null);
      const found = await judged(folder, async (search, config, curves) => {
        const shared = await diagnosedInShares(search, config, curves, 1);
        if (shared !== null) inShares += 1;
        return shared;
      });
      expect(found, `${seed}: ${[...files.keys()].join()}`).toEqual(atOnce);
    }
    expect(inShares).toBeGreaterThan(runs(60) / 4);
  }, 600_000);

  it('are read at once where there is no place for temporary files', async () => {
    const folder = join(tempFolder(), 'trainings');
    mkdirSync(folder);
    for (let i = 0; i < 4; i += 1) putFile(folder, `run-${i}/metrics.csv`, table(seededRandom(i + 1), LOSSES));
    const inShares: InShares = (search, config, curves) => diagnosedInShares(search, config, curves, 1);
    const search = () => diskSearch([folder], { root: join(folder, '..') });
    expect(await inShares(search(), DEFAULT_CONFIG, false)).not.toBeNull();
    for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, join(folder, 'nowhere'));
    expect(await inShares(search(), DEFAULT_CONFIG, false)).toBeNull();
    vi.unstubAllEnvs();
  });
});
