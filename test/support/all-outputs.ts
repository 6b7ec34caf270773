import { tell } from '../../src/action/annotate.js';
import { renderMermaid } from '../../src/chart/mermaid.js';
import { quickChartRequest, quickChartUrl, trendRequest, trendUrl } from '../../src/chart/quickchart.js';
import { renderSparklines } from '../../src/chart/sparkline.js';
import { renderTrendMermaid } from '../../src/chart/trend-mermaid.js';
import type { CheckRun } from '../../src/github/check-run.js';
import type { Annotation } from '../../src/model/annotation.js';
import type { Report } from '../../src/model/report.js';
import { drawPictures, drawTrends } from '../../src/output/pictures.js';
import { loadPngAssets } from '../../src/pipeline/assets.js';
import { viewReport } from '../../src/pipeline/view-report.js';
import { publishCheck } from '../../src/publish/check-run.js';
import { outputsOf } from '../../src/publish/outputs.js';
import { renderPicture } from '../../src/publish/pictures.js';
import { renderSummary } from '../../src/publish/summary.js';
import { annotationsOf } from '../../src/report/annotations.js';
import { renderHtml } from '../../src/report/html/page.js';
import { renderJunit } from '../../src/report/junit.js';
import { COMMENT_LENGTH, renderMarkdown } from '../../src/report/markdown/markdown.js';
import { renderTerminal } from '../../src/report/terminal/terminal.js';
import { trendsOf } from '../../src/view/trends.js';

/** Everything that is made of a report and that somebody reads. */
export interface Outputs {
  readonly comment: string;
  readonly summary: string;
  readonly checkTitle: string;
  readonly checkSummary: string;
  readonly html: string;
  readonly junit: string;
  readonly svgs: readonly string[];
  /** Of the drawn configurations: alternative text, Mermaid, text bars, QuickChart. */
  readonly charts: readonly string[];
  readonly urls: readonly string[];
  readonly terminal: string;
  readonly colored: string;
  /** What is printed of annotations. */
  readonly log: string;
  readonly annotations: readonly Annotation[];
  readonly outputs: Readonly<Record<string, string | number>>;
}

/** A page without a script, so that what stands in it for one is seen. */
const NO_SCRIPT = { script: ';', scriptHash: 'sha256-x', style: '', pack: (pieces: Iterable<string>) => [...pieces].join('') };

export async function allOutputs(report: Report): Promise<Outputs> {
  const view = viewReport(report);
  const pictures = await drawPictures(view, loadPngAssets);
  const trends = await drawTrends(view, loadPngAssets);
  const { markdown: picture } = await renderPicture(view, 'mermaid', true, null);
  const annotations = annotationsOf(view);
  let check: CheckRun | null = null;
  const github = {
    publishCheckRun: async (given: CheckRun) => {
      check = given;
      return '';
    },
  };
  const about = { commit: 'a'.repeat(40), name: 'curvelint', key: 'default', event: 'pull_request', run: null, runUrl: '' };
  await publishCheck(view, github as never, { ...about, conclusion: 'failure', annotations, picture } as never);
  const { title, summary } = check as unknown as CheckRun;
  const figures = pictures.map(({ figure }) => figure);
  const address = async () => {
    const found: (string | null)[] = [];
    for (const figure of figures) found.push(await quickChartUrl(figure, 'light'), await quickChartUrl(figure, 'dark'));
    for (const trend of trendsOf(report)) found.push(await trendUrl(trend, 'light'));
    return found.filter((one) => one !== null);
  };
  return {
    comment: renderMarkdown(view, { maxLength: COMMENT_LENGTH, picture, summaryUrl: null }),
    summary: renderSummary(view, { picture }),
    checkTitle: title,
    checkSummary: summary,
    html: renderHtml(view, pictures, NO_SCRIPT, null, trends),
    junit: renderJunit(view),
    svgs: [...pictures, ...trends].flatMap(({ light, dark }) => [light, dark]),
    charts: [
      ...[...pictures, ...trends].map(({ alt }) => alt),
      ...trendsOf(report).flatMap((trend) => [renderTrendMermaid(trend), JSON.stringify(trendRequest(trend, 'light'))]),
      ...figures.flatMap((figure) => [
        renderMermaid(figure),
        renderSparklines(figure),
        JSON.stringify(quickChartRequest(figure, 'light')),
      ]),
    ],
    urls: await address(),
    terminal: renderTerminal(view, { color: false, width: 100, quiet: false }),
    colored: renderTerminal(view, { color: true, width: 60, quiet: true }),
    log: printed(() => tell(annotations)),
    annotations,
    outputs: outputsOf(view),
  };
}

/** What is written to the standard output meanwhile. */
function printed(act: () => void): string {
  const pieces: string[] = [];
  const { write } = process.stdout;
  process.stdout.write = ((text: string) => pieces.push(text) > 0) as typeof write;
  try {
    act();
  } finally {
    process.stdout.write = write;
  }
  return pieces.join('');
}
