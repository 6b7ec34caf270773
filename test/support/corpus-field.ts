import type { Report, ReportRun, ReportSeries, Verdict } from '../../src/model/report.js';

/** What a careful person reads out of one folder of the corpus' `field/`, as its EXPECTED.md says in words. */
export interface FieldCase {
  readonly folder: string;
  /** What a user names; absent: the folder. */
  readonly named?: readonly string[];
  readonly runs: number;
  readonly axis?: ReportRun['axis'];
  readonly profile?: ReportRun['profile'];
  /** `validation loss 30`: of every run there is such a series, with so many points. Metric as curvelint calls it; `*`: any. */
  readonly series?: readonly string[];
  /** Roles and the exact names of their series. */
  readonly primary?: Partial<Record<keyof ReportRun['primary'], string | null>>;
  /** Names that no series may have. */
  readonly noSeries?: RegExp;
  /** Ids of findings that must be there, with their first place; and that must not. */
  readonly findings?: Readonly<Record<string, number | null>>;
  readonly noFindings?: readonly string[];
  readonly noProblems?: readonly string[];
  readonly problems?: readonly string[];
  readonly verdicts?: readonly Verdict[];
  /** What the comment must not say. */
  readonly notSaid?: RegExp;
  /** Anything else. */
  readonly also?: (report: Report, runs: readonly ReportRun[]) => string[];
}

const OVERFITS = 'memorization|overfitting';

export const FIELD_CASES: readonly FieldCase[] = [
  {
    folder: 'all-clear-long-table',
    runs: 1,
    series: ['train loss 30', 'validation loss 30'],
    findings: { [OVERFITS]: null },
    noSeries: /^value$/,
  },
  { folder: 'all-clear-long-table', named: ['metrics.csv'], runs: 1, series: ['train loss 30', 'validation loss 30'] },
  { folder: 'all-clear-sb3-monitor', runs: 1, series: ['train * 30'], primary: { trainScore: 'r' }, profile: 'gan-rl' },
  { folder: 'all-clear-sb3-monitor', named: ['logs/monitor.csv'], runs: 1, primary: { trainScore: 'r' } },
  {
    folder: 'all-clear-tensorboard-csv',
    runs: 1,
    axis: 'step',
    series: ['train loss 30', 'validation loss 30'],
    findings: { [OVERFITS]: 12 },
  },
  {
    folder: 'at-k-names',
    runs: 1,
    also: (_, runs) => wantScores(runs, ['HR@10', 'Recall@20', 'NDCG@10', 'MRR@10']),
  },
  {
    folder: 'bleu-is-no-fraction',
    runs: 1,
    primary: { validationScore: 'valid_score', validationLoss: 'valid_loss' },
    notSaid: /\d points of|\d points\b.*valid_score|valid_score.*\d points\b|per wrong answer|more errors/,
  },
  {
    folder: 'coco-eval-bbox',
    runs: 1,
    primary: { validationScore: 'test_coco_eval_bbox/0' },
    also: (_, runs) => wantScores(runs, ['test_coco_eval_bbox/0', 'test_coco_eval_bbox/1']),
  },
  {
    folder: 'copy-holds-more',
    runs: 1,
    noFindings: ['frozen-metric'],
    also: (_, runs) => (runs[0]?.primary.learningRate == null ? ['no learning rate'] : []),
  },
  { folder: 'cyclegan-loss-log', runs: 1, profile: 'gan-rl', also: (_, runs) => wantPoints(runs, /_[AB]$/, 8, 30) },
  { folder: 'dl4j-score', runs: 1, axis: 'step', series: ['train loss 30'], also: (_, runs) => wantGoal(runs, 'minimize') },
  {
    folder: 'epoch-line-ends-block',
    runs: 1,
    noProblems: ['step-gap', 'conflicting-steps'],
    noFindings: ['step-gap', 'unexplained-shift'],
    also: (_, runs) => {
      const train = runs[0]?.series.find(({ split, name }) => split === 'train' && /ppl/.test(name));
      return train?.points === 105 || train?.points === 100 ? [] : [`training ppl: ${train?.points} points`];
    },
  },
  {
    folder: 'header-junk-spoils-axis',
    runs: 1,
    axis: 'step',
    series: ['train loss 30', 'train accuracy 30'],
    noSeries: /lr_mult|loss_weight|178|179/,
    also: (_, runs) => (runs[0]?.primary.learningRate == null ? ['no learning rate'] : []),
  },
  { folder: 'heading-eval-performance', runs: 1, also: (_, runs) => bySplit(runs, /^avg_loss|avg_loss/, /loss/) },
  {
    folder: 'hf-last-evaluation-lost',
    runs: 1,
    series: ['validation loss 12'],
    also: (_, runs) => {
      const curve = runs[0]?.curves.find(({ series }) => series === 'eval_loss');
      return curve?.at.length === 12 ? [] : [`${curve?.at.length} evaluations are drawn`];
    },
  },
  {
    folder: 'iou-spelling',
    runs: 1,
    primary: { validationScore: 'val_mIoU' },
    also: (_, runs) => wantScores(runs, ['val_IoU', 'val_mIoU']),
  },
  {
    folder: 'joeynmt-validations',
    runs: 1,
    series: ['validation loss 30'],
    findings: { [OVERFITS]: 6000 },
    also: (_, runs) => (runs[0]?.primary.trainLoss == null ? ['no training loss'] : []),
  },
  {
    folder: 'line-number-of-restart',
    runs: 2,
    also: ({ problems }) =>
      problems.some(({ id, line }) => id === 'several-trainings' && line === 72) ? [] : ['line 72 is not named'],
  },
  { folder: 'list-in-config', runs: 1, noSeries: /top_k/ },
  {
    folder: 'notebook',
    runs: 1,
    series: ['train loss 30', 'validation loss 30'],
    noSeries: /execution_count|height/,
    findings: { [OVERFITS]: null },
  },
  { folder: 'paddleocr-cur-metric', runs: 1, series: ['train accuracy 30', 'validation accuracy 30'] },
  { folder: 'per-case-results', runs: 0, verdicts: ['no-data', 'inconclusive'] },
  { folder: 'per-case-results', named: ['fold_0/validation_raw/summary.json'], runs: 0, verdicts: ['no-data', 'inconclusive'] },
  {
    folder: 'red-check-stylegan',
    runs: 1,
    profile: 'gan-rl',
    noFindings: ['diverged-loss'],
    also: (_, runs) => (/reg|score|sign/.test(runs[0]?.primary.trainLoss ?? '') ? [`primary ${runs[0]?.primary.trainLoss}`] : []),
  },
  {
    folder: 'sacred-config',
    runs: 2,
    also: (report, runs) => [
      ...(runs.map(({ seed }) => seed).join() === '101,102' ? [] : [`seeds ${runs.map(({ seed }) => seed).join()}`]),
      ...(report.groups.length === 1 ? [] : [`${report.groups.length} configurations`]),
      ...(runs.some(({ primary }) => /grad_bias/.test(primary.trainScore ?? '')) ? ['grad_bias_map is a score'] : []),
    ],
  },
  {
    folder: 'sockeye-primary',
    runs: 1,
    primary: { validationLoss: 'perplexity-val' },
    // The twelfth checkpoint, at epoch 84.
    findings: { [OVERFITS]: 84 },
    also: (_, runs) => wantScores(runs, ['chrf-val']),
  },
  {
    folder: 'stylegan-num-mean-std',
    runs: 1,
    profile: 'gan-rl',
    noSeries: /\/(num|std)$/,
    also: (_, runs) => wantPoints(runs, /^Loss/, 3, 30),
  },
  { folder: 'tqdm-without-epoch', runs: 1, axis: 'row', series: ['train loss 12', 'train accuracy 12'] },
  {
    folder: 'two-losses-one-name',
    runs: 1,
    profile: 'gan-rl',
    noFindings: ['train-loss-rising'],
    also: (_, runs) => wantPoints(runs, /Loss/, 2, 30),
  },
  {
    folder: 'val-with-dot',
    runs: 1,
    series: ['validation loss 30', 'validation accuracy 30'],
    findings: { [OVERFITS]: 12 },
    noFindings: ['train-loss-rising'],
  },
  { folder: 'vali-loss', runs: 1, series: ['validation loss 30', 'test loss 30', 'train loss 30'] },
  {
    folder: 'zero-based-iterations',
    runs: 1,
    axis: 'step',
    noProblems: ['conflicting-steps'],
    also: (_, runs) => {
      const curve = runs[0]?.curves.find(({ series }) => /loss/i.test(series));
      return curve?.at.length === 60 && curve.at[59] === 590 && curve.at[1] === 10
        ? []
        : [`at ${curve?.at.slice(0, 6)} … ${curve?.at.at(-1)}`];
    },
  },
];

function wantScores(runs: readonly ReportRun[], names: readonly string[]): string[] {
  return names
    .filter((name) => {
      const found = runs[0]?.series.find((one) => one.name === name || one.name.endsWith(name));
      return found === undefined || found.goal !== 'maximize' || found.split !== 'validation';
    })
    .map((name) => `${name} is no validation score`);
}

function wantPoints(runs: readonly ReportRun[], pattern: RegExp, count: number, points: number): string[] {
  const found = runs[0]?.series.filter(({ name }) => pattern.test(name)) ?? [];
  if (found.length === count && found.every((one) => one.points === points)) return [];
  return [`${found.map((one) => `${one.name} ${one.points}`).join(', ') || 'nothing'}: not ${count} with ${points} points`];
}

function wantGoal(runs: readonly ReportRun[], goal: ReportSeries['goal']): string[] {
  return runs[0]?.series.some((one) => one.goal === goal) ? [] : [`none to ${goal}`];
}

function bySplit(runs: readonly ReportRun[], validation: RegExp, any: RegExp): string[] {
  const wrong = runs[0]?.series.filter(
    ({ name, split }) => any.test(name) && split !== (validation.test(name) ? 'validation' : 'train'),
  );
  return (wrong ?? []).map(({ name, split }) => `${name} is ${split}`);
}

/** A careful reader and the engine may differ by two evaluations in where a rise begins. */
function reach({ primary, curves }: ReportRun): number {
  const at = curves.find(({ series }) => series === (primary.validationLoss ?? primary.validationScore))?.at ?? [];
  return 2 * ((at.at(-1)! - at[0]!) / (at.length - 1));
}

/** What a report says otherwise. */
export function differences(one: FieldCase, report: Report): string[] {
  const { runs } = report;
  const found: string[] = [];
  if (runs.length !== one.runs) found.push(`${runs.length} runs, not ${one.runs}`);
  const ids = new Map(runs.flatMap(({ findings }) => findings.map((finding) => [finding.rule, finding.from] as const)));
  for (const run of runs) {
    if (one.axis !== undefined && run.axis !== one.axis) found.push(`axis ${run.axis}, not ${one.axis}`);
    if (one.profile !== undefined && run.profile !== one.profile) found.push(`profile ${run.profile}, not ${one.profile}`);
    for (const wanted of one.series ?? []) {
      const [split, metric, points] = wanted.split(' ');
      const has = run.series.some(
        (s) => s.split === split && (metric === '*' || s.metric === metric) && s.points === Number(points),
      );
      if (!has) found.push(`no ${wanted}: ${run.series.map((s) => `${s.name} (${s.split} ${s.metric} ${s.points})`).join(', ')}`);
    }
    for (const [role, name] of Object.entries(one.primary ?? {})) {
      const is = run.primary[role as keyof ReportRun['primary']];
      if (is !== name) found.push(`${role} is ${is}, not ${name}`);
    }
    if (one.noSeries !== undefined)
      for (const { name } of run.series) if (one.noSeries.test(name)) found.push(`${name} is a series`);
  }
  for (const [alternatives, from] of Object.entries(one.findings ?? {})) {
    const hit = alternatives.split('|').find((id) => ids.has(id));
    if (hit === undefined) found.push(`no ${alternatives}: ${[...ids.keys()].join(', ')}`);
    else if (from !== null && Math.abs(ids.get(hit)! - from) > reach(runs[0]!))
      found.push(`${hit} from ${ids.get(hit)}, not ${from}`);
  }
  for (const id of one.noFindings ?? []) if (ids.has(id)) found.push(`finding ${id}`);
  for (const id of one.noProblems ?? []) if (report.problems.some((problem) => problem.id === id)) found.push(`problem ${id}`);
  for (const id of one.problems ?? []) if (!report.problems.some((problem) => problem.id === id)) found.push(`no problem ${id}`);
  if (one.verdicts !== undefined && !one.verdicts.includes(report.verdict)) found.push(`verdict ${report.verdict}`);
  return [...found, ...(one.also?.(report, runs) ?? [])];
}
