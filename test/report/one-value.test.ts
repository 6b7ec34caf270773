import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/model/reading.js';
import type { Drop, Report, ReportRun, ReportSeries } from '../../src/model/report.js';
import { viewReport } from '../../src/pipeline/view-report.js';
import { short, two } from '../../src/text/numbers.js';
import { allOutputs, type Outputs } from '../support/all-outputs.js';
import { GOLDEN_CASES, goldenReport } from '../support/golden-cases.js';

/** One number of one series of one run, as the report has it somewhere. */
interface Found {
  readonly key: string;
  readonly value: number;
  /** Where it stands in the report. */
  readonly where: string;
}

const isReading = (value: unknown): value is Reading =>
  typeof value === 'object' && value !== null && 'statistic' in value && 'series' in value;

/** Numbers by what they are: the same key must have the same value wherever it stands. */
function numbersOf(run: ReportRun): readonly Found[] {
  const key = (series: string, what: string, at: number | '' = '') => `${run.id} | ${series} | ${what} | ${at}`;
  const { bestLoss, bestScore, last } = run.checkpoints;
  const { validationLoss: loss, validationScore: score } = run.primary;
  const logged = (where: string, series: string | null, at: number, value: number): readonly Found[] =>
    series === null || !isLoggedAt(run, series, at) ? [] : [{ key: key(series, 'raw', at), value, where }];
  return [
    ...run.series.flatMap(({ name, best, end, tail, noise }) => [
      ...(best ? [{ key: key(name, 'raw', best.at), value: best.value, where: 'series.best' }] : []),
      ...(best ? [{ key: key(name, 'best level'), value: best.smoothed, where: 'series.best' }] : []),
      ...(end ? [{ key: key(name, 'raw', end.at), value: end.value, where: 'series.end' }] : []),
      ...(end ? [{ key: key(name, 'level', end.at), value: end.smoothed, where: 'series.end' }] : []),
      ...(tail ? [{ key: key(name, 'tail'), value: tail.median, where: 'series.tail' }] : []),
      { key: key(name, 'noise'), value: noise, where: 'series.noise' },
    ]),
    ...run.curves.flatMap(({ series, at, value, level }) =>
      at.flatMap((position, i) => [
        { key: key(series, 'raw', position), value: value[i]!, where: 'curves' },
        ...(level ? [{ key: key(series, 'level', position), value: level[i]!, where: 'curves' }] : []),
      ]),
    ),
    ...(bestLoss ? logged('checkpoints.bestLoss', loss, bestLoss.at, bestLoss.value) : []),
    ...(bestLoss ? logged('checkpoints.bestLoss', score, bestLoss.at, bestLoss.score) : []),
    ...(bestScore ? logged('checkpoints.bestScore', score, bestScore.at, bestScore.value) : []),
    ...(bestScore ? logged('checkpoints.bestScore', loss, bestScore.at, bestScore.loss) : []),
    ...(last ? logged('checkpoints.last', loss, last.at, last.loss) : []),
    ...(last ? logged('checkpoints.last', score, last.at, last.score) : []),
    ...run.drops.flatMap(({ effect }) =>
      Object.values(effect.values)
        .filter(isReading)
        .map((value) => ({ key: key(value.series, whatOf(value), value.at), value: value.value, where: 'drops.effect' })),
    ),
    ...run.findings.flatMap(({ rule, measured }) =>
      Object.entries(measured).flatMap(([name, value]) =>
        isReading(value)
          ? [{ key: key(value.series, whatOf(value), value.at), value: value.value, where: `${rule}.${name}` }]
          : [],
      ),
    ),
  ];
}

function whatOf({ statistic, of, as }: Reading): string {
  return `${statistic}${of === undefined ? '' : ` of ${of}`}${as === undefined ? '' : ` ${as}`}`;
}

/** A checkpoint of one metric may lie where the other was not evaluated. */
function isLoggedAt(run: ReportRun, series: string, at: number): boolean {
  return run.curves.some((curve) => curve.series === series && curve.at.includes(at));
}

/** Curves are kept to five significant digits. */
const isSame = (a: number, b: number) => Object.is(a, b) || Math.abs(a - b) <= 6e-5 * Math.max(Math.abs(a), Math.abs(b));

/** Codes stand for values: four digits, so that every output prints them as they are. */
const FIRST_CODE = 1001;
const CODE = /^0\.[1-9]\d{3}$|^0\.[1-9]\d{0,2}$/;

/** A report in which every number of a series has a code of its own, the same wherever the same number stands. */
function coded({ runs, ...report }: Report): { readonly report: Report; readonly nameOf: ReadonlyMap<number, string> } {
  const codes = new Map<string, number>();
  const nameOf = new Map<number, string>();
  const code = (key: string): number => {
    const known = codes.get(key);
    if (known !== undefined) return known;
    let next = FIRST_CODE + codes.size;
    // A last 0 would not be printed.
    next += Math.floor((next - FIRST_CODE) / 9);
    const value = next / 10_000;
    codes.set(key, value);
    nameOf.set(value, key);
    return value;
  };
  const ofRun = (run: ReportRun): ReportRun => {
    const key = (series: string | null, what: string, at: number | '' = '') => code(`${run.id} | ${series} | ${what} | ${at}`);
    const raw = (series: string | null, at: number, value: number) => (Number.isFinite(value) ? key(series, 'raw', at) : value);
    const ofSeries = (one: ReportSeries): ReportSeries => {
      const { name, best, end, tail } = one;
      return {
        ...one,
        best: best && { at: best.at, value: raw(name, best.at, best.value), smoothed: key(name, 'best level') },
        end: end && { at: end.at, value: raw(name, end.at, end.value), smoothed: key(name, 'level', end.at) },
        tail: tail && { ...tail, median: key(name, 'tail') },
      };
    };
    const { bestLoss, bestScore, last } = run.checkpoints;
    const { validationLoss: loss, validationScore: score } = run.primary;
    const ofValues = <T extends object>(values: T): T =>
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          isReading(value) ? { ...value, value: key(value.series, whatOf(value), value.at) } : value,
        ]),
      ) as T;
    return {
      ...run,
      drops: run.drops.map((drop) => ({
        ...drop,
        effect: { ...drop.effect, values: ofValues(drop.effect.values) } as Drop['effect'],
      })),
      series: run.series.map(ofSeries),
      curves: run.curves.map((curve) => ({
        ...curve,
        value: curve.value.map((value, i, all) =>
          i === 0 || i === all.length - 1 ? raw(curve.series, curve.at[i]!, value) : value,
        ),
      })),
      checkpoints: {
        bestLoss: bestLoss && {
          at: bestLoss.at,
          value: raw(loss, bestLoss.at, bestLoss.value),
          score: raw(score, bestLoss.at, bestLoss.score),
        },
        bestScore: bestScore && {
          at: bestScore.at,
          value: raw(score, bestScore.at, bestScore.value),
          loss: raw(loss, bestScore.at, bestScore.loss),
        },
        last: last && { ...last, loss: raw(loss, last.at, last.loss), score: raw(score, last.at, last.score) },
      },
      findings: run.findings.map((finding) => ({ ...finding, measured: ofValues(finding.measured) })),
    };
  };
  const comparisons = report.comparisons.map((one) => ({
    ...one,
    // A spread of this size keeps four digits of the mean.
    baseline: one.baseline && { ...one.baseline, mean: code(`base | ${one.metric} | ${one.of}`), sd: 0.0012 },
    candidate: one.candidate && { ...one.candidate, mean: code(`change | ${one.metric} | ${one.of}`), sd: 0.0012 },
  }));
  const reasons = report.reasons.map((reason) =>
    reason.id === 'sweep'
      ? { ...reason, values: { ...reason.values, value: code(`sweep | ${reason.values.metric}`), sd: 0.0012 } }
      : reason,
  );
  return { report: { ...report, comparisons, reasons, runs: runs.map(ofRun) }, nameOf };
}

/** What people read of an output: no tags, no scripts, no curves. */
function textsOf({ html, svgs, comment, summary, checkTitle, checkSummary, junit, charts, terminal, log, outputs }: Outputs) {
  const visible = html.replace(/<(script|style|svg)\b.*?<\/\1>/gs, ' ');
  const plain = visible
    .replace(/<\/(?:p|li|td|th|h\d|dd|dt|caption|summary)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&gt;', '>');
  const drawn = svgs.flatMap((svg) => [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, text]) => text!));
  return {
    ...{ comment, summary, checkTitle, checkSummary, junit, terminal, log, page: plain },
    pictures: drawn.join('\n'),
    'alternative text': charts.filter((text) => text.startsWith('Training curves')).join('\n'),
    outputs: `${outputs['best-value']}`,
  };
}

/** A decimal number that is no share, factor, spread or difference, and no part of a word or of a longer number. */
const NUMBER = /(?<![\w.×+−-]|[±+−] ?)\d+\.\d+(?:e[−-]?\d+)?(?![\w%]|\.\d| points)/g;

/** Every number that the report has anywhere, as text: what is told of a series may also be a ratio, a rate or a place. */
function numbersAnywhere(report: Report): ReadonlySet<string> {
  const all = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value === 'number')
      for (const one of [value, -value, 100 * value, -100 * value, value - 1])
        for (const text of [short(one), two(one), short(Number(one.toFixed(2))), short(Math.abs(one))]) all.add(text);
    else if (typeof value === 'object' && value !== null && !isReading(value)) for (const one of Object.values(value)) look(one);
  };
  const { runs, comparisons, groups, gate } = report;
  look([comparisons, groups, gate, runs.map(({ findings, hyperparameters }) => [findings, hyperparameters])]);
  look(runs.map(({ drops, learningRate, phases }) => [drops, learningRate, phases]));
  return all;
}

describe.each(GOLDEN_CASES)('%s', (name) => {
  it('has one value for one number, wherever it stands in the report', async () => {
    const { runs } = await goldenReport(name);
    for (const run of runs) {
      const values = new Map<string, Found>();
      for (const found of numbersOf(run)) {
        const known = values.get(found.key);
        if (known && !isSame(known.value, found.value))
          expect.fail(`${found.key}: ${known.value} in ${known.where}, ${found.value} in ${found.where}`);
        values.set(found.key, known ?? found);
      }
    }
  });

  it('prints in every output the numbers of the report, digit for digit', async () => {
    const { report, nameOf } = coded(await goldenReport(name));
    const names = [...new Set(report.runs.flatMap(({ series }) => series.map(({ name }) => name)))].filter((name) =>
      /^[\w/-]+$/.test(name),
    );
    const anywhere = numbersAnywhere(report);
    const texts = textsOf(await allOutputs(report));
    for (const [output, text] of Object.entries(texts)) {
      for (const line of text.split(/\n|\. |; | \| /)) {
        const isNamed = names.some((one) => new RegExp(`(?<![\\w-])${one}(?![\\w-])`).test(line));
        // Pictures have no names at their best checkpoints; in the page rules explain themselves.
        if (!isNamed && (output === 'page' || !/\bbest\b/.test(line))) continue;
        for (const [number] of line.matchAll(NUMBER)) {
          if (CODE.test(number) && nameOf.has(Number(number))) continue;
          expect(anywhere, `${output}: ${number} in “${line.trim()}” is no number of the report`).toContain(number);
        }
      }
    }
  });
});

it('the demo tells its best and its means in all of its outputs', async () => {
  const { report, nameOf } = coded(await goldenReport('regression-with-cause'));
  const texts = textsOf(await allOutputs(report));
  const codeOf = (end: string) => String([...nameOf].find(([, key]) => key.endsWith(end))?.[0]);
  const toldIn = (code: string) => Object.keys(texts).filter((output) => texts[output as keyof typeof texts].includes(code));
  const { primary, checkpoints } = viewReport(report).groups[0]!.main;
  const best = String(checkpoints.bestScore!.value);
  expect(primary.validationScore).toBe('val_acc');
  expect(toldIn(best)).toEqual(expect.arrayContaining(['comment', 'summary', 'page', 'pictures', 'alternative text', 'outputs']));
  const mean = codeOf('change | val_acc | best');
  expect(toldIn(mean)).toEqual(expect.arrayContaining(['comment', 'summary', 'checkSummary', 'junit', 'terminal', 'page']));
});
