import { describe, expect, it } from 'vitest';
import { altText } from '../../src/chart/alt-text.js';
import { figureOf } from '../../src/chart/figure.js';
import type { PngAssets } from '../../src/chart/png.js';
import { cappedCurves } from '../../src/contract/capped-curves.js';
import type { Curves } from '../../src/model/curves.js';
import type { Report, ReportGroup } from '../../src/model/report.js';
import { drawPictures } from '../../src/output/pictures.js';
import { viewReport } from '../../src/pipeline/view-report.js';
import { renderSummary } from '../../src/publish/summary.js';
import { annotationsOf } from '../../src/report/annotations.js';
import { renderHtml } from '../../src/report/html/page.js';
import { renderJunit } from '../../src/report/junit.js';
import { COMMENT_LENGTH, renderMarkdown } from '../../src/report/markdown/markdown.js';
import { renderTerminal } from '../../src/report/terminal/terminal.js';
import { catalogueOf } from '../../src/text/rule-catalogue.js';
import type { ReportView } from '../../src/view/report-view.js';
import { viewOf } from '../../src/view/report-view.js';
import { counted } from '../support/counted.js';
import { curve, logOf } from '../support/curves.js';
import { reportOf } from '../support/report.js';
import { RULES } from '../support/words.js';

const [FEW, MANY] = [2_500, 5_000];
/** Twice the runs cost twice as much; sorting them a little more. */
const MAX_RATIO = 2.4;

const [small, large] = [sweepOf(FEW), sweepOf(MANY)];

/** A sweep of so many configurations of one run each, against a baseline of as many; one in two hundred finds something. */
function sweepOf(count: number): Report {
  const loss = curve(12, (i) => 2 - i / 12);
  const rising = curve(12, (i) => 1 + Math.abs(i - 4) / 4);
  const [quiet, found] = [rising.map((_, i) => 1 - i / 20), rising].map(
    (val_loss) => reportOf([logOf({ loss, val_loss }, { source: 'one/log.csv' })]).report,
  );
  const of = (i: number) => (i % 200 === 7 ? found! : quiet!);
  const runs = Array.from({ length: count }, (_, i) => ({ ...of(i).runs[0]!, id: `trial-${i}`, path: `trial-${i}` }));
  const groups = runs.map(
    ({ id }, i): ReportGroup => ({ ...of(i).groups[0]!, id, runs: [id], settings: { lr: 1 / (1 + (i % 50)), width: i } }),
  );
  return { ...quiet!, runs, groups, baseline: { ...quiet!.baseline, source: 'base', runs } };
}

/** Curves of three further series of every run, beside those of the report. */
function sideFileOf({ runs }: Report): Curves {
  const [at, value] = [curve(12, (i) => i), curve(12, (i) => i / 7)];
  const all = runs.flatMap(({ id, curves }) => [
    ...curves.map((one) => ({ ...one, run: id })),
    ...['a', 'b', 'c'].map((series) => ({ run: id, series, at, value })),
  ]);
  return cappedCurves('1', all);
}

const SCRIPT = { script: ' ', scriptHash: 'sha256-', style: '', pack: (pieces: Iterable<string>) => [...pieces].join('') };
const noAssets = (): never => {
  throw new Error('a page needs no PNG');
};

const OUTPUTS: Readonly<Record<string, (view: ReportView, curves: Curves) => unknown>> = {
  Markdown: (view) => renderMarkdown(view, { maxLength: COMMENT_LENGTH, picture: '', summaryUrl: null }),
  'the summary': (view) => renderSummary(view, { picture: 'picture' }),
  HTML: (view) => renderHtml(view, [], SCRIPT),
  'HTML as --format html writes it': async (view, curves) => renderHtml(view, await drawPictures(view, noAssets), SCRIPT, curves),
  'HTML without a script': (view) => renderHtml(view, []),
  'the terminal': (view) => renderTerminal(view, { color: false, width: 100, quiet: false }),
  JUnit: renderJunit,
  annotations: annotationsOf,
  'all pictures': ({ groups }) => groups.map((group) => altText(figureOf(group)!)),
};

describe('twice the configurations cost twice as many reads of the report, not four times', () => {
  it.each(Object.keys(OUTPUTS))('in %s', async (name) => {
    const costOf = async (report: Report) => {
      const { value, reads } = counted({ report, curves: sideFileOf(report) });
      await OUTPUTS[name]!(viewReport(value.report), value.curves);
      return reads();
    };
    const [few, many] = [await costOf(small), await costOf(large)];
    expect(few).toBeGreaterThan(FEW);
    expect(many / few).toBeLessThan(MAX_RATIO);
  });
});

describe('whatever shows it, it is made once', () => {
  const { report } = reportOf([
    logOf({ loss: curve(40, (i) => 2 - i / 40), val_loss: curve(40, (i) => 1 + Math.abs(i - 15) / 15) }, { source: 'a/log.csv' }),
  ]);

  it('is the text of the evidence in comment, file, check and summary', () => {
    let written = 0;
    const { findings } = report.runs[0]!;
    const counting = [...RULES.values()].map((rule) => ({
      ...rule,
      get falseAlarmIf() {
        written += 1;
        return rule.falseAlarmIf;
      },
    }));
    const view = viewOf(report, catalogueOf(counting));
    for (const maxLength of [COMMENT_LENGTH, COMMENT_LENGTH + 600])
      for (const picture of ['', '![chart](a.png)']) renderMarkdown(view, { maxLength, picture, summaryUrl: null });
    expect(renderSummary(view, { picture: '' })).toContain('**Evidence**');
    expect(findings.length).toBeGreaterThan(0);
    expect(written).toBe(findings.length);
  });

  it('is a picture in the folder and on the data branch', async () => {
    let drawn = 0;
    const fonts = new Proxy<readonly Uint8Array[]>([], {
      get: (target, key) => {
        if (key === 'length') drawn += 1;
        return Reflect.get(target, key);
      },
    });
    const assets: PngAssets = { wasm: new Uint8Array(), fonts };
    const [picture] = await drawPictures(viewReport(report), () => assets);
    const tries = [picture!.pngs(), picture!.pngs()];
    expect(tries[0]).toBe(tries[1]);
    // Without a font nothing is drawn, so a single try is seen.
    await expect(tries[0]).rejects.toThrow('no font');
    expect(drawn).toBe(1);
  });
});
