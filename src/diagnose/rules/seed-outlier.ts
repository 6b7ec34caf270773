import { mad, median } from '../../math/stats/median.js';
import type { ReportRun } from '../../model/report.js';
import { short } from '../../text/numbers.js';
import { defineGroupRule, type GroupEvidence } from '../rule.js';

export const seedOutlier = defineGroupRule({
  id: 'seed-outlier',
  order: 10,
  title: 'One repeat behaves unlike the others',
  severity: 'notice',
  needs: 'at least 6 repeats of one configuration (2 where one diverged)',
  why: 'Repeats differ by their seed alone. One far outside the others had bad luck, another machine, other data, or another configuration than its name says; it also widens every comparison.',
  formula:
    'Best smoothed validation score (else loss) of each repeat: 0.6745·|x − median|/MAD > 10 (the modified z-score of Iglewicz and Hoaglin; their 3.5 is for large samples, and calls one out in every seventh healthy group of six), and more than 0.1 % of the level away. A repeat that diverged or ended non-finite is named in any case, and is not among the others.',
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
  causes: [{ cause: 'Bad luck of the seed, or something else that differs.', weigh: () => ({ for: [], against: [] }) }],
  check: (group, { minZ, minRuns, minShare }) => {
    const failed = group.filter(hasFailed);
    const others = group.filter((run) => !hasFailed(run));
    const named = failed.map((run): GroupEvidence => {
      const finding = run.findings.find(({ severity }) => severity === 'error')!;
      return {
        runs: [run.id],
        from: [finding.from, finding.from],
        message: `${run.id} diverged, the other ${others.length} did not.`,
      };
    });
    if (others.length === 0) return [];
    const points = others.flatMap((run) => bestOf(run) ?? []);
    if (points.length < minRuns) return named;
    const values = points.map(({ value }) => value);
    const [middle, spread] = [median(values), mad(values)];
    const apart = points.filter(
      ({ value }) => 0.6745 * Math.abs(value - middle) > minZ * spread && Math.abs(value - middle) > minShare * Math.abs(middle),
    );
    return [
      ...named,
      ...apart.map(({ run, metric, value, at }) => ({
        runs: [run.id],
        from: [at, at] as const,
        message: `${run.id} lies far from the other repeats: ${metric} ${short(value)} at its best, the median of ${points.length} is ${short(middle)}.`,
      })),
    ];
  },
});

function hasFailed(run: ReportRun): boolean {
  return run.findings.some(
    ({ rule, severity }) => severity === 'error' && (rule === 'diverged-loss' || rule === 'non-finite-metric'),
  );
}

function bestOf(run: ReportRun) {
  const name = run.primary.validationScore ?? run.primary.validationLoss;
  const best = run.series.find((series) => series.name === name)?.best;
  return best && name !== null ? { run, metric: name, value: best.smoothed, at: best.at } : null;
}
