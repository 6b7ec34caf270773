import { beforeAll, describe, expect, it } from 'vitest';
import { parseReport } from '../../src/contract/parse-report.js';
import { UserError } from '../../src/model/errors.js';
import { viewReport } from '../../src/pipeline/view-report.js';
import { renderHtml } from '../../src/report/html/page.js';
import { renderJunit } from '../../src/report/junit.js';
import { COMMENT_LENGTH, renderMarkdown } from '../../src/report/markdown/markdown.js';
import { renderTerminal } from '../../src/report/terminal/terminal.js';
import { exampleReport } from '../support/report.js';
import { jsonOf } from '../support/words.js';

type Json = { [key: string]: Json } & Json[] & string;

let text: string;
beforeAll(async () => {
  text = jsonOf(await exampleReport());
});
const changed = (change: (report: Json) => void) => {
  const report = JSON.parse(text) as Json;
  change(report);
  return parseReport(JSON.stringify(report), 'report.json');
};

describe('sentences of a stored report', () => {
  it('are thrown away, and made anew from the data beside them', () => {
    const report = changed((one) => {
      one['reasons'] = ['All is well.'] as Json;
      for (const run of one['runs'] as Json[]) {
        for (const finding of run['findings'] as Json[]) finding['message'] = 'Nothing was found.' as Json;
        for (const check of run['checks'] as Json[]) if (check['reason'] !== undefined) check['reason'] = 'no reason' as Json;
        for (const drop of run['drops'] as Json[]) drop['verdict'] = 'did wonders' as Json;
      }
      for (const comparison of one['comparisons'] as Json[]) comparison['explained'] = ['the weather'] as Json;
    });
    expect(JSON.parse(jsonOf(report))).toEqual(JSON.parse(text));
  });

  it('that this version does not know are left out, as those of a newer one', () => {
    const future = { id: 'from-the-future', values: { by: 3 } } as unknown as Json;
    const report = changed((one) => {
      (one['reasonData'] as Json[]).push(future);
      (one['gate'] as Json)['acceptanceMissingData'] = future;
      (one['baseline'] as Json)['wayData'] = future;
      (one['groups'] as Json[])[0]!['becauseData'] = future;
      const [run] = one['runs'] as Json[];
      (run!['checks'] as Json[]).find((check) => check['why'] !== undefined)!['why'] = future;
      (run!['drops'] as Json[])[0]!['effect'] = future;
      const [comparison] = one['comparisons'] as Json[];
      for (const key of ['explainedData', 'notesData', 'observedData']) (comparison![key] as Json[]).push(future);
      comparison!['excuseData'] = future;
    });
    expect(report.reasons.map(({ id }) => id)).not.toContain('from-the-future');
    expect(report.gate.acceptanceMissing).toBeNull();
    expect(report.baseline).not.toHaveProperty('way');
    expect(report.groups[0]).not.toHaveProperty('because');
    expect(report.runs[0]!.checks.find(({ status }) => status === 'skipped')!.why).toEqual({ id: 'needs', values: {} });
    expect(report.runs[0]!.drops[0]!.effect).toEqual({ id: 'untold', values: {} });
    expect(report.comparisons[0]!.excuse).toBeNull();
  });

  it('of older versions do not say why runs belong together', () => {
    expect(JSON.parse(text).groups[0]).toMatchObject({ because: expect.any(String), becauseData: { id: expect.any(String) } });
    const report = changed((one) => {
      for (const group of one['groups'] as Json[]) for (const key of ['because', 'becauseData']) delete group[key];
    });
    expect(report.groups[0]).not.toHaveProperty('because');
    expect(renderMarkdown(viewReport(report), { maxLength: COMMENT_LENGTH, picture: '', summaryUrl: null })).not.toContain(
      'repeats:',
    );
  });

  it.each<readonly [string, (measured: Json) => Json]>([
    ['are missing', () => ({}) as Json],
    ['are words', (measured) => Object.fromEntries(Object.keys(measured).map((key) => [key, '<b>@all'])) as Json],
    ['stand for names', (measured) => Object.fromEntries(Object.keys(measured).map((key) => [key, 7])) as unknown as Json],
  ])('whose numbers %s cost the sentence, not the report', (_, change) => {
    const report = changed((one) => {
      for (const run of one['runs'] as Json[])
        for (const finding of run['findings'] as Json[]) finding['measured'] = change(finding['measured']!);
    });
    const comment = renderMarkdown(viewReport(report), { maxLength: COMMENT_LENGTH, picture: '', summaryUrl: null });
    expect(comment).toContain('**Curves**');
    expect(comment.replace(/`[^`\n]*`/g, '')).not.toMatch(/undefined|\[object|<b>|@all/);
    expect(renderHtml(viewReport(report), [])).not.toContain('<b>@all');
    expect(renderTerminal(viewReport(report), { color: false, width: 100, quiet: false })).not.toContain('undefined');
    expect(renderJunit(viewReport(report))).not.toContain('<b>@all');
  });

  it.each(['<img src=x>', '@everyone', 'AB', '`'])('that stand in Markdown as they are hold no %s', (evil) => {
    const finding = (one: Json) => ((one['runs'] as Json[])[0]!['findings'] as Json[])[0]!;
    for (const key of ['letter', 'rule'])
      expect(() =>
        changed((one) => {
          finding(one)[key] = evil as Json;
        }),
      ).toThrow(UserError);
  });
});

it('a curve whose places are no numbers costs its picture alone', () => {
  const report = changed((one) => {
    for (const run of one['runs'] as Json[])
      for (const curve of run['curves'] as unknown as { at: unknown[] }[]) curve.at = curve.at.map(() => 'NaN');
  });
  expect(renderTerminal(viewReport(report), { color: false, width: 100, quiet: false })).toContain('val_acc got worse');
});
