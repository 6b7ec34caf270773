import { describe, expect, it } from 'vitest';
import { parseReport, parseReportLines } from '../../src/contract/parse-report.js';
import { reportPieces, reportToJson } from '../../src/contract/report-json.js';
import { exampleReport } from '../support/report.js';
import { RULES } from '../support/words.js';

const linesOf = (text: string) => text.split('\n').map((line) => new TextEncoder().encode(line));

describe('report.json', () => {
  it('is what JSON.stringify with an indent of 1 makes of it, run by run', async () => {
    const report = await exampleReport();
    const text = reportToJson(report, RULES);
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 1)}\n`);
    expect([...reportPieces(report, RULES)].length).toBeGreaterThan(report.runs.length);
  });
  it('has one run a line where there are many, and those of the baseline, too', async () => {
    const report = await exampleReport();
    const runs = Array.from({ length: 150 }, () => report.runs[0]!);
    const many = { ...report, runs, baseline: { ...report.baseline, runs } };
    const text = reportToJson(many, RULES);
    expect(text.split('\n').filter((line) => /^ {2,3}\{"id":.*\},?$/.test(line))).toHaveLength(300 + report.groups.length);
    const small = (own: typeof runs) =>
      JSON.parse(reportToJson({ ...report, runs: own, baseline: { ...report.baseline, runs: own } }, RULES));
    const [one] = [small(runs.slice(0, 1))];
    const parsed = JSON.parse(text);
    expect(parsed).toEqual({
      ...one,
      runs: runs.map(() => one.runs[0]),
      baseline: { ...one.baseline, runs: runs.map(() => one.baseline.runs[0]) },
    });
  });
  it('is read line by line as it is read at once, however many lines it has', async () => {
    const report = await exampleReport();
    const runs = Array.from({ length: 150 }, () => report.runs[0]!);
    const many = { ...report, runs, baseline: { ...report.baseline, runs } };
    for (const one of [report, many, { ...report, runs: [] }]) {
      const text = reportToJson(one, RULES);
      for (const written of [text, JSON.stringify(JSON.parse(text)), JSON.stringify(JSON.parse(text), null, 2)])
        expect(parseReportLines(linesOf(written), 'report.json')).toEqual(parseReport(written, 'report.json'));
    }
  });
  it('holds no run where there is none', async () => {
    const text = reportToJson({ ...(await exampleReport()), runs: [] }, RULES);
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 1)}\n`);
    expect(JSON.parse(text).runs).toEqual([]);
  });
  it('writes what JSON has no number for as a text, wherever it stands', async () => {
    const report = await exampleReport();
    const [first] = report.runs;
    const curves = [{ series: 'a', at: [0, 1], value: [Number.NaN, Number.NEGATIVE_INFINITY] }];
    const { runs } = JSON.parse(
      reportToJson({ ...report, runs: [{ ...first!, length: Number.POSITIVE_INFINITY, curves }] }, RULES),
    );
    expect(runs[0].length).toBe('Infinity');
    expect(runs[0].curves).toEqual([{ series: 'a', at: [0, 1], value: ['NaN', '-Infinity'] }]);
  });
});
