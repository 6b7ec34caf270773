import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/diagnose/rules/index.js';
import { finite } from '../../src/math/stats/finite.js';
import { median } from '../../src/math/stats/median.js';
import type { Finding } from '../../src/model/finding.js';
import type { RawLog } from '../../src/model/log.js';
import type { Reading } from '../../src/model/reading.js';
import type { Report } from '../../src/model/report.js';
import type { Run } from '../../src/model/run.js';
import { normalize } from '../../src/normalize/normalize.js';
import { findLogs } from '../../src/read/find/find-logs.js';
import { dropText } from '../../src/text/drop-effect.js';
import { GOLDEN_CASES, goldenReport } from '../support/golden-cases.js';
import { putFile } from '../support/put-file.js';
import { QUESTIONS } from '../support/questions/index.js';
import { reportOf } from '../support/report.js';
import { contradictions, isReading } from '../support/said.js';
import { apply } from '../support/test-rule.js';
import { causesIn, findingSentence } from '../support/words.js';

const corpus = process.env['CURVELINT_CORPUS'];
const questions = corpus ? join(corpus, 'questions') : '';
if (!corpus) process.stdout.write('CURVELINT_CORPUS is not set: sentences about its questions are not checked\n');

/** Everything that is said of a finding. */
function saidOf(finding: Finding): readonly string[] {
  return [findingSentence(finding), ...causesIn(finding).flatMap((one) => [...one.for, ...one.against])];
}

function contradictionsIn(report: Report): readonly string[] {
  return report.runs.flatMap(({ findings, drops }) => [
    ...findings.flatMap(saidOf).flatMap(contradictions),
    ...drops.map(dropText).flatMap(contradictions),
  ]);
}

/** The number that a reader of the log finds: the value at the place, or the medians that begin and end there. */
function inLog({ series }: Run, { series: name, at, statistic, of = 1, as }: Reading): readonly number[] {
  const one = series.find((each) => each.name === name);
  if (!one) return [];
  const kept = [...one.values].map((value, i) => [one.at[i]!, value] as const).filter(([, value]) => Number.isFinite(value));
  const point = kept.findIndex(([place]) => place === at);
  const values = Float64Array.from(kept, ([, value]) => (as === 'error' ? one.top - value : value));
  if (point < 0) return [];
  if (statistic === 'raw') return [values[point]!];
  return [values.subarray(point, point + of), values.subarray(Math.max(0, point + 1 - of), point + 1)]
    .filter((part) => part.length === of)
    .map((part) => median(finite(part)));
}

/** Numbers of findings that are told as logged, or as medians of it, and that the log does not have. */
function notInLog(report: Report, logs: readonly RawLog[]): readonly string[] {
  const runs = new Map(normalize(logs).runs.map((run) => [run.id, run]));
  return report.runs.flatMap(({ id, findings }) =>
    findings.flatMap(({ rule, measured }) =>
      Object.entries(measured).flatMap(([key, value]) => {
        const run = runs.get(id);
        if (!run || !isReading(value) || !['raw', 'median'].includes(value.statistic)) return [];
        if (!Number.isFinite(value.value)) return [];
        const near = inLog(run, value).map((own) => Math.abs(own - value.value));
        // A report keeps six digits.
        return Math.min(...near) <= 5e-6 * Math.abs(value.value)
          ? []
          : [`${rule}.${key}: ${JSON.stringify(value)} (${inLog(run, value).join(' or ') || 'nothing'} in the log)`];
      }),
    ),
  );
}

describe('what sentences say follows from the numbers in them', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('example of %s', (_, rule) => {
    expect(apply(rule, rule.example).findings.flatMap(saidOf).flatMap(contradictions)).toEqual([]);
  });
  it.each(GOLDEN_CASES)('%s', async (name) => {
    expect(contradictionsIn(await goldenReport(name))).toEqual([]);
  });
  it('is noticed where it does not', () => {
    expect(contradictions('val_loss rose 53% (0.731 → 1.121)')).toEqual([]);
    expect(contradictions('val_loss rose 35% (0.731 → 1.121)')).toHaveLength(1);
    expect(contradictions('the training loss rose 71% (0.409 → 0.118)')).toHaveLength(1);
    expect(contradictions('val_loss rose 75% (−0.6105 → −0.3468)')).toHaveLength(1);
    expect(
      contradictions('val_loss rose (−0.6 → −0.4) between epoch 1 and 4. It gave back 50% of what it had gained from −0.2 on.'),
    ).toEqual([]);
    expect(contradictions('has loss 1.2, the best one (epoch 8) 1: 30% worse')).toHaveLength(1);
  });
});

describe('questions', () => {
  it.each(QUESTIONS.map(({ id, log }) => [id, log!] as const))(
    '%s: sentences agree with their numbers, and these with the log',
    async (_, log) => {
      const root = mkdtempSync(join(tmpdir(), 'sentences-'));
      try {
        for (const [name, text] of Object.entries(log)) putFile(root, name, text);
        const { logs } = await findLogs(['.'], { root });
        const { report } = reportOf(logs);
        expect([...contradictionsIn(report), ...notInLog(report, logs)]).toEqual([]);
      } finally {
        rmSync(root, { recursive: true });
      }
    },
  );

  it.skipIf(!existsSync(questions))('of the corpus', { timeout: 120_000 }, async () => {
    const faults: string[] = [];
    for (const folder of readdirSync(questions)) {
      const { logs } = await findLogs(['.'], { root: join(questions, folder) });
      const { report } = reportOf(logs);
      faults.push(...[...contradictionsIn(report), ...notInLog(report, logs)].map((fault) => `${folder}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});
