import { execFileSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdirSync, openSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Caps } from '../../../src/model/limits.js';
import { findLogs } from '../../../src/read/find/find-logs.js';
import { makeTar, makeZip } from '../../support/make-archive.js';
import { hintOf, messageOf } from '../../support/problems.js';
import { processorTime } from '../../support/processor-time.js';
import { putFile } from '../../support/put-file.js';
import { tempFolder } from '../../support/temp-folder.js';

const CSV = 'epoch,loss,val_loss\n0,1,2\n1,0.5,1.5\n';
let root = '';
beforeEach(() => {
  root = tempFolder();
});

function lay(files: Readonly<Record<string, string | Uint8Array>>, folder = root): void {
  for (const [path, content] of Object.entries(files)) {
    putFile(folder, path, content);
  }
}

async function find(patterns: readonly string[], caps: Partial<Caps> = {}) {
  const found = await findLogs(patterns, { root, caps });
  return {
    ...found,
    sources: found.logs.map(({ source }) => source),
    told: found.problems.map((problem) => `${problem.file}: ${messageOf(problem)}`),
  };
}

describe('findLogs', () => {
  it('finds logs by path, folder and glob, once each, in order', async () => {
    lay({ 'b/metrics.csv': CSV, 'a/metrics.csv': CSV, 'a/b/log.csv': CSV, 'c.csv': CSV });
    expect((await find(['c.csv', 'a', '**/metrics.csv', 'c.csv'])).sources).toEqual([
      'a/b/log.csv',
      'a/metrics.csv',
      'b/metrics.csv',
      'c.csv',
    ]);
  });

  it('passes over what is no log in a folder, and looks into no code of others', async () => {
    lay({
      'metrics.csv': CSV,
      'README.md': '# Loss\n',
      'train.py': 'loss = 1\n',
      'data.csv': 'x,price\n1,2\n3,4\n',
      'package.json': '{"name": "a"}',
      'config.yaml': 'lr: 1\n',
    });
    lay({
      'node_modules/x/metrics.csv': CSV,
      '.git/metrics.csv': CSV,
      'all_results.json': '{"train_loss": 0.5, "epoch": 3}',
      'a.profile-empty': '',
    });
    const { sources, problems, looked } = await find(['.']);
    expect(sources).toEqual(['metrics.csv']);
    expect(problems).toEqual([]);
    expect(looked).toEqual([
      'README.md',
      'a.profile-empty',
      'all_results.json',
      'config.yaml',
      'data.csv',
      'metrics.csv',
      'package.json',
      'train.py',
    ]);
  });

  it('says why a file that was named is no log', async () => {
    lay({
      'README.md': '# Loss\n',
      'data.csv': '1,2\n3,4\n',
      'a.zip': 'PK\u0003\u0004\u0000',
      'results.json': '{"train_loss": 0.5}',
      'only.csv': 'epoch,loss\n',
    });
    const { logs, told } = await find(['README.md', 'data.csv', 'a.zip', 'results.json', 'only.csv']);
    expect(logs).toEqual([]);
    expect(told).toEqual([
      expect.stringMatching(/^README\.md: not a metric log/),
      expect.stringMatching(/^a\.zip: a zip archive/),
      expect.stringMatching(/^data\.csv: not a metric log/),
      expect.stringMatching(/^only\.csv: /),
      expect.stringMatching(/^results\.json: one value a name/),
    ]);
  });

  it('takes a table without a known metric only where it was named', async () => {
    lay({ 'x.csv': 'step,surprise\n1,2\n2,3\n' });
    expect((await find(['.'])).sources).toEqual([]);
    expect((await find(['x.csv'])).logs[0]!.series[0]!.name).toBe('surprise');
  });

  it('reads the others beside files that stand in for logs', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(CSV, 'utf16le')]);
    lay({
      'a/metrics.csv': CSV,
      'b/metrics.csv': '',
      'c/metrics.csv': 'version https://git-lfs.github.com/spec/v1\noid sha256:00\n',
      'd/metrics.csv': '<!DOCTYPE html><html>',
    });
    lay({
      'e/metrics.csv': 'epoch,loss\n0,1\n',
      'f/metrics.csv': utf16,
      'g/events.out.tfevents.1': 'garbage, not records',
      'h/history.json': '{"loss": [1, 2',
    });
    const { sources, told, problems, files } = await find(['**']);
    expect(sources).toEqual(['a/metrics.csv', 'f/metrics.csv']);
    expect(files).toBe(2);
    expect(told).toEqual([
      'b/metrics.csv: the file is empty (0 bytes)',
      expect.stringMatching(/^c\/metrics\.csv: a Git LFS pointer/),
      expect.stringMatching(/^d\/metrics\.csv: a web page/),
      expect.stringMatching(/^e\/metrics\.csv: only one row/),
      expect.stringMatching(/^g\/events\.out\.tfevents\.1: the length of a record/),
      expect.stringMatching(/^g\/events\.out\.tfevents\.1: no scalars/),
      expect.stringMatching(/^h\/history\.json: the JSON ends in the middle/),
    ]);
    expect(problems.every((problem) => hintOf(problem) !== '')).toBe(true);
  });

  it('says when a pattern finds nothing', async () => {
    lay({ 'a/x.txt': 'hello', 'empty/.keep': '' });
    rmSync(join(root, 'empty/.keep'));
    const { told } = await find(['none.csv', 'none/**', '*.csv', 'a', 'empty', '{a,b}'.repeat(9)]);
    expect(told).toEqual([
      'none.csv: no such file or folder',
      'none/**: no file matches',
      '*.csv: no file matches',
      'empty: the folder holds no files',
      expect.stringMatching(/: too many alternatives/),
      'a: one file, and it is no metric log',
      'a/x.txt: not a metric log: text without a number',
    ]);
  });

  it.each([
    ['a.pdf', '%PDF-1.4\n1 0 obj', /^a PDF document, not a metric log/],
    ['metrics.csv', 'epoch,train_loss,val_loss\n', /^a header and no row below it/],
    ['names.csv', 'name,city\na,b\n', /^not a metric log: text without a number/],
    [
      'one.log',
      'Epoch 1: train_loss=0.5 val_loss=0.6\n',
      /^not a metric log: one line with a metric: a curve needs at least two/,
    ],
    ['times.log', '10:00:01 step done\n'.repeat(30), /^not a metric log: 30 lines with numbers, none with a name/],
    [
      'some.log',
      'x 1\ny 2\nEpoch 1: train_loss=0.5\n',
      /^not a metric log: 3 lines with numbers, only one with a metric; 1 with an epoch/,
    ],
  ])('says what is missing in %s, named or in a folder', async (name, text, reason) => {
    lay({ [`a/${name}`]: text });
    for (const pattern of [`a/${name}`, 'a']) {
      const { told } = await find([pattern]);
      expect(told.map((one) => one.replace(`a/${name}: `, '').replace(/^:\d+: /, ''))).toContainEqual(
        expect.stringMatching(reason),
      );
    }
  });

  it('leaves out what a pattern with ! names', async () => {
    lay({ 'a/metrics.csv': CSV, 'old/metrics.csv': CSV, 'b/old/metrics.csv': CSV });
    expect((await find(['**', '!**/old/**'])).sources).toEqual(['a/metrics.csv']);
    expect((await find(['**', '!old'])).sources).toEqual(['a/metrics.csv', 'b/old/metrics.csv']);
  });

  it('takes absolute paths and paths that go up from whom they are trusted (F1)', async () => {
    lay({ 'up/metrics.csv': CSV, 'here/x.csv': CSV });
    const found = await findLogs(['../up/*.csv', join(root, 'here/x.csv')], { root: join(root, 'here') });
    expect(found.logs.map(({ source }) => source)).toEqual([`${root}/up/metrics.csv`, 'x.csv']);
  });

  it('tells how far it is', async () => {
    lay({ 'a.csv': CSV, 'b.csv': CSV });
    const seen: string[] = [];
    await findLogs(['.'], { root, onProgress: ({ files, totalFiles }) => seen.push(`${files}/${totalFiles}`) });
    expect(seen).toEqual(['1/2', '2/2']);
  });
});

describe('settings beside a log', () => {
  it('are added, the nearer ones and those of the log itself first', async () => {
    lay({
      'runs/params.yaml': 'lr: 1\nbatch: 64\n',
      'runs/a/hparams.yaml': 'lr: 2\nseed: 5\n',
      'runs/a/config.yaml': 'lr: 9\nname: x\n',
    });
    lay({ 'runs/a/history.json': '{"loss": [1, 2], "seed": 7}', 'runs/a/deep/er/metrics.csv': CSV });
    lay({ 'runs/a/far/too/deep/metrics.csv': CSV });
    const { logs } = await find(['runs']);
    expect(logs.map(({ source, hyperparameters }) => [source, hyperparameters])).toEqual([
      ['runs/a/deep/er/metrics.csv', { lr: 2, seed: 5, name: 'x' }],
      ['runs/a/far/too/deep/metrics.csv', {}],
      ['runs/a/history.json', { lr: 2, batch: 64, seed: 7, name: 'x' }],
    ]);
  });

  it.each<[string, string, string, object]>([
    [
      'JSON',
      'config.json',
      '{"lr": 1e-3, "optim": {"name": "adam", "eps": NaN}, "k": [1, 5]}',
      { lr: 0.001, 'optim.name': 'adam', 'optim.eps': 'NaN', k: '[1,5]' },
    ],
    [
      'JSON with comments',
      'ds_config.json',
      '{\n  // steps\n  "lr": 1, // here\n  "a": {"b": "http://x"},\n}',
      { lr: 1, 'a.b': 'http://x' },
    ],
    ['arguments of a script', 'args.json', '{"lr": 0.1, "api_key": "abc"}', { lr: 0.1 }],
    ['jsonpickle', 'config.json', '{"seed": 3, "betas": {"py/tuple": [0.9, 0.99]}}', { seed: 3, betas: '[0.9,0.99]' }],
    [
      'options of pix2pix',
      'train_opt.txt',
      '---- Options ----\n  lr: 0.1   [default: 0.2]\n  gan_mode: lsgan\n---- End ----\n',
      { lr: 0.1, gan_mode: 'lsgan' },
    ],
    ['a printed Namespace', 'args.txt', "Namespace(lr=0.1, name='a')", { lr: 0.1, name: 'a' }],
    ['flags, one a line', 'args.txt', '--lr\n0.1\n--amp=true\n--seed 3\n', { lr: 0.1, amp: true, seed: 3 }],
    ['Hydra', '.hydra/config.yaml', 'optim:\n  lr: 0.1\nseed: 4\n', { 'optim.lr': 0.1, seed: 4 }],
    ['overrides of Hydra', '.hydra/overrides.yaml', '- lr=0.1\n- seed=4\n', { lr: 0.1, seed: 4 }],
    [
      'an ordered dict of PyYAML',
      'args.yml',
      '!!python/object/apply:collections.OrderedDict\n- - - algo\n    - ppo\n  - - seed\n    - 123\n',
      { algo: 'ppo', seed: 123 },
    ],
    ['a model of Hugging Face', 'config.json', '{"architectures": ["A"], "model_type": "bert", "hidden_size": 768}', {}],
    ['a package', 'config.json', '{"name": "x", "version": "1", "dependencies": {}}', {}],
    ['broken JSON', 'config.json', '{"lr": ', {}],
    ['a list', 'config.json', '[1, 2]', {}],
  ])('are read from %s', async (_, name, text, expected) => {
    lay({
      [`runs/a/${name}`]: text,
      'runs/a/metrics.csv': CSV,
      'b.tar': makeTar([
        { path: `a/${name}`, data: text },
        { path: 'a/metrics.csv', data: CSV },
      ]),
    });
    for (const pattern of ['runs', 'b.tar']) expect((await find([pattern])).logs[0]!.hyperparameters).toEqual(expected);
  });

  it('are no logs, unless there is an axis in what is named', async () => {
    lay({
      'a/config.json': '{"loss": [1, 2], "lr": 0.1}',
      'a/opt.txt': 'epoch 1 loss 0.5\nepoch 2 loss 0.4\nepoch 3 loss 0.3\n',
    });
    expect((await find(['a'])).sources).toEqual([]);
    expect((await find(['a/config.json'])).told).toEqual(['a/config.json: settings of a training, not its log']);
    expect((await find(['a/opt.txt'])).sources).toEqual(['a/opt.txt']);
  });

  it('are not looked for outside of the root', async () => {
    lay({ 'config.yaml': 'lr: 1\n', 'inner/metrics.csv': CSV });
    expect((await findLogs(['metrics.csv'], { root: join(root, 'inner') })).logs[0]!.hyperparameters).toEqual({});
  });
});

describe.skipIf(process.platform === 'win32')('F1: links', () => {
  it('F1: are followed neither to files nor to folders', async () => {
    const outside = tempFolder();
    lay({ 'metrics.csv': CSV, 'x.txt': 'x' }, outside);
    lay({ 'runs/a/metrics.csv': CSV });
    symlinkSync(join(outside, 'metrics.csv'), join(root, 'runs/metrics.csv'));
    symlinkSync(outside, join(root, 'runs/folder'));
    symlinkSync(join(root, 'runs/metrics.csv'), join(root, 'runs/again.csv'));
    symlinkSync(join(root, 'runs/a'), join(root, 'runs/latest'));
    symlinkSync(join(root, 'runs'), join(root, 'runs/a/loop'));
    const { sources, told } = await find(['runs/**']);
    expect(sources).toEqual(['runs/a/metrics.csv']);
    expect(told).toEqual(
      ['again.csv', 'folder', 'metrics.csv'].map(
        (name) => `runs/${name}: a symbolic link that leads out of the folder: not followed`,
      ),
    );
    expect((await find(['runs/metrics.csv'])).told).toEqual([expect.stringMatching(/not a regular file/)]);
  });

  it('to the folder that was named are its owner’s own', async () => {
    lay({ 'runs/7/metrics.csv': CSV });
    symlinkSync(join(root, 'runs/7'), join(root, 'latest'));
    expect((await find(['latest/*.csv'])).sources).toEqual(['latest/metrics.csv']);
    expect((await find(['latest'])).sources).toEqual(['latest/metrics.csv']);
  });

  it('F1: a pipe is not waited for, a folder with a log’s name is no file', async () => {
    execFileSync('mkfifo', [join(root, 'metrics.csv')]);
    mkdirSync(join(root, 'a.csv'));
    lay({ 'b.csv': CSV });
    expect((await find(['**'])).sources).toEqual(['b.csv']);
    expect((await find(['metrics.csv'])).told).toEqual([expect.stringMatching(/^metrics\.csv: not a regular file/)]);
  });
});

describe('F2: caps', () => {
  it('refuse a huge file at once', async () => {
    const handle = openSync(join(root, 'metrics.csv'), 'w');
    ftruncateSync(handle, 8 * 1024 ** 3);
    closeSync(handle);
    const took = await processorTime(async () => {
      const { logs, told } = await find(['metrics.csv']);
      expect(logs).toEqual([]);
      expect(told).toEqual([expect.stringMatching(/^metrics\.csv: 8589934592 bytes: more than 4294967296/)]);
    });
    expect(took).toBeLessThan(1000);
  });

  it('take the first files and name the rest', async () => {
    lay({ 'a.csv': CSV, 'b.csv': CSV, 'c.csv': CSV });
    const { sources, told } = await find(['.'], { files: 2 });
    expect(sources).toEqual(['a.csv', 'b.csv']);
    expect(told).toEqual([expect.stringMatching(/more than 2 files/)]);
  });
});

describe('archives among the files', () => {
  const inside = [
    { path: 'a/metrics.csv', data: CSV },
    { path: 'a/hparams.yaml', data: 'lr: 0.5\n' },
    { path: 'a/model.pt', data: 'x' },
    { path: 'notes.txt', data: 'hello' },
  ];
  it.each([
    ['logs.zip', makeZip(inside)],
    ['logs.tar.gz', gzipSync(makeTar(inside))],
  ])('%s gives its logs, with their settings', async (name, bytes) => {
    lay({ [name]: bytes });
    for (const pattern of [name, '.']) {
      const { logs, problems } = await find([pattern]);
      expect(logs.map(({ source, hyperparameters }) => [source, hyperparameters])).toEqual([
        [`${name}/a/metrics.csv`, { lr: 0.5 }],
      ]);
      expect(problems).toEqual([]);
    }
  });

  it('a packed log keeps its name', async () => {
    lay({ 'run/log.csv.gz': gzipSync(CSV) });
    expect((await find(['.'])).sources).toEqual(['run/log.csv.gz']);
  });

  it('a packed data set that is met by chance is not opened', async () => {
    lay({ 'images.zip': makeZip([{ path: '../x', data: '' }]), 'metrics.csv': CSV });
    expect((await find(['.'])).problems).toEqual([]);
    expect((await find(['images.zip'])).told[0]).toMatch(/^images\.zip: an archive with paths|relative path/);
  });

  it('A2: caps are those that are given', async () => {
    lay({ 'logs.zip': makeZip(inside) });
    const { told } = await find(['logs.zip'], { archive: { entries: 2 } });
    expect(told).toEqual(['logs.zip: an archive with more than 2 entries']);
  });
});

describe('MLflow runs on disk', () => {
  const run = 'mlruns/0/0123456789abcdef0123456789abcdef';
  const metric = '1700000000000 1.5 0\n1700000001000 0.5 1\n';
  it('have their parameters', async () => {
    lay({
      [`${run}/metrics/val/loss`]: metric,
      [`${run}/params/lr`]: '0.1',
      [`${run}/params/model`]: 'small',
      [`${run}/meta.yaml`]: 'lifecycle_stage: active\n',
    });
    const { logs, problems } = await find(['mlruns']);
    expect(logs.map(({ series, hyperparameters }) => [series[0]!.name, hyperparameters])).toEqual([
      ['val/loss', { lr: 0.1, model: 'small' }],
    ]);
    expect(problems).toEqual([]);
  });
  it('are left out where they were deleted, and so are metrics of logged models', async () => {
    lay({
      [`${run}/metrics/loss`]: metric,
      [`${run}/meta.yaml`]: 'lifecycle_stage: deleted\n',
      'mlruns/0/models/m-1/metrics/loss': metric,
    });
    expect((await find(['mlruns'])).logs).toEqual([]);
  });
});
