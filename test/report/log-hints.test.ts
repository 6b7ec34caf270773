import { describe, expect, it } from 'vitest';
import type { RawLog } from '../../src/model/log.js';
import { viewReport } from '../../src/pipeline/view-report.js';
import { logHints } from '../../src/report/log-hints.js';
import { renderMarkdown } from '../../src/report/markdown/markdown.js';
import { renderTerminal } from '../../src/report/terminal/terminal.js';
import { plain } from '../../src/text/sentence.js';
import { type Columns, curve, logOf } from '../support/curves.js';
import { exampleReport, reportOf } from '../support/report.js';
import { RULES } from '../support/words.js';

const loss = curve(40, (i) => 0.5 + Math.exp(-i / 8));
const score = curve(40, (i) => 0.9 - 0.5 * Math.exp(-i / 8));
const hintsOf = (columns: Columns, change: (log: RawLog) => RawLog = (log) => log) =>
  logHints(reportOf([change(logOf(columns))]).report.runs[0]!, RULES).map(({ text, asked }) => `${plain(text)} ${asked}`);

describe('what to add to a log', () => {
  it('names what is missing and the rules that ask for it, at most three things', () => {
    const hints = hintsOf({ train_loss: loss });
    expect(hints).toHaveLength(3);
    expect(hints[0]).toMatch(/^Log a validation loss \(val_loss\): .* Asked for by .+\.$/);
    expect(hints[1]).toMatch(/^Log the learning rate \(lr\)/);
    expect(hints[2]).toMatch(/^Log a validation score \(val_acc\)/);
  });
  it('does not ask for what is there', () => {
    const lr = curve(40, () => 0.1);
    const hints = hintsOf({ lr, train_loss: loss, val_loss: loss, train_acc: score, val_acc: score }, (log) => ({
      ...log,
      hyperparameters: { num_classes: 10, patience: 20 },
    }));
    expect(hints).toEqual([]);
  });
  it('asks for more evaluations where there are too few', () => {
    const short = {
      train_loss: loss.slice(0, 6),
      val_loss: loss.slice(0, 6),
      val_acc: score.slice(0, 6),
      lr: curve(6, () => 0.1),
    };
    expect(hintsOf(short).join('\n')).toContain('Evaluate at least 10 times');
  });
  it('asks nothing of a game between networks', () => {
    expect(hintsOf({ g_loss: loss, d_loss: loss })).toEqual([]);
  });
});

it('is said in the terminal and in the details of the comment, not in their stories', async () => {
  const { report } = reportOf([logOf({ train_loss: loss, val_loss: loss })]);
  const title = 'What to add to your log so that more rules can run:';
  expect(renderTerminal(viewReport(report), { color: false, width: 100, quiet: false })).toContain(
    `${title}\n- Log the learning rate (lr)`,
  );
  expect(renderTerminal(viewReport(report), { color: false, width: 100, quiet: true })).not.toContain(title);
  const comment = renderMarkdown(viewReport(report), { maxLength: 60_000, picture: '', summaryUrl: null });
  expect(comment.indexOf(title)).toBeGreaterThan(comment.indexOf('What was checked'));
  expect(comment).toContain('- Log the learning rate (`lr`)');
  expect(renderMarkdown(viewReport(await exampleReport()), { maxLength: 60_000, picture: '', summaryUrl: null })).not.toContain(
    'Log the learning rate',
  );
});
