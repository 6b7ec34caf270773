import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/defaults.js';
import { compactReports } from '../../src/contract/compact.js';
import { parseReport } from '../../src/contract/parse-report.js';
import { judgeRuns, type Linted } from '../../src/lint/lint.js';
import { withLevels } from '../../src/lint/with-levels.js';
import type { Finding } from '../../src/model/finding.js';
import type { RawLog } from '../../src/model/log.js';
import type { ReportRun } from '../../src/model/report.js';
import { curve, gaussian, logOf } from '../support/curves.js';
import { runsOf } from '../support/report.js';
import { reasonsOf } from '../support/words.js';

interface Shape {
  readonly n?: number;
  /** Where the validation loss turns up, how much it rises by an epoch from there on, and its noise. */
  readonly knee?: number;
  readonly slope?: number;
  readonly noise?: number;
  /** Drops of the learning rate. */
  readonly drops?: readonly number[];
  /** From where on the training loss is no number. */
  readonly nan?: number;
}

const HEALTHY = { slope: 0 };

function training(seed: number, shape: Shape = {}, folder = 'm'): RawLog {
  const { n = 80, knee = 30, slope = 0.006, noise = 0.01, drops = [], nan = Number.POSITIVE_INFINITY } = shape;
  const draw = gaussian(seed);
  const rate = { lr: curve(n, (e) => 0.1 * 0.1 ** drops.filter((at) => e >= at).length) };
  return logOf(
    {
      ...(drops.length > 0 && rate),
      train_loss: curve(n, (e) => (e >= nan ? Number.NaN : Math.exp(-e / 20) * (1 + 0.01 * draw()))),
      val_loss: curve(n, (e) => 0.6 + 0.8 * Math.exp(-e / 6) + slope * Math.max(0, e - knee) + noise * draw()),
    },
    { source: `${folder}/seed-${seed}/log.csv` },
  );
}

const seeds = (count: number, from: number, shape: Shape = {}) =>
  runsOf(Array.from({ length: count }, (_, i) => training(from + i, shape)));

function judged(now: readonly ReportRun[], before: readonly ReportRun[]): Linted {
  const baseline = before.length > 0 ? { source: 'base', runs: before } : { source: null, runs: [] };
  return judgeRuns({ runs: now, problems: [], baseline, context: null }, DEFAULT_CONFIG);
}

/** `rule standing` of the warnings and errors, each once. */
function standings({ report }: Linted): readonly string[] {
  const found = report.runs.flatMap(({ findings }) => findings.filter(({ severity }) => severity !== 'notice'));
  return [...new Set(found.map(({ rule, standing }) => `${rule} ${standing}`))].sort();
}

const RISE = ['last-is-not-best', 'memorization'];
const all = (standing: string) => RISE.map((rule) => `${rule} ${standing}`);

describe('a finding against the baseline', () => {
  it.each([
    ['has no standing without one', seeds(1, 1), [], all('undefined')],
    ['is new where the baseline is healthy', seeds(1, 1), seeds(1, 11, HEALTHY), all('new')],
    ['is the same in other seeds', seeds(3, 1), seeds(3, 11), all('same')],
    ['is the same in one run against one', seeds(1, 1), seeds(1, 11), all('same')],
    ['is the same in a longer training', seeds(1, 1, { n: 200, slope: 0.002 }), seeds(1, 11), all('same')],
    ['is the same in a shorter one', seeds(1, 1, { n: 60 }), seeds(1, 11), all('same')],
    ['is new where no seed of the baseline shows it', seeds(3, 1), seeds(3, 11, HEALTHY), all('new')],
  ])('%s', (_, now, before, expected) => {
    expect(standings(judged(now, before))).toEqual(expected);
  });

  it('is worse where it begins much earlier, whatever came of it', () => {
    const late = { knee: 45, slope: 0.012 };
    const early = { knee: 18, slope: 0.007 };
    for (const [a, b] of [
      [1, 1],
      [3, 3],
    ] as const)
      expect(standings(judged(seeds(a, 1, early), seeds(b, 11, late)))).toContain('memorization worse');
    expect(standings(judged(seeds(3, 1, late), seeds(3, 11, early)))).not.toContain('memorization worse');
  });

  it('is worse where it rises much more', () => {
    for (const [a, b] of [
      [1, 1],
      [3, 3],
      [1, 3],
    ] as const)
      expect(standings(judged(seeds(a, 1, { slope: 0.018 }), seeds(b, 11)))).toEqual(all('worse'));
    expect(standings(judged(seeds(3, 1), seeds(3, 11, { slope: 0.018 })))).toEqual(all('same'));
  });

  it('is counted by the repeats that show it, and chance is not called worse', () => {
    const mixed = (bad: number, of: number, from: number) =>
      runsOf(Array.from({ length: of }, (_, i) => training(from + i, i < bad ? {} : HEALTHY)));
    expect(standings(judged(mixed(2, 3, 1), mixed(1, 3, 11)))).toEqual(all('same'));
    expect(standings(judged(mixed(5, 5, 1), mixed(1, 5, 11)))).toEqual(all('worse'));
    expect(standings(judged(mixed(1, 5, 1), mixed(5, 5, 11)))).toEqual(all('same'));
  });

  it('is worse where it is graver', () => {
    const graver = seeds(1, 1).map((run) => withFindings(run, (one) => ({ ...one, severity: 'error' })));
    expect(standings(judged(graver, seeds(1, 11)))).toEqual(all('worse'));
  });

  it('is of one phase: a second rise after a drop is another matter', () => {
    const drops = [30, 60];
    const two = seeds(1, 1, { n: 90, drops });
    const [first] = two[0]!.findings.filter(({ means }) => means === 'overfitting');
    const at = (from: number, to: number): Finding => ({ ...first!, from, to, onset: [from, from] });
    const now = [withFindings(two[0]!, null, [at(35, 55), at(65, 89)])];
    const before = [withFindings(seeds(1, 11, { n: 90, drops })[0]!, null, [at(48, 52)])];
    expect(judged(now, before).report.runs[0]!.findings.map(({ standing }) => standing)).toEqual(['worse', 'new']);
    const elsewhere = [withFindings(before[0]!, null, [at(32, 33)])];
    const later = [withFindings(two[0]!, null, [at(50, 55)])];
    expect(judged(later, elsewhere).report.runs[0]!.findings.map(({ standing }) => standing)).toEqual(['same']);
  });

  it('is another matter on another series that the baseline logs as well', () => {
    const [now, before] = [seeds(1, 1), seeds(1, 11)];
    const moved = before.map((run) => withFindings(run, (one) => ({ ...one, series: ['train_loss'] })));
    expect(standings(judged(now, moved))).toEqual(all('new'));
    const renamed = before.map((run) => ({
      ...withFindings(run, (one) => ({ ...one, series: ['validation_loss'] })),
      series: run.series.map((one) => (one.name === 'val_loss' ? { ...one, name: 'validation_loss' } : one)),
    }));
    expect(standings(judged(now, renamed))).toEqual(all('same'));
  });

  it('is another matter on a series of a new name beside the one that the baseline shows it on', () => {
    const [now, before] = [seeds(1, 1), seeds(1, 11)];
    const beside = now.map((run) => ({
      ...withFindings(run, (one) => ({ ...one, series: ['val_nll'] })),
      series: run.series.flatMap((one) => (one.name === 'val_loss' ? [one, { ...one, name: 'val_nll' }] : [one])),
    }));
    expect(standings(judged(beside, before))).toEqual(all('new'));
  });

  it('is worse where a later one of the same matter is much larger', () => {
    const at = (run: ReportRun, sizes: readonly number[]) => {
      const [first] = run.findings.filter(({ means }) => means === 'overfitting');
      return withFindings(
        run,
        null,
        sizes.map((size, i) => ({ ...first!, from: first!.from + i, size })),
      );
    };
    const [now, before] = [seeds(1, 1)[0]!, seeds(1, 11)[0]!];
    const standing = (...sizes: readonly number[]) =>
      judged([at(now, sizes)], [at(before, [0.5])]).report.runs[0]!.findings.map((one) => one.standing);
    expect(standing(0.5, 0.6)).toEqual(['same', 'same']);
    expect(standing(0.5, 5)).toEqual(['worse', 'worse']);
  });

  it('is no worse for being one of very many repeats', () => {
    const many = (from: number) => {
      const [one] = seeds(1, from);
      return Array.from({ length: 250 }, (_, i) => ({ ...one!, id: `m/seed-${i}`, path: `m/seed-${i}`, seed: i }));
    };
    expect(standings(judged(many(1), many(11)))).toEqual(all('same'));
  });

  it('is the same where the baseline tells the same rise by a kindred rule', () => {
    const kin = seeds(1, 11).map((run) =>
      withFindings(run, (one) => (one.rule === 'memorization' ? { ...one, rule: 'overfitting' } : one)),
    );
    const linted = judged(seeds(1, 1), kin);
    expect(standings(linted)).toEqual(all('same'));
    expect(linted.report.gone).toBeUndefined();
  });

  it('is new in a configuration that the baseline does not have', () => {
    const named = (folder: string, lr: number, shape: Shape, from: number) =>
      runsOf([0, 1].map((i) => ({ ...training(from + i, shape, folder), hyperparameters: { lr } })));
    const now = [...named('a', 0.1, {}, 1), ...named('b', 0.2, {}, 3), ...named('c', 0.3, {}, 5)];
    const before = [...named('a', 0.1, {}, 11), ...named('b', 0.2, {}, 13)];
    const { report } = judged(now, before);
    const of = (folder: string) =>
      new Set(
        report.runs.filter(({ path }) => path.startsWith(folder)).flatMap(({ findings }) => findings.map((f) => f.standing)),
      );
    expect([...of('a')]).toEqual(['same']);
    expect([...of('c')]).toContain('new');
  });

  it('stands in its group as its runs say', () => {
    const { report } = judged(seeds(3, 1), seeds(3, 11));
    expect(report.groups[0]!.findings.filter(({ severity }) => severity !== 'notice').map(({ standing }) => standing)).toEqual([
      'same',
      'same',
    ]);
  });
});

it('what only the baseline shows is gone, if the rule looked', () => {
  const { report } = judged(seeds(3, 1, HEALTHY), seeds(3, 11));
  expect(report.gone?.map(({ rule, runs, of }) => `${rule} ${runs}/${of}`).sort()).toEqual(RISE.map((rule) => `${rule} 3/3`));
  const unlooked = seeds(3, 1, HEALTHY).map((run) => ({
    ...run,
    checks: run.checks.map((check) => ({ ...check, status: 'skipped' as const })),
  }));
  expect(judged(unlooked, seeds(3, 11)).report.gone).toBeUndefined();
});

it('repeats of one configuration are hardly ever called worse or new', () => {
  const draw = gaussian(11);
  const pool = runsOf(
    Array.from({ length: 30 }, (_, i) =>
      training(100 + i, { knee: 30 * (1 + 0.05 * draw()), slope: 0.006 * Math.exp(0.1 * draw()) }),
    ),
  );
  let loud = 0;
  for (let i = 0; i < 200; i += 1) {
    const [a, b] = [i % 30, (i + 1 + Math.floor(i / 30)) % 30];
    if (standings(judged([pool[a]!], [pool[b]!])).some((one) => !one.endsWith('same'))) loud += 1;
  }
  expect(loud).toBeLessThanOrEqual(10);
});

describe('a baseline from a report', () => {
  const compact = (runs: readonly ReportRun[]) => {
    const { report } = judged(runs, []);
    return [...compactReports(report)].map((text) => parseReport(text, 'report.json').runs.map(withLevels));
  };
  it('says as much when it is compact, at every size', () => {
    for (const before of compact(seeds(3, 11))) {
      expect(standings(judged(seeds(3, 1), before))).toEqual(all('same'));
      expect(standings(judged(seeds(3, 1, { slope: 0.018 }), before))).toEqual(all('worse'));
    }
    const [first] = compact(seeds(1, 11, { nan: 60 }));
    expect(first![0]!.findings.every(({ measured }) => Object.keys(measured).length === 0)).toBe(true);
  });
  it('is held against by its windows where an older version wrote it', () => {
    const older = seeds(1, 11).map((run) => withFindings(run, ({ onset: _, size: __, ...one }) => ({ ...one, measured: {} })));
    expect(standings(judged(seeds(1, 1, { slope: 0.018 }), older))).toEqual(all('same'));
  });
  it('may hold anything', () => {
    const broken = seeds(1, 11).map((run) =>
      withFindings(run, (one) => ({ ...one, from: Number.NaN, to: Number.NaN, size: Number.NaN, onset: [Number.NaN, 0] })),
    );
    expect(standings(judged(seeds(1, 1), broken))).toEqual(all('new'));
    const bare = seeds(1, 11).map((run) => ({ ...run, phases: [], curves: [], series: [] }));
    expect(() => judged(seeds(1, 1), bare)).not.toThrow();
  });
});

describe('the verdict', () => {
  it('warns of what is new or worse, and says so', () => {
    const fresh = judged(seeds(3, 1), seeds(3, 11, HEALTHY));
    expect([fresh.report.verdict, fresh.conclusion]).not.toContain('pass');
    expect(reasonsOf(fresh.report).join('\n')).toContain('The baseline does not show it.');
    const worse = judged(seeds(3, 1, { slope: 0.018 }), seeds(3, 11));
    expect(reasonsOf(worse.report).join('\n')).toContain('It is worse than in the baseline.');
  });
  it('passes what the baseline shows as well, and says that nothing is new', () => {
    const { report, conclusion, exitCode } = judged(seeds(3, 1), seeds(3, 11));
    expect([report.verdict, conclusion, exitCode]).toEqual(['pass', 'success', 0]);
    expect(reasonsOf(report)[0]).toBe('Nothing new: 2 findings that the baseline has, too.');
  });
  it('does not call an error fine for being in the baseline', () => {
    const { report, exitCode } = judged(seeds(3, 1, { nan: 60 }), seeds(3, 11, { nan: 60 }));
    expect(report.runs[0]!.findings.find(({ severity }) => severity === 'error')?.standing).toBe('same');
    expect([report.verdict, exitCode]).toEqual(['fail', 1]);
    expect(reasonsOf(report)[0]).toMatch(/The baseline has it, too\.$/);
  });
});

function withFindings(
  run: ReportRun,
  change: ((finding: Finding) => Finding) | null,
  findings: readonly Finding[] = run.findings.filter(({ severity }) => severity !== 'notice'),
): ReportRun {
  return { ...run, findings: change === null ? findings : findings.map(change) };
}
