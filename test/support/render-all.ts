import { figureOf } from '../../src/chart/figure.js';
import { renderMermaid } from '../../src/chart/mermaid.js';
import { quickChartRequest, quickChartUrl } from '../../src/chart/quickchart.js';
import { renderSparklines } from '../../src/chart/sparkline.js';
import { renderSvg } from '../../src/chart/svg.js';
import type { Report } from '../../src/model/report.js';
import { viewReport } from '../../src/pipeline/view-report.js';
import { packedReport } from '../../src/publish/check-run.js';
import { outputsOf } from '../../src/publish/outputs.js';
import { renderSummary } from '../../src/publish/summary.js';
import { annotationsOf } from '../../src/report/annotations.js';
import { renderHtml } from '../../src/report/html/page.js';
import { renderJunit } from '../../src/report/junit.js';
import { COMMENT_LENGTH, renderMarkdown } from '../../src/report/markdown/markdown.js';
import { renderTerminal } from '../../src/report/terminal/terminal.js';

const PAGE = { script: '', scriptHash: 'sha256-', style: '', pack: (pieces: Iterable<string>) => [...pieces].join('') };

/** Everything that is made of a report, by name; pictures of the first configuration alone. */
export async function renderAll(report: Report): Promise<Readonly<Record<string, string>>> {
  const view = viewReport(report);
  const figure = view.groups[0] ? figureOf(view.groups[0]) : null;
  const drawn = figure && {
    light: renderSvg(figure, 'light'),
    mermaid: renderMermaid(figure),
    sparklines: renderSparklines(figure),
    address: String(await quickChartUrl(figure, 'dark')),
    request: JSON.stringify(quickChartRequest(figure, 'dark')),
  };
  return {
    ...drawn,
    comment: renderMarkdown(view, { maxLength: COMMENT_LENGTH, picture: '', summaryUrl: null }),
    summary: renderSummary(view, { picture: 'picture' }),
    terminal: renderTerminal(view, { color: false, width: 120, quiet: false }),
    junit: renderJunit(view),
    page: renderHtml(view, [], PAGE, null),
    check: packedReport(report),
    annotations: JSON.stringify(annotationsOf(view)),
    outputs: JSON.stringify(outputsOf(view)),
  };
}
