import { mad, median } from '../../math/stats/median.js';
import type { Reading } from '../../model/reading.js';
import type { ReportRun } from '../../model/report.js';
import { short } from '../../text/numbers.js';
import { name, say } from '../../text/sentence.js';
import { defineGroupRule, type GroupEvidence } from '../rule.js';

export const seedOutlier = defineGroupRule({
  id: 'seed-outlier',
  order: 10,
  title: 'One repeat behaves unlike the others',
  severity: 'notice',
  needs: 'at least 6 repeats of one configuration (2 where one diverged)',
  why: 'Repeats differ by their seed alone. One far outside the others had bad luck, another machine, other data, or another configuration than its name says; it also widens every comparison.',
  formula:
    'Best smoothed validation score (else loss) of each repeat: 0.6745·|x − median|/MAD > 10 (the modified z-score of Iglewicz and Hoaglin; their 3.5 is for large samples, and calls one out in every seventh healthy group of six), and more than 0.1% of the level away. A repeat that diverged or ended non-finite is named in any case, and is not among the others.',
  advice: [
    'Look at that run first: data, machine, resumed or not, the configuration that it was really started with.',
    'If a share of the seeds fails, that is a property of the recipe: report it, do not drop the seed.',
  ],
  falseAlarmIf: ['the repeats are not repeats: something else than the seed differs between them'],
  references: ['https://developers.google.com/machine-learning/guides/deep-learning-tuning-playbook'],
  options: {
    /** Modified z-score. Of groups of 6 to 8 normal draws, 1 in 80 has one so far out; at 5 it is 1 in 15. */
    minZ: 10,
    /** Repeats below which a spread means nothing. */
    minRuns: 6,
    /** Distance from the median, as a share: repeats that agree in all digits but the last have no outliers. */
    minShare: 0.001,
  },
  check: (group, { minZ, minRuns, minShare }) => {
    const failed = group.filter(hasFailed);
    const others = group.filter((run) => !hasFailed(run));
    const named = failed.map((run): GroupEvidence<Outlier> => {
      const finding = run.findings.find(({ severity }) => severity === 'error')!;
      return {
        runs: [run.id],
        from: [finding.from, finding.from],
        measured: { diverged: true, others: others.length },
      };
    });
    if (others.length === 0) return [];
    const points = others.flatMap((run) => bestOf(run) ?? []);
    if (points.length < minRuns) return named;
    const values = points.map(({ best }) => best.value);
    const [middle, spread] = [median(values), mad(values)];
    const apart = points.filter(
      ({ best: { value } }) =>
        0.6745 * Math.abs(value - middle) > minZ * spread && Math.abs(value - middle) > minShare * Math.abs(middle),
    );
    return [
      ...named,
      ...apart.map(({ run, best }) => ({
        runs: [run.id],
        from: [best.at, best.at] as const,
        measured: { diverged: false, metric: best.series, best, others: points.length, median: middle },
      })),
    ];
  },
  message: ({ runs: [run = ''], measured }) =>
    measured.diverged
      ? say`${name(run)} diverged, the other ${measured.others} did not.`
      : say`${name(run)} lies far from the other repeats: its best ${name(measured.metric)} is ${measured.best}, the median of all ${measured.others} is ${short(measured.median)}.`,
  causes: [{ cause: 'An unlucky seed, or something else that differs.' }],
});

/** A repeat that diverged while others did not, or whose best value lies far from theirs. */
type Outlier =
  | { readonly diverged: true; readonly others: number }
  | {
      readonly diverged: false;
      readonly others: number;
      readonly metric: string;
      readonly best: Reading;
      readonly median: number;
    };

function hasFailed(run: ReportRun): boolean {
  return run.findings.some(({ means, severity }) => severity === 'error' && (means === 'divergence' || means === 'non-finite'));
}

/** The best level of a repeat, or its best value where it is too short for a level. */
function bestOf(run: ReportRun): { readonly run: ReportRun; readonly best: Reading } | null {
  const name = run.primary.validationScore ?? run.primary.validationLoss;
  const best = run.series.find((series) => series.name === name)?.best;
  if (!best || name === null) return null;
  const statistic = best.smoothed === best.value ? 'raw' : 'level';
  return { run, best: { series: name, at: best.at, statistic, value: best.smoothed } };
}
