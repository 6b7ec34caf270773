import { describe, expect, it } from 'vitest';
import { judge } from '../../src/compare/gate.js';
import type { Config } from '../../src/config/config.js';
import { DEFAULT_CONFIG } from '../../src/config/defaults.js';
import { isBlocked } from '../../src/contract/is-blocked.js';
import { parseReport } from '../../src/contract/parse-report.js';
import type { Hyperparameters } from '../../src/model/log.js';
import { viewReport } from '../../src/pipeline/view-report.js';
import { renderJunit } from '../../src/report/junit.js';
import { renderMarkdown } from '../../src/report/markdown/markdown.js';
import { renderTerminal } from '../../src/report/terminal/terminal.js';
import { groupReasonText } from '../../src/text/group-reason.js';
import { plain } from '../../src/text/sentence.js';
import { curve, logOf, noisy } from '../support/curves.js';
import { gateRule } from '../support/gate-rule.js';
import { reportOf } from '../support/report.js';
import { jsonOf, reasonsOf } from '../support/words.js';

const GOOD = [0.75, 0.752, 0.748];
const BAD = [0.67, 0.672, 0.668];

/** A run in this folder whose accuracy ends at `level`. */
function run(folder: string, level: number, hyperparameters: Hyperparameters) {
  const noise = Math.round(level * 1e6);
  const log = logOf(
    {
      train_loss: curve(40, (i) => 0.2 + Math.exp(-i / 10)),
      val_acc: noisy(
        curve(40, (i) => level - 0.5 * Math.exp(-i / 6)),
        0.001,
        noise,
      ),
    },
    { source: `${folder}/log.csv` },
  );
  return { ...log, hyperparameters };
}

/** Folders of three repeats of this change, then of the baseline, as tools name them. */
const STYLES: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  dates: [
    ['runs/2026-11-26_14-03-22', 'runs/2026-11-26_15-10-01', 'runs/2026-11-26_16-20-45'],
    ['runs/2026-11-20_09-00-11', 'runs/2026-11-20_10-05-12', 'runs/2026-11-21_11-31-00'],
  ],
  'Hydra, one start a run': [
    ['outputs/2026-11-26/14-03-22', 'outputs/2026-11-26/15-10-01', 'outputs/2026-11-26/16-20-45'],
    ['outputs/2026-11-20/09-00-11', 'outputs/2026-11-20/10-05-12', 'outputs/2026-11-21/11-31-00'],
  ],
  'Hydra, multirun': [
    ['multirun/2026-11-26/14-03-22/0', 'multirun/2026-11-26/14-03-22/1', 'multirun/2026-11-26/14-03-22/2'],
    ['multirun/2026-11-20/09-00-11/0', 'multirun/2026-11-20/09-00-11/1', 'multirun/2026-11-20/09-00-11/2'],
  ],
  'W&B, folders': [
    ['wandb/run-20261126_140322-ab12cd34', 'wandb/run-20261126_151001-k2j4h5g6', 'wandb/run-20261126_162045-zzyyxxww'],
    ['wandb/run-20261120_090011-q1w2e3r4', 'wandb/run-20261120_100512-t5y6u7i8', 'wandb/run-20261121_113100-aabbccdd'],
  ],
  'W&B, names': [
    ['fanciful-sun-12', 'quirkish-blimp-13', 'misty-lake-14'],
    ['stellar-dawn-3', 'peach-frog-4', 'vivid-river-5'],
  ],
  'MLflow, ids': [
    [
      'mlruns/0/0f9c2b7e4d1a4e6f8b3c5d7e9f1a2b3c',
      'mlruns/0/1f9c2b7e4d1a4e6f8b3c5d7e9f1a2b3d',
      'mlruns/0/2f9c2b7e4d1a4e6f8b3c5d7e9f1a2b3e',
    ],
    [
      'mlruns/0/3a9c2b7e4d1a4e6f8b3c5d7e9f1a2b3c',
      'mlruns/0/4a9c2b7e4d1a4e6f8b3c5d7e9f1a2b3d',
      'mlruns/0/5a9c2b7e4d1a4e6f8b3c5d7e9f1a2b3e',
    ],
  ],
  TensorBoard: [
    ['runs/Nov26_14-03-22_fv-az1-7', 'runs/Nov26_15-10-01_fv-az33-2', 'runs/Nov26_16-20-45_fv-az9-88'],
    ['runs/Nov20_09-00-11_gpu-node-1', 'runs/Nov20_10-05-12_gpu-node-2', 'runs/Nov21_11-31-00_gpu-node-1'],
  ],
  'Optuna, hashes, UUIDs': [
    ['trial_12', 'trial_13', 'trial_14'],
    ['9fceb02', '1a2b3c4', '3f2a1c9e-5b7d-4c21-9f00-0a1b2c3d4e5f'],
  ],
};

const sides = (style: string, extra: Hyperparameters = {}) => {
  const [now, before] = STYLES[style]!;
  const of = (folders: readonly string[], levels: readonly number[]) =>
    folders.map((folder, seed) => run(folder, levels[seed]!, { seed, ...extra }));
  return { now: of(now, BAD), before: of(before, GOOD), same: of(now, [0.751, 0.749, 0.75]) };
};

describe('three seeds a side, in folders as tools name them', () => {
  it.each(Object.keys(STYLES))('%s: a regression is seen', (style) => {
    for (const extra of [{}, { lr: 0.1, epochs: 40 }]) {
      const { now, before } = sides(style, extra);
      const { report, exitCode } = reportOf(now, { baseline: before });
      expect(report.groups.map(({ seeds }) => seeds)).toEqual([3]);
      expect(report.comparisons[0]).toMatchObject({ metric: 'val_acc', outcome: 'regression', test: 'student' });
      expect([report.verdict, exitCode]).toEqual(['fail', 1]);
    }
  });
  it.each(Object.keys(STYLES))('%s: no change is none', (style) => {
    const { same, before } = sides(style);
    const { report, exitCode } = reportOf(same, { baseline: before });
    expect([report.comparisons[0]!.outcome, exitCode]).toEqual(['neutral', 0]);
  });
});

const dated = (minute: number) => `runs/2026-11-26_14-${String(minute).padStart(2, '0')}-00`;

it('when and where a run was started makes no other configuration', () => {
  const logs = [0, 1].map((i) => run(dated(i), 0.7, { seed: i, lr: 0.1, 'hydra.run.dir': `outputs/2026-11-26/14-0${i}-00` }));
  expect(reportOf(logs).report.groups.map(({ seeds }) => seeds)).toEqual([2]);
  const from = logs.map((log, i) => ({
    ...log,
    hyperparameters: { lr: 0.1, init_from: `outputs/2026-11-26/14-0${i}-00/best.pt` },
  }));
  expect(reportOf(from).report.groups.map(({ seeds }) => seeds)).toEqual([1, 1]);
});

it.each([
  'random_state',
  'init_seed',
  'seed_everything',
  'rng',
  'repeat',
  'rep',
  'replicate',
  'trial',
  'port',
  'master_port',
  'trainer.seed_everything',
])('runs that differ in %s alone are repeats', (name) => {
  const logs = [0, 1, 2].map((i) => run(dated(i), 0.7 + 0.01 * i, { lr: 0.1, [name]: i + 1 }));
  expect(reportOf(logs).report.groups.map(({ seeds }) => seeds)).toEqual([3]);
});

it.each([
  ['output_dir', '/home/a/out', '/scratch/b/out'],
  ['checkpoints_dir', './a', './b'],
  ['save_model_path', 'a.pt', 'b.pt'],
  ['log_file', 'a.log', 'b.log'],
  ['exp_name', 'a', 'b'],
  ['logger.name', 'a', 'b'],
  ['config/run_name', 'a', 'b'],
  ['wandb.run_id', 'x1', 'x2'],
  ['start_time', '10:00', '11:00'],
  ['local_rank', 0, 1],
  ['gpu_ids', '[0]', '[1]'],
  ['print_freq', 10, 20],
  ['somewhere', '/home/a/1', '/home/a/2'],
  ['tag', 'net-seed1', 'net-seed2'],
  ['label', 'net/seed_1', 'net/seed_2'],
  ['TRAIN.SEED', 1, 2],
  ['pytorch_seed', 1, 2],
])('runs that differ in %s alone (%j, %j) are repeats', (name, first, second) => {
  const logs = [first, second].map((value, i) => run(dated(i), 0.7 + 0.01 * i, { lr: 0.1, [name]: value }));
  expect(reportOf(logs).report.groups.map(({ seeds }) => seeds)).toEqual([2]);
});

it.each([
  ['model.name', 'resnet18', 'resnet50'],
  ['optimizer/name', 'adam', 'sgd'],
  ['dataset.id', 'a', 'b'],
  ['config', 'configs/a.yaml', 'configs/b.yaml'],
  ['data_dir', '/data/a', '/data/b'],
  ['init_from', '/a/best.pt', '/b/best.pt'],
  ['sample_type', 'a', 'b'],
  ['lora_rank', 8, 16],
])('runs that differ in %s (%j, %j) are of two configurations', (name, first, second) => {
  const logs = [first, second].map((value, i) => run(dated(i), 0.7 + 0.01 * i, { lr: 0.1, [name]: value }));
  expect(reportOf(logs).report.groups.map(({ seeds }) => seeds)).toEqual([1, 1]);
});

it('how often the data is repeated is a setting', () => {
  const logs = [0, 1].map((i) => run(dated(i), 0.7 + 0.01 * i, { lr: 0.1, 'dataset.repeat': i + 1 }));
  expect(reportOf(logs).report.groups.map(({ seeds }) => seeds)).toEqual([1, 1]);
});

describe('what is no repeat', () => {
  it('two configurations in dated folders, told apart by a setting', () => {
    const logs = [0, 1, 2, 3].map((i) => run(dated(i), 0.7 + 0.01 * i, { seed: i % 2, lr: i < 2 ? 0.1 : 0.2, depth: 18 }));
    const { report } = reportOf(logs);
    expect(report.groups.map(({ id, seeds }) => [id, seeds])).toEqual([
      ['lr=0.1', 2],
      ['lr=0.2', 2],
    ]);
  });
  it('a configuration in each of two groups is compared with its own', () => {
    const side = (level: number) =>
      [0, 1, 2, 3, 4, 5].map((i) =>
        run(dated(i + (level < 0.7 ? 20 : 0)), (i < 3 ? level : 0.9) + 0.002 * (i % 3), { seed: i % 3, lr: i < 3 ? 0.1 : 0.2 }),
      );
    const { report } = reportOf(side(0.67), { baseline: side(0.75) });
    const gated = report.comparisons.filter((one) => one.gated);
    expect(gated.map(({ group, outcome }) => [group, outcome])).toEqual([
      ['lr=0.1', 'regression'],
      ['lr=0.2', 'neutral'],
    ]);
  });
  it.each([
    ['names that say something', ['with_aug_20261126', 'ours_20261126'], { lr: 0.1 }],
    ['settings in names', ['lr0.1-wd5e-4/seed-1', 'lr0.1-wd1e-4/seed-2'], { lr: 0.1 }],
    ['folds', ['fold-1', 'fold-2'], { lr: 0.1 }],
    ['something beside nothing', ['2026-11-26/14-03-22', '2026-11-26/15-03-22-with_aug'], { lr: 0.1 }],
    ['counters of experiments without settings', ['exp1', 'exp2'], {}],
  ] as const)('%s', (_, folders, settings) => {
    const { report } = reportOf(folders.map((folder, seed) => run(folder, 0.7, { seed, ...settings })));
    expect(report.groups.map(({ seeds }) => seeds)).toEqual([1, 1]);
  });
});

describe('why', () => {
  const saidOf = (folders: readonly string[], settings: (i: number) => Hyperparameters) => {
    const { report } = reportOf(folders.map((folder, i) => run(folder, 0.7 + 0.01 * i, settings(i))));
    return report.groups.map(({ because, seeds }) => plain(groupReasonText(because!, seeds)));
  };
  it('says why runs belong together', () => {
    expect(saidOf([dated(0), dated(1)], (seed) => ({ seed, lr: 0.1, depth: 18 }))).toEqual([
      '2 repeats: all 2 logged settings of the training are the same, and their names differ only in dates.',
    ]);
    expect(saidOf(['trial-3/seed-1', 'trial-3/seed-2', 'm'], () => ({ lr: 0.1 })).join()).toContain('differ only in seeds.');
    expect(saidOf(['m/seed-1', 'm/seed-2'], () => ({}))).toEqual([
      '2 repeats: their names differ only in seeds; no setting is logged that could tell them apart.',
    ]);
  });
  it('says why a run is alone', () => {
    expect(saidOf(['m'], () => ({}))).toEqual(['One run: there is no other that could repeat it.']);
    expect(saidOf([dated(0), dated(1)], (i) => ({ lr: i === 0 ? 0.1 : 0.2, depth: 18 }))).toEqual([
      'One run: no other has the same settings; 2026-11-26_14-01-00 differs in lr.',
      'One run: no other has the same settings; 2026-11-26_14-00-00 differs in lr.',
    ]);
    expect(saidOf(['a_20261126', 'b_20261126'], () => ({ lr: 0.1 }))).toEqual([
      'One run: the one logged setting of the training is the same as in b_20261126, but its name says a, that of b_20261126 b.',
      'One run: the one logged setting of the training is the same as in a_20261126, but its name says b, that of a_20261126 a.',
    ]);
    expect(saidOf(['a', 'b'], () => ({}))[0]).toBe(
      'One run: its name says a, that of b b, and no setting is logged that could make them repeats.',
    );
  });
});

describe('which is compared with which', () => {
  const pairsOf = (
    now: readonly string[],
    before: readonly string[],
    settings: readonly [Hyperparameters[], Hyperparameters[]],
  ) => {
    const side = (folders: readonly string[], all: readonly Hyperparameters[]) =>
      folders.map((folder, i) => run(folder, 0.7 + 0.01 * i, all[i] ?? {}));
    const { report } = reportOf(side(now, settings[0]), { baseline: side(before, settings[1]) });
    return report.comparisons
      .filter(({ gated }) => gated)
      .map(({ group, outcome }) => [group, outcome !== 'added' && outcome !== 'removed']);
  };
  it('one against one, whatever they are called', () => {
    expect(pairsOf(['ours'], ['main'], [[], []])).toEqual([['ours', true]]);
  });
  it('by settings, then by names, then the only one left', () => {
    expect(
      pairsOf(
        ['x', 'y'],
        ['p', 'q'],
        [
          [{ lr: 1 }, { lr: 2 }],
          [{ lr: 2 }, { lr: 1 }],
        ],
      ),
    ).toEqual([
      ['x', true],
      ['y', true],
    ]);
    expect(pairsOf(['ours_20261126', 'theirs_20261126'], ['ours_20261120', 'theirs_20261120'], [[], []])).toEqual([
      ['ours_20261126', true],
      ['theirs_20261126', true],
    ]);
    expect(pairsOf(['a', 'b'], ['a', 'c'], [[], []])).toEqual([
      ['a', true],
      ['b', true],
    ]);
  });
  it('not by a number that grouping gave them', () => {
    expect(pairsOf(['a', 'b'], ['c', 'd'], [[], []]).every(([, compared]) => !compared)).toBe(true);
  });
});

describe('nothing was compared', () => {
  const judged = (config: Partial<Config>) => {
    const [now, before] = [
      ['a', 'b'],
      ['c', 'd'],
    ].map((folders, side) => folders.map((folder, i) => run(folder, 0.7 + 0.01 * side + 0.001 * i, {})));
    return reportOf(now!, { baseline: before!, config });
  };
  const gate = new Map([['val_acc', gateRule({})]]);
  it.each([
    ['no gate', {}, 'inconclusive', 0],
    ['a gate in the settings', { gate }, 'inconclusive', 1],
    ['a gate, fail-on never', { gate, failOn: 'never' }, 'inconclusive', 0],
    ['a gate, on-inconclusive pass', { gate, onNothingCompared: 'pass' }, 'inconclusive', 0],
    ['a gate, on-inconclusive warn', { gate, onNothingCompared: 'warn' }, 'warn', 0],
    ['no gate, on-inconclusive fail', { onNothingCompared: 'fail' }, 'fail', 1],
  ] as const)('%s', (_, config, verdict, exit) => {
    const { report, exitCode } = judged(config);
    expect([report.verdict, exitCode]).toEqual([verdict, exit]);
    expect(reasonsOf(report)[0]).toBe(
      'Nothing was compared: this change has 2 configurations, the baseline 2 configurations, and neither settings nor names say which belong together.',
    );
  });
  it('is red wherever the report is shown again', () => {
    const { report } = judged({ gate });
    const again = parseReport(jsonOf(report), 'report.json');
    expect([isBlocked(report), isBlocked(again), isBlocked(judged({}).report)]).toEqual([true, true, false]);
    expect(renderJunit(viewReport(again))).toMatch(/name="verdict"><failure message="Nothing was compared/);
  });
  it('says so, too, where a configuration of one side alone diverged', () => {
    const broken = {
      ...logOf(
        { train_loss: curve(40, (i) => (i < 20 ? 1 / (i + 1) : Number.NaN)), val_acc: curve(40, (i) => 0.5 + i / 200) },
        { source: 'd/log.csv' },
      ),
      hyperparameters: {},
    };
    const good = ['a', 'b'].map((folder, i) => run(folder, 0.7 + 0.001 * i, {}));
    const sides = [
      [good, [run('c', 0.71, {}), broken]],
      [[run('c', 0.71, {}), broken], good],
    ] as const;
    for (const [now, baseline] of sides) {
      const { report, exitCode } = reportOf(now, { baseline, config: { gate } });
      expect(report.verdict === 'pass' ? 0 : exitCode).toBe(1);
      expect(reasonsOf(report)[0]).toMatch(/^Nothing was compared: this change has 2 configurations/);
      expect(new Set(report.comparisons.map(({ outcome }) => outcome))).toEqual(new Set(['added', 'removed']));
      expect(report.comparisons.map(({ diverged }) => diverged)).toEqual(report.comparisons.map(() => null));
    }
  });
  it('says so too where no metric is logged by both', () => {
    const other = run('a', 0.7, {});
    const renamed = { ...other, series: other.series.map((series) => ({ ...series, name: series.name.replace('acc', 'f1') })) };
    const { report } = reportOf([run('a', 0.7, {})], {
      baseline: [{ ...renamed, series: renamed.series.slice(1) }],
      config: { gate: new Map() },
    });
    expect(report.verdict).not.toBe('pass');
  });
  it('a maintainer lets it through', () => {
    const [now, before] = [
      [run('a', 0.7, {}), run('b', 0.701, {})],
      [run('c', 0.71, {}), run('d', 0.711, {})],
    ];
    const { report } = reportOf(now, { baseline: before, config: { gate } });
    const accepted = judge(
      {
        ...report,
        acceptance: { accepted: { by: 'ada', reason: 'renamed' }, missing: null },
        emptyShards: [],
        today: null,
        judging: new Set(['overfitting']),
        training: null,
        expectation: null,
        sweeps: [],
      },
      { ...DEFAULT_CONFIG, gate },
    );
    expect([accepted.exitCode, accepted.conclusion]).toEqual([0, 'neutral']);
    expect(accepted.reasons[0]).toMatchObject({ id: 'accepted' });
  });
});

it('shows why runs belong together where the evidence is', () => {
  const { report } = reportOf([run(dated(0), 0.7, { seed: 1 }), run(dated(1), 0.71, { seed: 2 })]);
  const view = viewReport(report);
  const said = '2 repeats: their names differ only in dates';
  expect(renderMarkdown(view, { maxLength: 60_000, picture: '', summaryUrl: null })).toContain(said);
  expect(renderTerminal(view, { color: false, width: 140, quiet: false })).toContain(said);
  expect(renderTerminal(view, { color: false, width: 140, quiet: true })).not.toContain(said);
});
