import { openSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { withFindings, withId } from '../../src/contract/packed-run.js';
import { withholdSecrets } from '../../src/contract/withhold-report.js';
import type { Finding } from '../../src/model/finding.js';
import type { Report, ReportCurve, ReportRun } from '../../src/model/report.js';
import { packRuns, unpacker } from '../../src/pipeline/shares/pack.js';
import { openSpool, readSpool, spoolWriter } from '../../src/pipeline/shares/spool.js';
import { exampleReport } from '../support/report.js';
import { tempFolder } from '../support/temp-folder.js';
import { jsonOf, RULES } from '../support/words.js';

let report: Report;
let packed: readonly ReportRun[];

/** Runs as they come back from another thread. */
const handedBack = (runs: readonly ReportRun[], further: readonly ReportCurve[] = []) => {
  const spool = openSpool()!;
  const { heads, places } = packRuns(
    runs.map((run) => ({ run, further })),
    RULES,
    spoolWriter(spool),
  )!;
  return unpacker()({ heads: structuredClone(heads), places }, spool);
};

beforeAll(async () => {
  report = await exampleReport();
  packed = handedBack(report.runs).map(({ run }) => run);
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
    const [one, other] = handedBack([report.runs[0]!, report.runs[0]!]);
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
      fc.property(fc.array(curve), fc.array(curve), (curves, further) => {
        const [back] = handedBack([{ ...report.runs[0]!, curves }], further);
        expect(back!.run.curves).toEqual(curves);
        expect(back!.further()).toEqual(further);
        const numbers = (of: readonly ReportCurve[]) => of.flatMap(({ at, value, level = [] }) => [...at, ...value, ...level]);
        expect(numbers(back!.run.curves).map((one) => Object.is(one, -0))).toEqual(
          numbers(curves).map((one) => Object.is(one, -0)),
        );
      }),
    );
  });
});

describe('a spool', () => {
  afterEach(() => vi.unstubAllEnvs());
  /** Where systems put temporary files. */
  const temporaryIn = (folder: string) => {
    for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, folder);
    return folder;
  };

  it('gives back what was written to its end, and is no file that anybody sees', () => {
    const folder = temporaryIn(tempFolder());
    const spool = openSpool()!;
    const writer = spoolWriter(spool);
    expect([writer.write(Buffer.from('one')), writer.write(Buffer.from('two'))]).toEqual([true, true]);
    expect([writer.end(), readSpool(spool, 2, 5).toString()]).toEqual([6, 'etw']);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says what the disk does not take, and runs are not packed then', () => {
    const file = join(tempFolder(), 'full');
    writeFileSync(file, '');
    const writer = spoolWriter({ descriptor: openSync(file, 'r') });
    expect([writer.write(Buffer.from('one')), writer.end()]).toEqual([false, 0]);
    expect(packRuns([{ run: report.runs[0]!, further: [] }], RULES, writer)).toBeNull();
  });

  it('that was cut short is an error, not a run with nothing in it', () => {
    const spool = openSpool()!;
    spoolWriter(spool).write(Buffer.from('one'));
    expect(() => readSpool(spool, 0, 4)).toThrow('cut short');
  });

  it('is not there where there is no place for it', () => {
    temporaryIn(join(tempFolder(), 'nowhere'));
    expect(openSpool()).toBeNull();
  });
});
