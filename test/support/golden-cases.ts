import type { Report } from '../../src/model/report.js';
import { type Columns, curve, logOf, noisy, threeBoxes } from './curves.js';
import { problemOf } from './problems.js';
import { exampleReport, reportOf } from './report.js';

/** A training that learns and stays good: loss and accuracy of both splits. */
function healthy(seed: number, worse = 0): Columns {
  const part = (rate: number) => curve(60, (i) => Math.exp(-i / rate));
  return {
    'hp/seed': [seed],
    lr: curve(60, () => 0.01),
    train_loss: noisy(part(12), 0.004, seed).map((value) => 0.3 + value),
    val_loss: noisy(part(10), 0.005, seed + 50).map((value) => 0.38 + value),
    val_acc: noisy(part(10), 0.003, seed + 90).map((value) => 0.93 - 0.5 * value - worse),
  };
}
const healthyLog = (seed: number, worse = 0, folder = 'cnn') =>
  logOf(healthy(seed, worse), { source: `${folder}/seed-${seed}/log.csv` });

/** 200 runs: five learning rates and eight widths of five seeds each; at the largest rate one seed in five diverges. */
function sweepLogs() {
  const rates = [0.001, 0.003, 0.01, 0.03, 0.1];
  return Array.from({ length: 200 }, (_, i) => {
    const [rate, width, seed] = [rates[Math.floor(i / 40)]!, 2 ** (4 + (Math.floor(i / 5) % 8)), 1 + (i % 5)];
    const worse = 0.004 * Math.abs(2 - Math.floor(i / 40)) + 0.001 * Math.abs(6 - (Math.floor(i / 5) % 8));
    const columns: Columns = { ...healthy(1 + i, worse), lr: curve(60, () => rate) };
    const breaks = rate === 0.1 && seed === 5;
    const train = columns['train_loss']!.map((value, epoch) => (breaks && epoch > 20 ? Number.NaN : value));
    const settings = { 'hp/lr': [rate], 'hp/width': [width], 'hp/epochs': [60] };
    const source = `sweep/trial-${String(Math.floor(i / 5)).padStart(2, '0')}/seed-${seed}/log.csv`;
    return logOf({ ...columns, train_loss: train, ...settings, 'hp/seed': [seed] }, { source });
  });
}

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '@everyone #1 [click](https://evil.example)',
  '</details></details>',
  '| a | b |\n# c',
  '__proto__',
  '`code` $x$ $$y$$',
  'a\u202eb\u200bc\u0000d',
];

/** Validation up from the middle on, under names that others choose. */
function under(names: readonly string[]): Report {
  const up = curve(40, (i) => (i < 20 ? 1.6 - i / 25 : 0.8 + (i - 20) / 20));
  const logs = names.map((name, i) => {
    const log = logOf(
      { loss: curve(40, (epoch) => 2 - epoch / 25), [`val_loss ${name}`]: up, val_loss: noisy(up, 0.004, i + 1), [name]: up },
      { source: `${name}/log.csv` },
    );
    return { ...log, hyperparameters: { [name]: name } };
  });
  const problems = names.map((name) => problemOf(`${name}.csv`, `a column is called ${name}`, `Rename ${name}.`));
  return reportOf(logs, { problems }).report;
}

const PROBLEMS = [
  problemOf('runs/a.csv', 'the file is empty', 'Did the training write it?'),
  problemOf('runs/b.csv', 'a quote is not closed', 'Write the row anew.', 12),
  problemOf('runs/c.tfevents', 'this is a Git LFS pointer, not the file', 'Check out with lfs: true.'),
];

/** Rules whose checks are in golden files even where they found nothing: one that is added later changes none of them. */
const LISTED = new Set([
  'overfitting',
  'memorization',
  'loss-accuracy-divergence',
  'last-is-not-best',
  'non-finite-metric',
  'loss-spike',
  'post-drop-drift',
  'lr-drop-ineffective',
  'suspicious-validation',
  'bad-initial-loss',
  'early-stopping-misconfigured',
  'double-descent',
]);

/** A report with the checks of a few rules, and of those that found something. */
function withListedChecks(report: Report): Report {
  const runs = report.runs.map((run) => ({
    ...run,
    checks: run.checks.filter(({ rule, status }) => LISTED.has(rule) || status === 'found'),
  }));
  return { ...report, runs };
}

/** A short run that gets worse after epoch 15, against one that does not; with a name that nobody knows, and a broken file. */
export function smallReport(): Report {
  const loss = curve(40, (i) => 0.3 + Math.exp(-i / 8));
  const val = curve(40, (i) => 0.6 + Math.exp(-i / 6) + Math.max(0, i - 15) / 60);
  const calm = curve(40, (i) => 0.62 + Math.exp(-i / 6));
  const now = logOf({ loss: noisy(loss, 0.002, 1), val_loss: noisy(val, 0.004, 2), apples: loss }, { source: 'now/log.csv' });
  const before = logOf({ loss: noisy(loss, 0.002, 3), val_loss: noisy(calm, 0.004, 4) }, { source: 'before/log.csv' });
  const problem = problemOf('now/old.csv', 'one line left out', 'Mend it.', 7);
  return reportOf([{ ...now, hyperparameters: { dropout: 0 } }], {
    baseline: [{ ...before, hyperparameters: { dropout: 0.5 } }],
    problems: [problem],
  }).report;
}

const CASES: Readonly<Record<string, () => Report | Promise<Report>>> = {
  small: smallReport,
  'three-boxes': () => reportOf([logOf(threeBoxes(), { source: 'three-boxes/log.csv' })]).report,
  nothing: () => reportOf([], { problems: [problemOf('runs/**', 'no file matches', 'Check the path.')] }).report,
  healthy: () =>
    reportOf(
      [1, 2, 3].map((seed) => healthyLog(seed)),
      { baseline: [4, 5, 6].map((seed) => healthyLog(seed)) },
    ).report,
  'regression-with-cause': exampleReport,
  inconclusive: () => reportOf([healthyLog(1, 0.004)], { baseline: [healthyLog(4)] }).report,
  'no-baseline': () => reportOf([1, 2, 3].map((seed) => healthyLog(seed))).report,
  'not-a-number': () => {
    const { train_loss: train, val_loss: val, ...others } = healthy(1);
    const broken = (values: readonly number[]) => values.map((value, i) => (i < 35 ? value : Number.NaN));
    return reportOf([logOf({ ...others, train_loss: broken(train!), val_loss: broken(val!) }, { source: 'cnn/log.csv' })]).report;
  },
  'unreadable-logs': () => reportOf([healthyLog(1)], { problems: PROBLEMS }).report,
  'nothing-readable': () => reportOf([], { problems: PROBLEMS }).report,
  'many-runs': () => reportOf(sweepLogs()).report,
  'hostile-names': () => under(HOSTILE),
  'other-scripts': () => under(['فقدان التحقق', 'אובדן', '検証損失', '검증 손실', 'ошибка', 'perte 🙂 é']),
};

export const GOLDEN_CASES = Object.keys(CASES);

const made = new Map<string, Promise<Report>>();

/** A report that every output has a golden file of, by its name. It is made once. */
export function goldenReport(name: string): Promise<Report> {
  const known = made.get(name) ?? Promise.resolve(CASES[name]!()).then(withListedChecks);
  made.set(name, known);
  return known;
}
