import { describe, expect, it } from 'vitest';
import { reportPieces, reportToJson } from '../../src/contract/report-json.js';
import { exampleReport } from '../support/report.js';
import { RULES } from '../support/words.js';

describe('report.json', () => {
  it('is what JSON.stringify with an indent of 1 makes of it, run by run', async () => {
    const report = await exampleReport();
    const text = reportToJson(report, RULES);
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 1)}\n`);
    expect([...reportPieces(report, RULES)]).toHaveLength(report.runs.length + 4);
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
