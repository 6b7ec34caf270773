import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { withFindings, withId } from '../../src/contract/packed-run.js';
import { withholdSecrets } from '../../src/contract/withhold-report.js';
import type { Finding } from '../../src/model/finding.js';
import type { Report, ReportRun } from '../../src/model/report.js';
import { packRuns, unpacker } from '../../src/pipeline/shares/pack.js';
import { packCurves, unpackCurves } from '../../src/pipeline/shares/pack-curves.js';
import { exampleReport } from '../support/report.js';
import { jsonOf, RULES } from '../support/words.js';

let report: Report;
let packed: readonly ReportRun[];
beforeAll(async () => {
  report = await exampleReport();
  const { heads, ...pack } = packRuns(
    report.runs.map((run) => ({ run, further: [] })),
    RULES,
  );
  // As they come from another thread.
  packed = unpacker()({ heads: structuredClone(heads), ...pack }).map(({ run }) => run);
});

/** The report with other runs; of more than 200 each is a line. */
const textOf = (runs: readonly ReportRun[], least: number) =>
  jsonOf({ ...report, runs: Array.from({ length: Math.ceil(least / runs.length) }, () => runs).flat() });

describe('packed runs', () => {
  it('are what they were, and so are copies of them and of their findings', () => {
    expect(report.runs.flatMap(({ findings }) => findings).length).toBeGreaterThan(2);
    expect(packed).toEqual(report.runs);
    expect(packed.map((run) => ({ ...run, findings: run.findings.map((one) => ({ ...one })) }))).toEqual(report.runs);
    expect(packed.map((run) => withId(run, 'x'))).toEqual(report.runs.map((run) => withId(run, 'x')));
  });

  it.each([1, 201])('are written as they were, at least %i of them', (least) => {
    expect(textOf(packed, least)).toBe(textOf(report.runs, least));
  });

  it.each([1, 201])('are written with what was marked since, at least %i of them', (least) => {
    const marked = (runs: readonly ReportRun[]) =>
      runs.map((run) =>
        withFindings(
          run,
          run.findings.map((one, i): Finding => (i === 0 ? { ...one, standing: 'new' } : one)),
        ),
      );
    const text = textOf(marked(packed), least);
    expect(text).toBe(textOf(marked(report.runs), least));
    expect(text).toContain('"standing"');
  });

  it('are not unpacked to look for secrets in them again', () => {
    const [run] = packed;
    const told = withholdSecrets({ report: { ...report, runs: [run!] }, curves: null });
    expect(told.report.runs[0]).toBe(run);
  });

  it('have the words of their findings once', () => {
    const { heads, ...pack } = packRuns(
      [report.runs[0]!, report.runs[0]!].map((run) => ({ run, further: [] })),
      RULES,
    );
    const [one, other] = unpacker()({ heads: structuredClone(heads), ...pack });
    expect(one!.run.findings[0]!.series).toBe(other!.run.findings[0]!.series);
    expect(one!.run.checks).toBe(other!.run.checks);
  });
});

describe('packed curves', () => {
  const decimal = fc.tuple(fc.integer(), fc.integer({ min: -3, max: 12 })).map(([whole, places]) => whole / 10 ** places);
  const rough = fc.oneof(fc.double(), fc.constant(-0), fc.maxSafeInteger(), decimal);
  const column = (length: number) =>
    fc.oneof(
      fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: length, maxLength: length }),
      fc.array(decimal, { minLength: length, maxLength: length }),
      fc.array(rough, { minLength: length, maxLength: length }),
    );
  const curve = fc
    .integer({ min: 0, max: 30 })
    .chain((length) =>
      fc.record(
        { series: fc.string(), at: column(length), value: column(length), level: column(length) },
        { requiredKeys: ['series', 'at', 'value'] },
      ),
    );

  it('are what they were, every bit of every number', () => {
    fc.assert(
      fc.property(fc.array(curve), (curves) => {
        const back = unpackCurves(packCurves(curves));
        expect(back).toEqual(curves);
        const numbers = (of: typeof back) => of.flatMap(({ at, value, level = [] }) => [...at, ...value, ...level]);
        expect(numbers(back).map((one) => Object.is(one, -0))).toEqual(numbers(curves).map((one) => Object.is(one, -0)));
      }),
    );
  });

  it('take less than a third of their text', () => {
    const at = Array.from({ length: 200 }, (_, i) => i);
    const value = at.map((i) => Number((0.3 + 2 * Math.exp(-i / 40) + 0.001 * Math.sin(i * i)).toPrecision(5)));
    const curves = [{ series: 'val_loss', at, value }];
    expect(packCurves(curves).length).toBeLessThan(JSON.stringify(curves).length / 3);
  });
});
