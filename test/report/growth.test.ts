import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report, ReportRun } from '../../src/model/report.js';
import { curve, logOf, noisy } from '../support/curves.js';
import { growthOf as growthOn, MAX_GROWTH, workCounter } from '../support/work.js';

// Only code that is loaded after this has its blocks counted.
const counter = workCounter();
afterAll(counter.stop);
const growthOf = <T>(size: number, prepare: (size: number) => T, work: (given: T) => unknown) =>
  growthOn(counter, size, prepare, work);

/** Runs, or configurations, of the smaller of two reports. */
const RUNS = 40;
/** The same where each is held against all of the other side, up to a cap of 200. */
const HELD = 200;
/** The same where each takes as long as reading a report does. */
const FEW = 20;

/** What is measured, loaded after the counting began. */
async function loaded() {
  return {
    ...(await import('../../src/lint/lint.js')),
    ...(await import('../../src/lint/merge-shards.js')),
    ...(await import('../../src/contract/shards.js')),
    ...(await import('../../src/config/defaults.js')),
    ...(await import('../../src/contract/report-json.js')),
    ...(await import('../../src/contract/parse-report.js')),
    ...(await import('../../src/pipeline/view-report.js')),
    ...(await import('../../src/report/markdown/markdown.js')),
    ...(await import('../../src/report/html/page.js')),
    ...(await import('../../src/report/terminal/terminal.js')),
    ...(await import('../../src/report/brief.js')),
    ...(await import('../../src/report/junit.js')),
    ...(await import('../../src/report/annotations.js')),
    ...(await import('../../src/publish/summary.js')),
    ...(await import('../../src/chart/figure.js')),
    ...(await import('../../src/chart/mermaid.js')),
    ...(await import('../../src/chart/sparkline.js')),
    ...(await import('../../src/chart/svg.js')),
    ...(await import('../../src/chart/quickchart.js')),
  };
}

let code: Awaited<ReturnType<typeof loaded>>;
let known: readonly ReportRun[] = [];
beforeAll(async () => {
  code = await loaded();
  known = [1, 2, 3, 4].map((seed) => runOfPoints(40, seed));
});

function runOfPoints(points: number, seed: number): ReportRun {
  const falling = curve(points, (i) => 0.4 + Math.exp((-6 * i) / points));
  const rising = curve(points, (i) => 0.4 + Math.exp((-6 * i) / points) + (0.3 * Math.max(0, i - points / 2)) / points);
  const log = logOf({ loss: noisy(falling, 0.004, seed), val_loss: noisy(rising, 0.004, seed + 9), 'hp/lr': [seed] });
  const { runs } = code.diagnoseLogs({ ...NOTHING, logs: [log] }, code.DEFAULT_CONFIG);
  return runs[0]!;
}

const NOTHING = {
  problems: [],
  context: null,
  baseline: { source: null, reason: { id: 'not-given', values: {} }, runs: [] },
} as const;

/** So many copies of the runs: `seeds` of one configuration, else configurations of their own. */
function copies(count: number, kind: 'seeds' | 'sweep'): readonly ReportRun[] {
  return Array.from({ length: count }, (_, i) => {
    // All names are equally long: in short ones no secret is looked for.
    const id = `run-${String(i).padStart(5, '0')}`;
    return {
      ...unlike(known[i % known.length]!, i),
      ...{ id, path: id, sources: [`${id}/log.csv`], seed: kind === 'seeds' ? i : null },
      hyperparameters: kind === 'seeds' ? { lr: 0.1 } : { lr: i, width: i % 7 },
    };
  });
}

/** The same with an end of its own: of two runs that are the same in every number one is a copy. */
function unlike(run: ReportRun, i: number): ReportRun {
  return { ...run, series: run.series.map((series) => ({ ...series, last: series.last + i * 1e-6 })) };
}

function judged(count: number, kind: 'seeds' | 'sweep', isCompared: boolean) {
  const runs = copies(count, kind);
  const baseline = isCompared ? { source: 'base', runs: copies(count, kind) } : NOTHING.baseline;
  return code.judgeRuns({ ...NOTHING, runs, baseline }, code.DEFAULT_CONFIG).report;
}

const reports = new Map<string, Report>();

/** A report of so many runs; the same one whoever asks. */
function reportOf(count: number, kind: 'seeds' | 'sweep', isCompared: boolean): Report {
  const key = `${count} ${kind} ${isCompared}`;
  const report = reports.get(key) ?? judged(count, kind, isCompared);
  reports.set(key, report);
  return report;
}

const PAGE = { script: ';', scriptHash: 'sha256-', style: '', pack: (pieces: Iterable<string>) => [...pieces].join('') };
type View = ReturnType<typeof code.viewReport>;

/** Renderers by name, each of a view that it looks at first. */
const RENDERERS: Readonly<Record<string, (view: View) => unknown>> = {
  'the view': ({ leaderboard, groups }) => [leaderboard, groups],
  'the comment': (view) => code.renderMarkdown(view, { maxLength: code.COMMENT_LENGTH, picture: '', summaryUrl: null }),
  'the summary': (view) => code.renderSummary(view, { picture: '' }),
  'the page': (view) => code.renderHtml(view, [], PAGE, null),
  'the terminal': (view) => code.renderTerminal(view, { color: false, width: 120, quiet: false }),
  'the brief': (view) => code.renderBrief(view),
  junit: (view) => code.renderJunit(view),
  annotations: (view) => code.annotationsOf(view),
  'the leaderboard': ({ leaderboard }) => leaderboard,
  'report.json': ({ report, rules }) => code.reportToJson(report, rules),
};

/** What does little but sort: of n items, 10 log(10 n) / log(n) times as much. */
const SORTING = ['the view', 'the leaderboard', 'the brief'];
const MAX_SORTING = 10 * (Math.log(10 * RUNS) / Math.log(RUNS));

describe.each(['seeds', 'sweep'] as const)('ten times as many runs of a report, as %s', (kind) => {
  describe.each([true, false])('with a baseline: %s', (isCompared) => {
    it.each(Object.keys(RENDERERS))('take at most little more than ten times as much work: %s', async (name) => {
      const growth = growthOf(
        RUNS,
        (count) => reportOf(count, kind, isCompared),
        (report) => RENDERERS[name]!(code.viewReport(report)),
      );
      expect(growth).toBeLessThanOrEqual(SORTING.includes(name) ? MAX_SORTING : MAX_GROWTH);
    });

    it('take at most little more than ten times as much to compare and to judge', async () => {
      expect(
        growthOf(
          HELD,
          (count) => count,
          (count) => judged(count, kind, isCompared),
        ),
      ).toBeLessThanOrEqual(MAX_GROWTH);
    });
  });

  it('take at most little more than ten times as much to read', async () => {
    const textOf = (count: number) => code.reportToJson(reportOf(count, kind, true), null);
    expect(growthOf(FEW, textOf, (text) => code.parseReport(text, 'report.json'))).toBeLessThanOrEqual(MAX_GROWTH);
  });
});

it('ten times as many shards take at most little more than ten times as much to merge', async () => {
  const { report } = code.judgeRuns({ ...NOTHING, runs: copies(1, 'sweep') }, code.DEFAULT_CONFIG);
  const shardsOf = (count: number) =>
    copies(count, 'sweep').map((run, i) => ({ file: `job-${i}/report.json`, report: { ...report, runs: [run] } }));
  const place = { baseline: NOTHING.baseline, context: null, config: code.DEFAULT_CONFIG };
  const merge = (shards: ReturnType<typeof shardsOf>) => code.mergeShards(code.toShards(shards), null, place);
  expect(growthOf(RUNS, shardsOf, merge)).toBeLessThanOrEqual(MAX_GROWTH);
});

type Figure = NonNullable<ReturnType<typeof code.figureOf>>;
const PICTURES: Readonly<Record<string, (figure: Figure) => unknown>> = {
  Mermaid: (figure) => code.renderMermaid(figure),
  'text bars': (figure) => code.renderSparklines(figure),
  SVG: (figure) => code.renderSvg(figure, 'light'),
  QuickChart: (figure) => code.quickChartRequest(figure, 'light'),
};

describe('ten times as many points of a curve', () => {
  const viewOf = (points: number) => {
    const runs = [runOfPoints(points, 1)];
    return code.viewReport(code.judgeRuns({ ...NOTHING, runs }, code.DEFAULT_CONFIG).report);
  };

  it('take at most little more than ten times as much to make a figure of', async () => {
    expect(growthOf(20, viewOf, ({ groups }) => code.figureOf(groups[0]!))).toBeLessThanOrEqual(MAX_GROWTH);
  });

  it.each(Object.keys(PICTURES))('take at most little more than ten times as much to draw: %s', async (name) => {
    const figureOf = (points: number) => code.figureOf(viewOf(points).groups[0]!)!;
    expect(growthOf(40, figureOf, PICTURES[name]!)).toBeLessThanOrEqual(MAX_GROWTH);
  });
});

it('is found out where it is more: a list that is looked through for each of its items', async () => {
  const { nearest } = await import('../../src/text/nearest.js');
  const names = (count: number) => Array.from({ length: count }, (_, i) => `name ${i}`);
  const lookThrough = (all: readonly string[]) => all.filter((one) => !all.includes(`${one}!`));
  const compareAll = (all: readonly string[]) => all.map((one) => nearest(one, all));
  const spreadAnew = (all: readonly string[]) => {
    let list: readonly string[] = [];
    for (const one of all) list = [...list, one];
    return list;
  };
  for (const work of [lookThrough, compareAll, spreadAnew]) expect(growthOf(FEW, names, work)).toBeGreaterThan(3 * MAX_GROWTH);
});
