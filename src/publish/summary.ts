import { writeSummary } from '../github/runner.js';
import { type Illustration, renderMarkdown } from '../report/markdown/markdown.js';
import type { ReportView } from '../view/report-view.js';
import { furtherCharts } from './further-charts.js';

/** GitHub drops a summary above 1 MiB whole; renderMarkdown allows bytes up to 1.08 times this. */
const SUMMARY_LENGTH = 900_000;

/** Configurations that are told in full, and charts of them that GitHub draws without getting slow. */
const [MAX_TOLD, MAX_CHARTS] = [100, 20];

/** The comment's story on the job's summary page, with the evidence of all configurations and their charts. */
export async function publishSummary(view: ReportView, shown: Illustration): Promise<void> {
  await writeSummary(renderSummary(view, shown));
}

/** The text of the summary: what does not fit is cut from the end. */
export function renderSummary(view: ReportView, shown: Illustration): string {
  const chartOf = furtherCharts(view, shown.picture, MAX_CHARTS);
  return renderMarkdown(view, { ...shown, maxLength: SUMMARY_LENGTH, summaryUrl: null, told: MAX_TOLD, chartOf });
}
