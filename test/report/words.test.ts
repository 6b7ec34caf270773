import { describe, expect, it } from 'vitest';
import { viewReport } from '../../src/pipeline/view-report.js';
import { renderHtml } from '../../src/report/html/page.js';
import { COMMENT_LENGTH, renderMarkdown } from '../../src/report/markdown/markdown.js';
import { renderTerminal } from '../../src/report/terminal/terminal.js';
import { checkWords } from '../../src/report/words.js';
import { curve, logOf } from '../support/curves.js';
import { reportOf } from '../support/report.js';

describe('what was checked', () => {
  const { report } = reportOf([logOf({ loss: curve(40, (i) => 2 - i / 40), val_loss: curve(40, (i) => 2 - i / 50) })]);
  const [run] = report.runs;
  const { checks } = run!;
  const view = viewReport(report);
  const quiet = checks.filter(({ status }) => status === 'passed' || status === 'skipped').map(({ rule }) => rule);

  it('is a count, every check in one of its parts', () => {
    const words = checkWords({ ...run!, checks: [...checks, { rule: 'broken', status: 'crashed' }] });
    const [all, ...parts] = [...words.matchAll(/\d+/g)].map(Number);
    expect(words).toMatch(/^\d+ checks: \d+ found something, \d+ passed, \d+ had nothing or too little to look at, 1 crashed\.$/);
    expect(all).toBe(checks.length + 1);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all);
  });

  it('is told by name in page and terminal, and not in the comment', () => {
    const terminal = renderTerminal(view, { color: false, width: 100, quiet: false }).replace(/\s+/g, ' ');
    const page = renderHtml(view, []);
    const comment = renderMarkdown(view, { maxLength: COMMENT_LENGTH, picture: '', summaryUrl: null });
    for (const rule of quiet) {
      expect(terminal).toContain(rule);
      expect(page).toContain(rule);
    }
    expect(comment).toContain(checkWords(run!));
    const told = /\*\*What was checked[\s\S]*?\*\*Reproduce/.exec(comment)![0].replace(/^- Log .*$/gm, '');
    expect(quiet.filter((rule) => told.includes(rule))).toEqual([]);
  });
});
