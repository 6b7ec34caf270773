import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/defaults.js';
import { judgeRuns } from '../../src/lint/lint.js';
import type { Report } from '../../src/model/report.js';
import { viewReport } from '../../src/pipeline/view-report.js';
import { renderJunit } from '../../src/report/junit.js';
import { curve, logOf, threeBoxes } from '../support/curves.js';
import { gateRule } from '../support/gate-rule.js';
import { problemOf } from '../support/problems.js';
import { exampleReport, reportOf, runsOf } from '../support/report.js';

/** Elements with their depth; throws where the text is no well-formed XML of the kind that we write. */
function parse(xml: string): readonly { readonly name: string; readonly attributes: ReadonlyMap<string, string> }[] {
  const open: string[] = [];
  const found: { name: string; attributes: Map<string, string> }[] = [];
  const rest = xml.replace(/<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>/g, (_, end, name, attributes, single) => {
    if (end === '/') expect(open.pop()).toBe(name);
    else {
      found.push({
        name,
        attributes: new Map([...attributes.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])),
      });
      if (single !== '/') open.push(name);
    }
    return '';
  });
  expect(open).toEqual([]);
  expect(rest.replace('<?xml version="1.0" encoding="UTF-8"?>', '')).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/);
  return found;
}
const countOf = (xml: string, name: string) => parse(xml).filter((one) => one.name === name).length;

let example: Report;
beforeAll(async () => {
  example = await exampleReport();
});

describe('JUnit XML', () => {
  it('has a case for the verdict, for every gated comparison and for every rule of every run', () => {
    const xml = renderJunit(viewReport(example));
    const cases = parse(xml).filter(({ name }) => name === 'testcase');
    const rules = example.runs.reduce((sum, { checks }) => sum + checks.length, 0);
    const gated = example.comparisons.filter(({ gated: decides }) => decides).length;
    expect(cases).toHaveLength(1 + gated + rules);
    const [whole] = parse(xml);
    expect(Number(whole!.attributes.get('tests'))).toBe(cases.length);
    for (const [key, name] of [
      ['failures', 'failure'],
      ['errors', 'error'],
      ['skipped', 'skipped'],
    ] as const)
      expect(Number(whole!.attributes.get(key))).toBe(countOf(xml, name));
  });

  it('fails where fail-on counts, and nowhere else', () => {
    const boxes = [logOf(threeBoxes())];
    const failures = (failOn: 'never' | 'regression' | 'error' | 'warning') => {
      const { report } = reportOf(boxes, { config: { failOn } });
      const warned = new Set(
        report.runs.flatMap(({ findings }) => findings).flatMap(({ severity, rule }) => (severity === 'warning' ? [rule] : [])),
      );
      return [countOf(renderJunit(viewReport(report)), 'failure'), warned.size];
    };
    expect(failures('never')[0]).toBe(0);
    expect(failures('error')[0]).toBe(0);
    const [failed, warned] = failures('warning');
    expect(warned).toBeGreaterThan(0);
    expect(failed).toBe(1 + warned!);
    const diverged = reportOf([logOf({ loss: curve(30, (i) => (i < 20 ? 1 / (i + 1) : Number.NaN)) })]).report;
    expect(renderJunit(viewReport(diverged))).toMatch(/name="non-finite-metric"><failure message="/);
  });

  it('has no failure where a maintainer accepted what got worse', () => {
    expect(countOf(renderJunit(viewReport(example)), 'failure')).toBeGreaterThan(0);
    const gate = { ...example.gate, accepted: { by: 'someone', reason: 'known' } };
    expect(countOf(renderJunit(viewReport({ ...example, verdict: 'warn', gate })), 'failure')).toBe(0);
  });

  it('has a case for every bound of the gate', () => {
    const config = { ...DEFAULT_CONFIG, gate: new Map([['val_loss', gateRule({ atMost: 0.5 })]]) };
    const xml = renderJunit(viewReport(reportOf([logOf(threeBoxes())], { config }).report));
    expect(xml).toMatch(
      /<testcase classname="gate" name="val_loss &lt;= 0\.5, run"><failure message="val_loss is 0\.\d+, the gate asks for &lt;= 0\.5">/,
    );
  });

  it('fails where the training did, and says so (V2)', () => {
    const runs = runsOf([logOf({ val_loss: curve(40, (i) => Math.exp(-i / 8) + 0.4) })]);
    const jobs = [
      { name: 'train (<1>)', conclusion: 'cancelled', trains: true },
      { name: 'train (2)', conclusion: 'success', trains: true },
    ];
    const training = { conclusion: 'cancelled', jobs, ownJob: '' };
    const input = { runs, problems: [], baseline: { source: null, runs: [] }, context: null, training };
    const xml = renderJunit(viewReport(judgeRuns(input, DEFAULT_CONFIG).report));
    expect(countOf(xml, 'failure')).toBe(1);
    expect(xml).toContain('<failure message="The training was cancelled: 1 of 2 jobs (train (&lt;1&gt;)). ');
  });

  it('is an error where nothing could be read, and says what', () => {
    const problem = problemOf('runs/**', 'no file matches', 'Check the path.');
    const xml = renderJunit(viewReport(reportOf([], { problems: [problem] }).report));
    expect(countOf(xml, 'error')).toBe(1);
    expect(xml).toContain('<testcase classname="reading" name="runs/**"><skipped message="no file matches. Check the path.">');
  });

  it('stays well-formed with any name', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.constantFrom('<', '&', '"', ']]>', '\u0000', '\u202e'),
        (a, b) => {
          const name = `${a}${b}`;
          const problem = problemOf(name, name, name);
          parse(
            renderJunit(
              viewReport(
                reportOf([logOf({ loss: [1, 2], [name]: [1, 2] }, { source: `${name}/a` })], { problems: [problem] }).report,
              ),
            ),
          );
        },
      ),
      { numRuns: 50 },
    );
  });
});
