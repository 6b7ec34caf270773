import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { viewReport } from '../../src/pipeline/view-report.js';
import { tableLines, widthOf } from '../../src/report/terminal/paint.js';
import { renderTerminal } from '../../src/report/terminal/terminal.js';
import { curve, logOf } from '../support/curves.js';
import { problemOf } from '../support/problems.js';
import { exampleReport, reportOf } from '../support/report.js';

const show = (report: Report, options: Partial<Parameters<typeof renderTerminal>[1]> = {}) =>
  renderTerminal(viewReport(report), { color: false, width: 100, quiet: false, ...options });
const falling = (floor: number) => (i: number) => floor + 1.5 * Math.exp(-i / 8);
const calm = (length: number) => logOf({ loss: curve(length, falling(0.5)), val_loss: curve(length, falling(0.55)) });

describe('the terminal', () => {
  it('marks the findings below the curve, with the letters of the chart', async () => {
    const report = await exampleReport();
    const text = show(report);
    const lines = text.split('\n');
    const bars = lines.findIndex((line) => /^ {2}[▁-█]+$/.test(line));
    const letters = report.runs[0]!.findings.map(({ letter }) => letter).filter((letter) => letter !== '');
    expect([...lines[bars - 1]!].flatMap((char, i) => (char === '↓' ? [i - 2] : []))).toEqual(
      [60, 120, 160].map((at) => Math.floor((at / 199) * 72)),
    );
    expect(lines[bars + 1]!.replace(/[ ─]/g, '')).toBe([...new Set(letters)].join(''));
    const prose = lines.filter((line) => /^ {11}|^- /.test(line));
    expect(prose.filter((line) => line.length > 100)).toEqual([]);
  });

  it('names the configuration of each comparison where there are several', () => {
    const side = (level: number) =>
      ['plain', 'with_aug'].map((name, i) =>
        logOf({ val_acc: curve(40, (e) => level + 0.1 * i - 0.5 * Math.exp(-e / 6)) }, { source: `${name}/log.csv` }),
      );
    const { report } = reportOf(side(0.7), { baseline: side(0.72) });
    const text = show(report);
    for (const { id } of report.groups) {
      expect(text).toContain(`\n  ${id}:\n  val_acc best  `);
      expect(text).toContain(`\n  val_acc best in ${id}: `);
    }
    expect(show(report, { width: 50 })).toMatch(/\n {2}plain:\n {2}smoothed val_acc best/);
    const one = reportOf(side(0.7).slice(1), { baseline: side(0.72).slice(1) }).report;
    expect(show(one)).toContain('\n  val_acc best  ');
  });

  it('says why no two configurations of a sweep are repeats', () => {
    const runs = [1, 2, 3].map((lr) =>
      logOf({ val_acc: curve(40, (e) => 0.7 + 0.01 * lr - 0.5 * Math.exp(-e / 6)), 'hp/lr': [lr] }, { source: `m${lr}/log.csv` }),
    );
    const { report } = reportOf(runs);
    expect(show(report).replace(/\s+/g, ' ')).toContain('m3: One run: no other has the same settings; m1 differs in lr.');
  });

  it('has colors only where they are asked for', async () => {
    const report = await exampleReport();
    expect(show(report)).not.toContain('\u001b');
    expect(show(report, { color: true })).toContain('\u001b[31m');
  });

  it('marks values that are no numbers', () => {
    const broken = (values: readonly number[]) => values.map((value, i) => (i < 30 ? value : Number.NaN));
    const log = logOf({ loss: broken(curve(60, falling(0.5))), val_loss: broken(curve(60, falling(0.55))) });
    const text = show(reportOf([log]).report);
    expect(text).toMatch(/\n {2}[▁-█]+!{30}\n/);
    expect(text).toContain('! not a number');
  });

  it.each([40, 60, 100, 140])('stays within %i columns, colored or not', async (width) => {
    for (const color of [false, true]) {
      const text = show(await exampleReport(), { width, color });
      expect(text.split('\n').filter((line) => widthOf(line) > width)).toEqual([]);
    }
  });

  it('aligns tables by what characters take on the screen', () => {
    const lines = tableLines(
      [
        ['名前', 'x'],
        ['abcd', 'y'],
        ['e\u0301', 'z'],
      ],
      40,
    );
    expect(lines).toEqual(['  名前  x', '  abcd  y', '  e\u0301     z']);
  });

  it('gives an advice once', async () => {
    const text = show(await exampleReport());
    const advice = text.split('\n').filter((line) => line.includes('→ Ship'));
    expect(advice).toHaveLength(1);
  });

  it('says that a short run is no evidence, and that a calm one is fine', () => {
    expect(show(reportOf([calm(6)]).report)).toContain('? not enough evidence: 6 evaluations, 10 are needed');
    expect(show(reportOf([calm(40)]).report)).toContain('✓ nothing that needs attention');
  });

  it('writes a problem as sentences, and obeys nothing that a name holds', () => {
    const problem = problemOf('a\u001b[2J.csv', 'it is broken', 'Mend it.', 3);
    const text = show(reportOf([calm(40)], { problems: [problem] }).report);
    expect(text).toContain('a [2J.csv:3: it is broken. Mend it.');
    expect(text).not.toContain('\u001b');
    expect(text).toContain(', 1 problem\n');
  });
});
