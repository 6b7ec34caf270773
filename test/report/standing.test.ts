import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/contract/parse-report.js';
import { reportToJson } from '../../src/contract/report-json.js';
import type { Linted } from '../../src/lint/lint.js';
import { viewReport } from '../../src/pipeline/view-report.js';
import { deservesComment } from '../../src/publish/comment.js';
import { annotationsOf } from '../../src/report/annotations.js';
import { renderHtml } from '../../src/report/html/page.js';
import { renderJunit } from '../../src/report/junit.js';
import { renderMarkdown } from '../../src/report/markdown/markdown.js';
import { renderTerminal } from '../../src/report/terminal/terminal.js';
import { titleOf } from '../../src/report/words.js';
import { judgedOn, risingSeeds } from '../support/standing-runs.js';

const mute = new Map([['memorization', { because: 'small data', until: '2027-01-31' }]]);
const SAME = judgedOn(risingSeeds(1), risingSeeds(11));
const WORSE = judgedOn(risingSeeds(1, 0.018), risingSeeds(11), { failOn: 'warning' });
const NEW = judgedOn(risingSeeds(1), risingSeeds(11, 0), { failOn: 'warning' });
const GONE = judgedOn(risingSeeds(1, 0), risingSeeds(11));
const MUTED = judgedOn(risingSeeds(1), risingSeeds(11), { mute });

const view = ({ report }: Linted) => viewReport(report);
const markdown = (one: Linted) => renderMarkdown(view(one), { maxLength: 60_000, picture: '', summaryUrl: null });
const terminal = (one: Linted, quiet = false) => renderTerminal(view(one), { color: false, width: 120, quiet });
const RULE = /^\*\*[A-Z]\*\* memorization/m;

describe('what the baseline shows as well', () => {
  it('is folded in the comment, without advice', () => {
    const text = markdown(SAME);
    expect(text).toContain('### ✅ curvelint: nothing new\n');
    expect(text).toContain('**Curves:** nothing new.');
    expect(text).toMatch(/\*\*Already in the baseline \(\d+\)\*\*\n\n- In 3 of 3 runs/);
    expect(text).not.toMatch(RULE);
    expect(text).not.toContain('Do this');
  });
  it('is the title of the check', () => {
    expect(titleOf(view(SAME))).toBe('Nothing new: 2 findings that the baseline has, too.');
  });
  it('makes no annotation, no failed test and no comment on change', () => {
    expect(annotationsOf(view(SAME))).toEqual([]);
    expect(renderJunit(view(SAME))).not.toContain('<failure');
    expect(renderJunit(view(SAME))).toContain('also in the baseline');
    expect(deservesComment(SAME.report, 'on-change')).toBe(false);
    expect(deservesComment(SAME.report, 'on-finding')).toBe(true);
  });
  it('comes last in the terminal and on the page, and not at all where it is to be quiet', () => {
    expect(terminal(SAME)).toMatch(/memorization .*also in the baseline/);
    expect(terminal(SAME, true)).not.toContain('memorization');
    const mixed = judgedOn(
      risingSeeds(1).map((run) => ({ ...run, findings: [...run.findings].reverse() })),
      risingSeeds(11).map((run) => ({ ...run, findings: run.findings.filter(({ rule }) => rule !== 'memorization') })),
    );
    for (const text of [
      terminal(mixed),
      renderHtml(view(mixed), [], { script: '', scriptHash: '', style: '', pack: (pieces) => [...pieces].join('') }),
    ]) {
      const [first, last] = [text.indexOf('memorization'), text.indexOf('also in the baseline')];
      expect(first >= 0 && first < last).toBe(true);
    }
  });
});

describe('what is new or worse', () => {
  it.each([
    ['new', NEW, 'new'],
    ['worse', WORSE, 'worse than in the baseline'],
  ])('%s: is told, annotated, failed and commented on', (_, linted, words) => {
    expect(markdown(linted)).toMatch(RULE);
    expect(markdown(linted)).toContain(words);
    expect(terminal(linted)).toContain(words);
    expect(annotationsOf(view(linted))).toHaveLength(6);
    expect(renderJunit(view(linted))).toContain('<failure');
    expect(deservesComment(linted.report, 'on-change')).toBe(true);
    expect(linted.report.verdict).toBe('fail');
  });
});

it('what is no longer seen is one line', () => {
  for (const text of [markdown(GONE), terminal(GONE)])
    expect(text.replace(/\s+/g, ' ')).toMatch(/Fixed: .*memorization.* from \d+ \(3 of 3 runs of the baseline\)/);
});

it('what is muted is listed with reason and date, and nothing else', () => {
  expect(markdown(MUTED)).toMatch(/\*\*Muted \(1\)\*\*\n\n- `memorization` in 3 of 3 runs is muted until 2027-01-31: small data/);
  expect(terminal(MUTED)).toMatch(/memorization .*muted/);
  expect(annotationsOf(view(MUTED))).toEqual([]);
  const only = judgedOn(risingSeeds(1), [], { mute: new Map([...mute, ['last-is-not-best', [...mute.values()][0]!]]) });
  expect(deservesComment(only.report, 'on-finding')).toBe(false);
  expect(markdown(only)).not.toContain('healthy');
});

it('the same report comes back from its JSON', () => {
  for (const { report } of [SAME, WORSE, NEW, GONE, MUTED]) {
    const { rules } = viewReport(report);
    const text = reportToJson(report, rules);
    expect(JSON.parse(reportToJson(parseReport(text, 'report.json'), rules))).toEqual(JSON.parse(text));
  }
});

it('a report that an older version wrote has no standings, and is told as ever', () => {
  const { report } = judgedOn(risingSeeds(1), []);
  const older = JSON.parse(reportToJson(report, viewReport(report).rules)) as { gone?: unknown; runs: { findings: object[] }[] };
  for (const finding of older.runs.flatMap(({ findings }) => findings))
    for (const key of ['onset', 'size']) Reflect.deleteProperty(finding, key);
  const parsed = parseReport(JSON.stringify(older), 'report.json');
  expect(parsed.gone).toBeUndefined();
  expect(renderMarkdown(viewReport(parsed), { maxLength: 60_000, picture: '', summaryUrl: null })).toMatch(RULE);
});
