import { writeSummary } from '../github/runner.js';
import type { Report } from '../model/report.js';
import { renderMarkdown } from '../report/markdown.js';

/** GitHub drops a summary above 1 MiB whole; renderMarkdown allows bytes up to 1.08 times this. */
const SUMMARY_LENGTH = 900_000;

/** The comment's story on the job's summary page, longer where there is more to tell. */
export async function publishSummary(report: Report, picture: string): Promise<void> {
  await writeSummary(renderMarkdown(report, { maxLength: SUMMARY_LENGTH, picture, summaryUrl: null }));
}
